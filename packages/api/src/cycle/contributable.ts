import { cyclesWhere, loadCycle, loadThread } from '@varje-elev/db';
import { ClosedPeriod, Id, reach } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import { CycleLink } from './links.ts';

/** A cycle that another may contribute to: its link, and what it is about. */
export const Candidate = CycleLink.extend({ summary: z.string(), period: ClosedPeriod });

/** Cycles of the unit and of those above that a cycle of the unit may contribute to, nearest first. */
export const listContributable = read({
  input: z.object({ unitId: Id, cycleId: Id.optional() }),
  output: z.object({ cycles: z.array(Candidate) }),
  policy: onUnit('cycle.start', 'unitId'),
  async answer({ cycleId }, { tx, actor, authorityId, resource }) {
    const { unitPath, unitId } = found(resource);
    const unitIds = unitPath.split('/').slice(0, -1);
    const own = cycleId === undefined ? null : await loadCycle(tx, authorityId, cycleId);
    if (cycleId !== undefined && own?.unitId !== unitId) return { cycles: [] };
    const [cycles, thread] = await Promise.all([
      cyclesWhere(tx, authorityId, { reach: reach(actor, 'cycle.read'), unitIds, live: true }),
      cycleId === undefined ? [] : loadThread(tx, authorityId, cycleId),
    ]);
    const below = new Set(
      thread.filter((one) => !isAbove(thread, own?.contributesToId ?? null, one.id)).map(({ id }) => id),
    );
    const candidates = cycles.filter(
      ({ id, period }) =>
        !below.has(id) && (own === null || (period.from <= own.period.to && own.period.from <= period.to)),
    );
    return { cycles: candidates.toSorted((one, other) => other.unitPath.length - one.unitPath.length) };
  },
});

/** Is the cycle on the way up from the given one? Those stay possible: a shorter way up is no circle. */
function isAbove(
  thread: readonly { readonly id: Id; readonly contributesToId: Id | null }[],
  from: Id | null,
  id: Id,
): boolean {
  const passed = new Set<Id>();
  for (let at = from; at !== null && !passed.has(at); ) {
    if (at === id) return true;
    passed.add(at);
    at = thread.find((one) => one.id === at)?.contributesToId ?? null;
  }
  return false;
}
