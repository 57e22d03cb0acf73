import { fail, ok, type Result } from '../kernel/index.ts';
import type { MeasuredOutcome, TableDimension } from './schema.ts';

/**
 * Whether every outcome lies within some that exist, never within itself, and is nowhere met by more than they are. Errors:
 * `disclosureNameUnknown`, `disclosureWithinItself`, `disclosureNotWithin` (with the finest cell and both its counts).
 */
export function checkNested(
  dimensions: readonly TableDimension[],
  outcomes: readonly MeasuredOutcome[],
): Result<null> {
  for (const { id, met, within = [] } of outcomes) {
    for (const name of within) {
      const around = outcomes.find((one) => one.id === name);
      if (around === undefined) return fail('disclosureNameUnknown', { params: { name } });
      const leaf = met.findIndex((count, at) => count > (around.met[at] ?? 0));
      if (leaf < 0) continue;
      const counts = { inner: met[leaf] ?? 0, outer: around.met[leaf] ?? 0 };
      return fail('disclosureNotWithin', {
        params: { name: id, within: name, cell: cellName(dimensions, leaf), ...counts },
      });
    }
    if (outwards(outcomes, id).has(id)) return fail('disclosureWithinItself', { params: { name: id } });
  }
  return ok(null);
}

/** All outcomes around one, step by step. */
function outwards(outcomes: readonly MeasuredOutcome[], id: string): ReadonlySet<string> {
  const withinOf = (name: string) => outcomes.find((one) => one.id === name)?.within ?? [];
  const found = new Set(withinOf(id));
  for (const name of found) for (const next of withinOf(name)) found.add(next);
  return found;
}

/** The codes of a finest cell: `Ask, boys`. */
function cellName(dimensions: readonly TableDimension[], leaf: number): string {
  let left = leaf;
  const names: string[] = [];
  for (const { codes } of dimensions.toReversed()) {
    names.unshift(codes[left % codes.length] ?? '');
    left = Math.floor(left / codes.length);
  }
  return names.join(', ');
}
