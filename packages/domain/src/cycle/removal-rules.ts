import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import type { RemoveEntry } from './commands.ts';
import { type Broken, entryMeant, firstBroken } from './entry-list.ts';
import type { Cycle } from './schema.ts';

/** Nothing with recorded progress, and nothing that something else hangs on, can be removed: it is ended instead. */
export function removeEntry(cycle: Cycle, command: RemoveEntry): Result<Cycle> {
  const { id, part } = command;
  const without = <Entry extends { readonly id: Id }>(list: readonly Entry[]) =>
    list.filter((entry) => entry.id !== id);
  switch (part) {
    case 'situation':
      return removed(cycle.evidence, command, null, () => ({ ...cycle, evidence: without(cycle.evidence) }));
    case 'causes':
      return removed(cycle.causes, command, causeInUse(cycle, id), () => ({
        ...cycle,
        causes: without(cycle.causes),
      }));
    case 'goal':
      return removed(cycle.targets, command, targetInUse(cycle, id), () => ({
        ...cycle,
        targets: without(cycle.targets),
      }));
    case 'hypotheses':
      return removed(cycle.hypotheses, command, hypothesisInUse(cycle, id), () => ({
        ...cycle,
        hypotheses: without(cycle.hypotheses),
      }));
    case 'actions':
      return removed(cycle.actions, command, actionInUse(cycle, id), () => ({
        ...cycle,
        actions: without(cycle.actions),
      }));
    case 'followUps':
      return removed(cycle.followUps, command, followUpDone(cycle, id), () => ({
        ...cycle,
        followUps: without(cycle.followUps),
      }));
    case 'decisions':
      return removed(cycle.decisions, command, null, () => ({
        ...cycle,
        decisions: without(cycle.decisions),
      }));
    case 'participation':
      return removed(cycle.participation, command, null, () => ({
        ...cycle,
        participation: without(cycle.participation),
      }));
  }
}

function removed(
  list: Parameters<typeof entryMeant>[0],
  command: RemoveEntry,
  inUse: Broken,
  next: () => Cycle,
): Result<Cycle> {
  const meant = entryMeant(list, command.part, command);
  if (!meant.ok) return meant;
  return inUse ?? ok(next());
}

function causeInUse(cycle: Cycle, id: Id): Broken {
  const causes = cycle.causes.filter((cause) => cause.parentId === id).length;
  const hypotheses = cycle.hypotheses.filter((hypothesis) => hypothesis.causeId === id).length;
  if (causes + hypotheses === 0) return null;
  return fail('causeIsUsed', { path: ['causes', id], params: { causes, hypotheses } });
}

function targetInUse(cycle: Cycle, id: Id): Broken {
  const followUps = cycle.followUps.filter((followUp) => followUp.targetId === id).length;
  return followUps === 0 ? null : fail('targetIsUsed', { path: ['goal', id], params: { followUps } });
}

function hypothesisInUse(cycle: Cycle, id: Id): Broken {
  const path = ['hypotheses', id];
  const actions = cycle.actions.filter((action) => action.hypothesisId === id).length;
  const judged = cycle.hypotheses.some((hypothesis) => hypothesis.id === id && hypothesis.state !== 'open');
  return firstBroken(
    judged ? fail('hypothesisIsJudged', { path }) : null,
    actions > 0 ? fail('hypothesisIsUsed', { path, params: { actions } }) : null,
  );
}

function actionInUse(cycle: Cycle, id: Id): Broken {
  const path = ['actions', id];
  const action = cycle.actions.find((candidate) => candidate.id === id);
  const decisions = cycle.decisions.filter((decision) => decision.actionId === id).length;
  const begun = action !== undefined && (action.status !== 'planned' || action.fidelity !== null);
  return firstBroken(
    decisions > 0 ? fail('actionIsDecided', { path, params: { decisions } }) : null,
    begun ? fail('actionHasBegun', { path }) : null,
  );
}

function followUpDone(cycle: Cycle, id: Id): Broken {
  const done = cycle.followUps.some((followUp) => followUp.id === id && followUp.doneOn !== null);
  return done ? fail('followUpIsDone', { path: ['followUps', id] }) : null;
}
