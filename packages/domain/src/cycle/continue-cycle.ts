import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import { causesAbove } from './cause-rules.ts';
import type { CycleContext } from './context.ts';
import type { Cause } from './parts.ts';
import type { Cycle } from './schema.ts';
import { type StartCycle, startCycle } from './start-cycle.ts';

/**
 * A new cycle that continues a concluded (or abandoned) one of the same unit: it links back, and starts with the old
 * problem, goal, goal areas and chosen causes as a draft. `input.hurIds` is the focus, carried over by `carryOver` when
 * the framework has a newer version.
 * Errors: `cycleNotConcluded`, `continuesAnotherUnit`, and those of `startCycle`.
 */
export function continueCycle(concluded: Cycle, input: StartCycle, context: CycleContext): Result<Cycle> {
  if (concluded.phase !== 'concluded') return fail('cycleNotConcluded');
  if (concluded.unitId !== input.unitId) return fail('continuesAnotherUnit', { path: ['unitId'] });
  const started = startCycle(input, context);
  if (!started.ok) return started;
  return ok({
    ...started.value,
    continuesId: concluded.id,
    problem: concluded.problem,
    goal: concluded.goal,
    goalAreas: concluded.goalAreas,
    causes: chosenCauses(concluded.causes, context.newId),
  });
}

/** The chosen causes as a tree of their own: each hangs on its nearest chosen cause above, or on the problem. */
function chosenCauses(causes: readonly Cause[], newId: () => Id): Cause[] {
  const chosen = causes.filter((cause) => cause.chosen);
  const ids = new Map(chosen.map((cause) => [cause.id, newId()]));
  return chosen.map((cause, position) => {
    const above = causesAbove(causes, cause).find((candidate) => candidate.chosen);
    return {
      ...cause,
      id: ids.get(cause.id) ?? cause.id,
      parentId: (above && ids.get(above.id)) ?? null,
      position,
      revision: 1,
    };
  });
}
