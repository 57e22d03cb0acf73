import type { Id, Unit } from '@varje-elev/domain';

interface Mandate {
  readonly unitId: Id;
  readonly unitPath: string;
  readonly schoolPath: string | null;
}

/**
 * The units worth choosing among: those above one's own, one's school with its teams, and for leaders everything below.
 * Only a choice in a list: what may be read is decided for each cycle.
 */
export function unitsNear(units: readonly Unit[], mandates: readonly Mandate[]): Unit[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const above = new Set(mandates.flatMap(({ unitPath }) => unitPath.split('/')));
  const roots = new Set(
    mandates.map(({ unitPath, schoolPath }) => (schoolPath ?? unitPath).split('/').at(-2)),
  );
  const isBelow = (id: Id) => {
    for (
      let at: Id | null = id, steps = 0;
      at !== null && steps < 50;
      at = parents.get(at) ?? null, steps += 1
    ) {
      if (roots.has(at)) return true;
    }
    return false;
  };
  return units.filter(({ id }) => above.has(id) || isBelow(id));
}
