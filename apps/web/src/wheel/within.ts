import type { Id, Unit } from '@varje-elev/domain';
import type { WheelCycle } from './read.ts';

/** The cycles of a unit and of everything below it; all of them when no unit is chosen. */
export function within<C extends Pick<WheelCycle, 'unitId'>>(
  cycles: readonly C[],
  units: readonly Pick<Unit, 'id' | 'parentId'>[],
  unitId: Id | null,
): readonly C[] {
  if (unitId === null) return cycles;
  const chosen = new Set([unitId]);
  // The tree is at most a few levels deep: as many turns as it takes for nothing more to be found.
  for (let before = 0; before !== chosen.size; ) {
    before = chosen.size;
    for (const { id, parentId } of units) if (parentId !== null && chosen.has(parentId)) chosen.add(id);
  }
  return cycles.filter((cycle) => chosen.has(cycle.unitId));
}
