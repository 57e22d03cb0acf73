import { fail, type Id, ok, type Result } from '../../kernel/index.ts';
import { ancestorsOf, type UnitTree } from '../../organisation/index.ts';
import type { Value } from '../value.ts';
import type { RollUpMeasure } from './contribution.ts';
import { type RollUp, rollUp } from './roll-up.ts';

/**
 * Adds the units' own figures up through the tree of the day: every unit at or above a figure gets its sum. Figures are
 * given once, at whatever level they are made (mostly schools), and all of one measure: see `rollUp` for grades.
 *
 * Errors, with the unit's id in the path: `unitNotFound`; `figureCountedTwice` when a unit above has a figure of its own,
 * since it would hold the same people.
 */
export function rollUpTree(
  tree: UnitTree,
  figures: ReadonlyMap<Id, Value>,
  measure: RollUpMeasure,
): Result<ReadonlyMap<Id, RollUp>> {
  const gathered = new Map<Id, Value[]>();
  for (const [id, value] of figures) {
    if (!tree.units.has(id)) return fail('unitNotFound', { path: [id] });
    const above = ancestorsOf(tree, id).map((unit) => unit.id);
    if (above.some((one) => figures.has(one))) return fail('figureCountedTwice', { path: [id] });
    for (const one of [id, ...above]) {
      const sums = gathered.get(one);
      if (sums === undefined) gathered.set(one, [value]);
      else sums.push(value);
    }
  }
  return ok(new Map([...gathered].map(([id, values]) => [id, rollUp(values, measure)])));
}
