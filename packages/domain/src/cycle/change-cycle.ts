import { fail, ok, type Result } from '../kernel/index.ts';
import { putAction, putFollowUp } from './action-rules.ts';
import { editAnalysis, putDecision } from './analysis-rules.ts';
import { putCause } from './cause-rules.ts';
import type { CycleCommand } from './commands.ts';
import type { CycleContext } from './context.ts';
import { putTarget } from './goal-rules.ts';
import { abandon, contributeTo, editHead, setFocus, share } from './head-rules.ts';
import { judgeHypothesis, putHypothesis } from './hypothesis-rules.ts';
import { movePhase } from './move-phase.ts';
import { moveEntry } from './place-rules.ts';
import { removeEntry } from './removal-rules.ts';
import type { Cycle } from './schema.ts';
import { putEvidence, putParticipation } from './situation-rules.ts';

/**
 * The cycle after a command, or the first rule that the command breaks. The given cycle is never changed. Exactly one
 * revision rises by one: the head's, the entry's or the analysis'. Every part may be written in every phase until the
 * cycle is concluded, because a team learns out of order; the gates, not the fields, keep the order.
 *
 * Errors of every command: `cycleIsConcluded`, `staleRevision`. Of entries: `entryIsGone`, `entryAlreadyExists`,
 * `tooManyEntries`. The rest stand beside the rule of each part.
 * Source: Education Act (2010:800) 4:3-4:6; the model's page "Cycle".
 */
export function changeCycle(cycle: Cycle, command: CycleCommand, context: CycleContext): Result<Cycle> {
  if (cycle.phase === 'concluded') return fail('cycleIsConcluded');
  switch (command.type) {
    case 'editHead':
      return onHead(cycle, command, () => editHead(cycle, command, context));
    case 'setFocus':
      return onHead(cycle, command, () => setFocus(cycle, command, context));
    case 'contributeTo':
      return onHead(cycle, command, () => contributeTo(cycle, command, context));
    case 'share':
      return onHead(cycle, command, () => share(cycle));
    case 'movePhase':
      return onHead(cycle, command, () => movePhase(cycle, command, context));
    case 'abandon':
      return onHead(cycle, command, () => abandon(cycle, command, context));
    case 'putEvidence':
      return putEvidence(cycle, command, context);
    case 'putCause':
      return putCause(cycle, command);
    case 'putTarget':
      return putTarget(cycle, command);
    case 'putHypothesis':
      return putHypothesis(cycle, command);
    case 'judgeHypothesis':
      return judgeHypothesis(cycle, command, context);
    case 'putAction':
      return putAction(cycle, command, context);
    case 'putFollowUp':
      return putFollowUp(cycle, command, context);
    case 'editAnalysis':
      return editAnalysis(cycle, command);
    case 'putDecision':
      return putDecision(cycle, command, context);
    case 'putParticipation':
      return putParticipation(cycle, command, context);
    case 'removeEntry':
      return removeEntry(cycle, command);
    case 'moveEntry':
      return moveEntry(cycle, command);
  }
}

/** The head is one row with one revision: what the writer saw must be what is stored. */
function onHead(cycle: Cycle, seen: { readonly revision: number }, rule: () => Result<Cycle>): Result<Cycle> {
  if (seen.revision !== cycle.revision) return fail('staleRevision', { path: ['head'] });
  const changed = rule();
  return changed.ok ? ok({ ...changed.value, revision: cycle.revision + 1 }) : changed;
}
