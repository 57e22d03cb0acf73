import type { Id } from '@varje-elev/domain';
import type { Place } from '../organisation/index.ts';

interface Alive {
  readonly unitId: Id;
  readonly schoolId: Id | null;
}

/** Where nothing is alive, one step below a leader: schools for those above schools, otherwise teams. */
export function standingStill(below: readonly Place[], alive: readonly Alive[]): { id: Id; name: string }[] {
  const schools = below.filter(({ unitType }) => unitType === 'school');
  const next = schools.length > 0 ? schools : below.filter(({ unitType }) => unitType === 'team');
  return next
    .filter(({ unitId }) => !alive.some((one) => one.unitId === unitId || one.schoolId === unitId))
    .map(({ unitId, unitName }) => ({ id: unitId, name: unitName }));
}
