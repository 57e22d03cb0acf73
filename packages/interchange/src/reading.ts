import type { Value, ValueState } from '@varje-elev/domain/results';
import type { Limits } from './limits.ts';
import type { Problem, Severity } from './problem.ts';

/** A file as it comes: from a disk, an upload or an answer. Chunks may be cut anywhere, also within a character. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export interface ReadOptions {
  /** The name by which problems speak of the file. */
  readonly file: string;
  readonly limits?: Partial<Limits>;
}

/** A figure of a row, by the source's own name for what it measures. */
export interface Measured {
  readonly measure: string;
  readonly value: Value;
}

/** What every reader's row has. `line` is where it begins, from 1. */
export interface ReadRow {
  readonly line: number;
  readonly values: readonly Measured[];
}

/**
 * What was read, cell by cell. Every cell of the data is a label (a name, a code, a period), a value in one of its
 * states, or refused with a problem at its place; `unexplained` counts what is none of them and is 0 when the reader
 * understood the file.
 */
export interface Summary {
  readonly file: string;
  readonly rows: number;
  readonly cells: number;
  readonly labels: number;
  readonly values: Readonly<Record<ValueState, number>>;
  readonly refused: number;
  readonly unexplained: number;
  readonly problems: Readonly<Record<Severity, number>>;
  /** Where the next page is, when the file is one page of several. As the source wrote it: check it before use. */
  readonly next: string | null;
}

/**
 * One by one in the file's order; a problem comes before what follows it in the file. The summary is always the last:
 * who never sees it has not read to the end.
 */
export type Finding<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'summary'; readonly summary: Summary };

export type Reading<Row> = AsyncGenerator<Finding<Row>, void, undefined>;
