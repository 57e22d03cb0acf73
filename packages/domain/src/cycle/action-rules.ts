import { fail, ok, type Result } from '../kernel/index.ts';
import type { PutAction, PutFollowUp } from './commands.ts';
import type { CycleContext } from './context.ts';
import { type Broken, entryMeant, firstBroken, nextEntry, withEntry } from './entry-list.ts';
import type { Action, FollowUp } from './parts.ts';
import { inTheFuture, notOfTheUnit, outsidePeriod } from './place-in-time.ts';
import type { Cycle } from './schema.ts';

export function putAction(cycle: Cycle, command: PutAction, context: CycleContext): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.actions, 'actions', command);
  if (!meant.ok) return meant;
  const action: Action = { ...fields, ...nextEntry(cycle.actions, meant.value) };
  const path = ['actions', action.id];
  const broken = firstBroken(
    action.hypothesisId !== null && !cycle.hypotheses.some((other) => other.id === action.hypothesisId)
      ? fail('hypothesisNotInCycle', { path: [...path, 'hypothesisId'] })
      : null,
    notOfTheUnit(action.ownerId, meant.value?.ownerId ?? null, context.members, [...path, 'ownerId']),
    action.from !== null && action.to !== null && action.from > action.to
      ? fail('periodEndsBeforeItStarts', { path: [...path, 'to'] })
      : null,
    outsidePeriod(action.from, cycle.period, [...path, 'from']),
    outsidePeriod(action.to, cycle.period, [...path, 'to']),
  );
  return broken ?? ok({ ...cycle, actions: withEntry(cycle.actions, action) });
}

export function putFollowUp(cycle: Cycle, command: PutFollowUp, context: CycleContext): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.followUps, 'followUps', command);
  if (!meant.ok) return meant;
  const followUp: FollowUp = { ...fields, ...nextEntry(cycle.followUps, meant.value) };
  const path = ['followUps', followUp.id];
  const broken = firstBroken(
    outsidePeriod(followUp.plannedOn, cycle.period, [...path, 'plannedOn']),
    inTheFuture(followUp.doneOn, context.today, [...path, 'doneOn']),
    doneOrNot(followUp, path),
    measured(cycle, followUp, path),
    notOfTheUnit(followUp.responsibleId, meant.value?.responsibleId ?? null, context.members, [
      ...path,
      'responsibleId',
    ]),
  );
  return broken ?? ok({ ...cycle, followUps: withEntry(cycle.followUps, followUp) });
}

/** Done says when, whether the work is on course, and what was seen; planned says none of the three's verdicts. */
function doneOrNot(followUp: FollowUp, path: readonly (string | number)[]): Broken {
  if (followUp.doneOn === null) {
    return followUp.course === null ? null : fail('courseBeforeFollowUp', { path: [...path, 'doneOn'] });
  }
  if (followUp.course === null) return fail('followUpNeedsCourse', { path: [...path, 'course'] });
  return followUp.text === '' ? fail('followUpNeedsText', { path: [...path, 'text'] }) : null;
}

/** A value is a value of something: of a target of this cycle, on a follow-up that is done. */
function measured(cycle: Cycle, followUp: FollowUp, path: readonly (string | number)[]): Broken {
  if (followUp.targetId !== null && !cycle.targets.some((target) => target.id === followUp.targetId)) {
    return fail('targetNotInCycle', { path: [...path, 'targetId'] });
  }
  if (followUp.value === null) return null;
  if (followUp.targetId === null) return fail('valueNeedsTarget', { path: [...path, 'targetId'] });
  return followUp.doneOn === null ? fail('valueBeforeFollowUp', { path: [...path, 'doneOn'] }) : null;
}
