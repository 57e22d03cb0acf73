import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { OwnLine } from './line.ts';
import type { OwnMapping } from './mapping.ts';

export type FileKind = 'text' | 'workbook' | 'json';

export interface OwnTable {
  readonly kind: FileKind;
  /** Names of the tables in the file; one without a name in a text file. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly delimiter: OwnMapping['delimiter'];
  /** The titles, where the file has no line of its own for them (JSON). */
  readonly header: OwnLine | null;
  readonly lines: AsyncIterable<OwnLine | Problem>;
}

/** A table, or why there is none. */
export type OpenedTable = OwnTable | { readonly problems: readonly Problem[] };

export interface TableChoice {
  readonly file: string;
  readonly limits: Limits;
  readonly sheet: string | null;
  /** Null: the likely one. */
  readonly delimiter: OwnMapping['delimiter'] | null;
  /** Only the first lines are wanted, with the names of all tables in the file. */
  readonly isPreview?: boolean;
}

export function sheetMissing({ file, sheet }: TableChoice, sheets: readonly string[]): Problem {
  const params = { sheet: sheet ?? '', sheets: sheets.length === 0 ? '–' : sheets.join(', ') };
  return problemAt({ file, line: null, column: null }, 'sheetNotInFile', { params });
}
