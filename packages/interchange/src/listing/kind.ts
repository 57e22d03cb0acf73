import type { z } from 'zod';
import { checked, type JsonNode } from '../json/index.ts';
import type { Place, Problem } from '../problem.ts';
import type { ReadRow } from '../reading.ts';

/** A row, if its line gave one, and what is to be said of the line. */
export interface LineRead<Row> {
  readonly row: Row | null;
  readonly problems: readonly Problem[];
}

/** Where the cell of a title stands, or the line as a whole. */
export type PlaceOf<Title extends string> = (title?: Title) => Place & { readonly line: number };

/** A table whose columns are all known by their exact title. */
export interface ListingKind<Row extends ReadRow> {
  readonly titles: readonly string[];
  /** What a row is about: two about the same would count twice. */
  readonly key: (row: Row) => string;
  readonly read: (cells: readonly Cell[], file: string, line: number) => LineRead<Row>;
}

/** A cell in a known column; `column` from 1. */
export interface Cell {
  readonly title: string;
  readonly column: number;
  readonly text: string;
}

/**
 * A kind of listing by a schema of its cells: texts by title in, what they mean out. `row` may refuse the row, and may
 * say of one that is read what a person should look at.
 */
export function listingKind<Shape extends z.ZodRawShape, Row extends ReadRow>(
  columns: z.ZodObject<Shape, z.core.$strict>,
  key: (row: Row) => string,
  row: (
    cells: z.output<z.ZodObject<Shape, z.core.$strict>>,
    place: PlaceOf<keyof Shape & string>,
  ) => LineRead<Row>,
): ListingKind<Row> {
  return {
    titles: Object.keys(columns.shape),
    key,
    read: (cells, file, line) => {
      const { value, problems } = checked(asObject(cells, line), [], columns, file, new Set());
      if (value === null) return { row: null, problems };
      return row(value, (title) => {
        const column = cells.find((cell) => cell.title === title)?.column ?? null;
        return { file, line, column, path: title ?? null };
      });
    },
  };
}

/** A line as an object whose fields stand where its cells do. */
function asObject(cells: readonly Cell[], line: number): JsonNode {
  const fields = cells.map(({ title, column, text }): [string, JsonNode] => [
    title,
    { kind: 'scalar', line, column, value: text.trim() },
  ]);
  return { kind: 'object', line, column: 1, fields: new Map(fields) };
}
