import { fail, ok, type Result } from '../kernel/index.ts';
import { checkNested } from './check-nested.ts';
import type { TableSet } from './schema.ts';

/** The grid of all codes and groups may have so many cells: 20 million need about 1 GB. */
const mostCells = 20_000_000;

/**
 * Whether a set says the same everywhere. Errors: `disclosureCountsDoNotFit` when counts are not one per finest cell,
 * `disclosureMoreMetThanPupils`, `disclosureNameUnknown` (a code, group, dimension or outcome), `disclosureNameTwice`,
 * `disclosureTooManyCells`, and those of `checkNested`.
 */
export function checkSet(set: TableSet): Result<TableSet> {
  const leaves = set.dimensions.reduce((product, one) => product * one.codes.length, 1);
  const cells = set.dimensions.reduce((product, one) => product * (one.codes.length + one.groups.length), 1);
  if (cells > mostCells) return fail('disclosureTooManyCells', { params: { cells, most: mostCells } });
  for (const { id, codes, groups } of set.dimensions) {
    const names = [...codes, ...groups.map((group) => group.id)];
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) return fail('disclosureNameTwice', { params: { name: twice, dimension: id } });
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
      const shown = table.shows[id];
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

function misfit(name: string, found: number, expected: number) {
  return fail('disclosureCountsDoNotFit', { params: { name, found, expected } });
}
