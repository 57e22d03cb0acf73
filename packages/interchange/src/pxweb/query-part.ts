import { type JsonNode, nodeAt, pathText } from '../json/index.ts';
import type { Place, Problem } from '../problem.ts';
import type { PxwebQueryRow } from './query-rows.ts';

/** A piece of a question: its row if it could be read, what is to be said of it, and how many cells it has. */
export interface QueryPart {
  readonly row: PxwebQueryRow | null;
  readonly problems: readonly Problem[];
  readonly cells: number;
}

/** A document with the place of everything in it. */
export interface Document {
  readonly node: JsonNode;
  readonly file: string;
  /** Unknown fields that have been told. */
  readonly told: Set<string>;
}

export function placeIn(
  { node, file }: Document,
  path: readonly PropertyKey[],
): Place & { readonly line: number } {
  const { line, column } = nodeAt(node, path);
  return { file, line, column, path: pathText(path) || null };
}
