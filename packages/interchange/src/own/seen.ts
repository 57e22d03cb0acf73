import { type Place, type Problem, problemAt } from '../problem.ts';
import { sameTitle } from './mapping.ts';
import type { OwnRow } from './row.ts';

/** What earlier rows of the file have said. */
export interface Seen {
  /** Lines by what their rows are about. */
  readonly rows: Map<string, number>;
  /** The first name of each code in a school year; keys and names hold on to no text of the file. */
  readonly names: Map<number, { readonly name: string; readonly line: number }>;
  /** Pairs of code and name that have been told. */
  readonly told: Set<string>;
}

export const nothingSeen = (): Seen => ({ rows: new Map(), names: new Map(), told: new Set() });

const copyOf = (text: string) => Array.from(text).join('');

/** A code with two names in a year: often one column has been sorted without the others. Told once for each pair. */
export function otherName(
  { unitCode, unitName, schoolYear, line }: OwnRow,
  { names, told }: Seen,
  place: Place,
): Problem[] {
  if (unitCode === null || unitName === null) return [];
  const name = sameTitle(unitName);
  const key = Number(unitCode) * 10_000 + schoolYear;
  const first = names.get(key);
  if (first === undefined) names.set(key, { name: copyOf(name), line });
  const pair = `${key} ${name}`;
  if (first === undefined || first.name === name || told.has(pair)) return [];
  told.add(pair);
  return [
    problemAt(place, 'unitNamedOtherwise', {
      severity: 'warning',
      cell: unitName,
      params: { line: first.line },
    }),
  ];
}

/** Two rows of the same unit, year, group and measures cannot both hold: often a column of groups was left out. */
export function identityOf({ unitCode, unitName, schoolYear, breakdown, values }: OwnRow): string {
  const groups = Object.entries(breakdown)
    .map(([dimension, text]) => [dimension, sameTitle(text)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const unit = unitCode ?? sameTitle(unitName ?? '');
  return JSON.stringify([unit, schoolYear, groups, values.map(({ measure }) => measure)]);
}
