import { fail, ok, type Result } from '../kernel/index.ts';
import { checkNested } from './check-nested.ts';
import { checkShape } from './check-shape.ts';
import { Publication, TableSet } from './schema.ts';

/** More than this many are no pupils of one set: sums and differences of counts must stay whole in 32 bits. */
const mostPupils = 100_000_000;

/** The grid of all codes and groups may have so many cells: 20 million need about 1 GB. */
const mostCells = 20_000_000;

/**
 * Whether a set is as its schema says and says the same everywhere. Errors: `disclosureImpossible` with the place,
 * `disclosureIdTwice`, `disclosureCountsDoNotFit` when counts are not one per finest cell, `disclosureMoreMetThanPupils`,
 * `disclosureNameUnknown` (a code, group, dimension or outcome), `disclosureNameTwice`, `disclosureTooManyCells`, and those
 * of `checkNested`.
 */
export function checkSet(set: TableSet): Result<TableSet> {
  const shaped = checkShape(TableSet, set);
  if (!shaped.ok) return shaped;
  for (const ids of [set.dimensions, set.outcomes, set.tables].map((some) => some.map(({ id }) => id))) {
    const twice = twiceIn(ids);
    if (twice !== undefined) return fail('disclosureIdTwice', { params: { name: twice } });
  }
  if (set.pupils.reduce((sum, count) => sum + count, 0) > mostPupils)
    return fail('disclosureImpossible', { params: { place: 'pupils' } });
  const leaves = set.dimensions.reduce((product, one) => product * one.codes.length, 1);
  const cells = cellsOf(set);
  if (cells > mostCells) return fail('disclosureTooManyCells', { params: { cells, most: mostCells } });
  for (const { id, codes, groups } of set.dimensions) {
    const twice = twiceIn([...codes, ...groups.map((group) => group.id)]);
    if (twice !== undefined) return fail('disclosureNameTwice', { params: { name: twice, dimension: id } });
    for (const group of groups) {
      const again = twiceIn(group.codes);
      if (again !== undefined)
        return fail('disclosureNameTwice', { params: { name: again, dimension: group.id } });
    }
    const unknown = groups.flatMap((group) => group.codes).find((code) => !codes.includes(code));
    if (unknown !== undefined) return fail('disclosureNameUnknown', { params: { name: unknown } });
  }
  if (set.pupils.length !== leaves) return misfit('pupils', set.pupils.length, leaves);
  for (const { id, met } of set.outcomes) {
    if (met.length !== leaves) return misfit(id, met.length, leaves);
    if (met.some((count, leaf) => count > (set.pupils[leaf] ?? 0))) {
      return fail('disclosureMoreMetThanPupils', { params: { name: id } });
    }
  }
  const nested = checkNested(set.dimensions, set.outcomes);
  return nested.ok ? checkTables(set) : nested;
}

function checkTables(set: TableSet): Result<TableSet> {
  for (const table of set.tables) {
    for (const { id, codes, groups } of set.dimensions) {
      const shown = Object.hasOwn(table.shows, id) ? table.shows[id] : undefined;
      if (shown === undefined)
        return fail('disclosureNameUnknown', { params: { name: `${table.id}: ${id}` } });
      const unknown = shown.find(
        (name) => !codes.includes(name) && !groups.some((group) => group.id === name),
      );
      if (unknown !== undefined) return fail('disclosureNameUnknown', { params: { name: unknown } });
    }
    const strange = table.outcomes.find((name) => !set.outcomes.some((one) => one.id === name));
    if (strange !== undefined) return fail('disclosureNameUnknown', { params: { name: strange } });
  }
  return ok(set);
}

/**
 * Whether a kept publication can be held against today's: one that has lost marks would protect nothing. Errors: those of
 * `checkSet`, `disclosureImpossible` of its rules and marks, `disclosureCountsDoNotFit` when marks are not one per cell.
 */
export function checkPublication(publication: Publication): Result<Publication> {
  const { set, marks } = publication;
  const shaped = checkShape(Publication, publication);
  if (!shaped.ok) return shaped;
  const checked = checkSet(set);
  if (!checked.ok) return checked;
  const cells = cellsOf(set);
  if (marks.pupils.length !== cells) return misfit('marks', marks.pupils.length, cells);
  for (const { id } of set.outcomes) {
    const own = Object.hasOwn(marks.outcomes, id) ? (marks.outcomes[id] ?? []) : [];
    if (own.length !== cells) return misfit(`marks: ${id}`, own.length, cells);
  }
  return ok(publication);
}

const cellsOf = ({ dimensions }: TableSet) =>
  dimensions.reduce((product, one) => product * (one.codes.length + one.groups.length), 1);

/** A name that stands there more than once. */
function twiceIn(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

function misfit(name: string, found: number, expected: number) {
  return fail('disclosureCountsDoNotFit', { params: { name, found, expected } });
}
