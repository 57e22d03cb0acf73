import { z } from 'zod';
import { Id, ok, type Result } from '../kernel/index.ts';
import type { CycleContext } from './context.ts';
import { contributionProblem } from './contribution.ts';
import { firstBroken } from './entry-list.ts';
import { focusProblem } from './head-rules.ts';
import { notOfTheUnit, outsideSchoolYear } from './place-in-time.ts';
import { type Cycle, CycleHead } from './schema.ts';

/** What a team must say to start: the rest is written in the cycle. `id` is made by the caller. */
export const StartCycle = CycleHead.pick({
  id: true,
  unitId: true,
  title: true,
  summary: true,
  frameworkVersionId: true,
  year: true,
  period: true,
  contributesToId: true,
  leadId: true,
}).extend({ hurIds: z.array(Id).max(50) });
export type StartCycle = z.infer<typeof StartCycle>;

/**
 * A new cycle in its plan phase, seen by its unit alone.
 * Errors: `focusIsEmpty`, `hurNotInVersion`, `hurAtOtherLevel`, `hurChosenTwice`, `periodEndsBeforeItStarts`,
 * `cycleStartsOutsideSchoolYear`, `cycleTooLong`, `personNotInUnit`, and those of a contribution.
 */
export function startCycle(input: StartCycle, context: CycleContext): Result<Cycle> {
  const broken = firstBroken(
    focusProblem(input.hurIds, context),
    outsideSchoolYear(input.period, input.year),
    notOfTheUnit(input.leadId, null, context.members, ['leadId']),
    input.contributesToId === null
      ? null
      : contributionProblem(input, input.contributesToId, input.period, context),
  );
  return (
    broken ??
    ok({
      ...input,
      phase: 'plan',
      phaseSince: context.now,
      sharing: 'working',
      continuesId: null,
      problem: '',
      goal: '',
      notes: '',
      abandonedReason: null,
      concludedAt: null,
      revision: 1,
      goalAreas: [],
      evidence: [],
      causes: [],
      targets: [],
      hypotheses: [],
      actions: [],
      followUps: [],
      analysis: null,
      decisions: [],
      participation: [],
      moves: [],
    })
  );
}
