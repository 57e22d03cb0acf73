import { type Problem, problemAt } from '../problem.ts';
import type { OwnLine } from './line.ts';
import { type MappedColumn, type OwnMapping, sameTitle } from './mapping.ts';
import { isPersonTitle } from './person-title.ts';

/** A mapped column and where it stands in this file. */
export interface FoundColumn extends MappedColumn {
  readonly at: number;
}

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  /** Columns of this file that the mapping leaves out on purpose. */
  readonly ignored: ReadonlySet<number>;
  readonly titles: ReadonlyMap<number, string>;
}

/**
 * Finds the mapped columns by their titles. A missing or repeated one, or one that lists persons, stops the reading; one in
 * another place is read and said; one that the mapping does not know is said and not read.
 */
export function findColumns(
  header: OwnLine,
  mapping: OwnMapping,
  at: { readonly file: string; readonly sheet: string | null },
): { readonly found: FoundColumns | null; readonly problems: readonly Problem[] } {
  const place = (column: number | null) => ({ ...at, line: header.line, column });
  const titles = new Map([...header.cells].map(([column, { text }]) => [column, text]));
  const places = Map.groupBy(titles, ([, text]) => sameTitle(text));
  const placesOf = (title: string) => places.get(sameTitle(title)) ?? [];
  const problems: Problem[] = [];
  const columns: FoundColumn[] = [];

  for (const mapped of mapping.columns) {
    const [first, second] = placesOf(mapped.title);
    if (first === undefined) {
      if (mapped.role.role !== 'ignored')
        problems.push(problemAt(place(null), 'columnMissing', { params: { title: mapped.title } }));
      continue;
    }
    if (second !== undefined)
      problems.push(problemAt(place(second[0]), 'columnRepeated', { cell: second[1] }));
    if (first[0] !== mapped.column)
      problems.push(problemAt(place(first[0]), 'columnMoved', { cell: first[1], severity: 'warning' }));
    columns.push({ ...mapped, at: first[0] });
  }
  const known = new Set(columns.map((column) => column.at));
  for (const [column, title] of titles) {
    if (isPersonTitle(title)) problems.push(problemAt(place(column), 'personColumn', { params: { title } }));
    else if (!known.has(column))
      problems.push(problemAt(place(column), 'columnUnknown', { cell: title, severity: 'warning' }));
  }
  if (header.refused.length > 0 || problems.some(({ severity }) => severity === 'error'))
    return { found: null, problems };
  const read = columns.filter(({ role }) => role.role !== 'ignored');
  const ignored = new Set(columns.filter(({ role }) => role.role === 'ignored').map((column) => column.at));
  return { found: { columns: read, ignored, titles }, problems };
}
