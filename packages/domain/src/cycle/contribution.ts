import { type ClosedPeriod, fail, type Id } from '../kernel/index.ts';
import type { CycleContext } from './context.ts';
import type { Broken } from './entry-list.ts';

/**
 * Why a cycle may not contribute to the target of the context; null when it may. Upward or within the unit, at a time
 * when both run, and never round in a circle. The link is checked where it is made and when the contributing cycle's
 * period changes; a cycle above may be replanned without asking everyone below.
 */
export function contributionProblem(
  cycle: { readonly id: Id },
  targetId: Id,
  period: ClosedPeriod,
  context: Pick<CycleContext, 'target' | 'unit'>,
): Broken {
  const path = ['contributesToId'];
  const target = context.target;
  if (targetId === cycle.id) return fail('contributesToItself', { path });
  if (!target || target.id !== targetId) return fail('contributionTargetNotFound', { path });
  if (!context.unit.path.startsWith(target.unitPath)) return fail('contributesDownwardOrSideways', { path });
  if (target.ancestorsInThread.includes(cycle.id)) return fail('contributesInACircle', { path });
  if (period.from > target.period.to || target.period.from > period.to) {
    return fail('contributesAtAnotherTime', {
      path,
      params: {
        from: period.from,
        to: period.to,
        targetFrom: target.period.from,
        targetTo: target.period.to,
      },
    });
  }
  return null;
}
