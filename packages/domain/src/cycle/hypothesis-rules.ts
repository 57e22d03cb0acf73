import { fail, ok, type Result } from '../kernel/index.ts';
import type { JudgeHypothesis, PutHypothesis } from './commands.ts';
import type { CycleContext } from './context.ts';
import { type Broken, entryMeant, nextEntry, withEntry } from './entry-list.ts';
import type { Hypothesis } from './parts.ts';
import type { Cycle } from './schema.ts';

/** Tied to a chosen cause of this cycle. Once judged its wording is fixed: a guess is not rewritten to fit what was seen. */
export function putHypothesis(cycle: Cycle, command: PutHypothesis): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.hypotheses, 'hypotheses', command);
  if (!meant.ok) return meant;
  const stored = meant.value;
  if (stored && stored.state !== 'open')
    return fail('hypothesisIsJudged', { path: ['hypotheses', stored.id] });
  const hypothesis: Hypothesis = {
    state: 'open',
    outcome: stored?.outcome ?? '',
    judgedOn: null,
    ...fields,
    ...nextEntry(cycle.hypotheses, stored),
  };
  const broken = causeToActOn(cycle, hypothesis);
  return broken ?? ok({ ...cycle, hypotheses: withEntry(cycle.hypotheses, hypothesis) });
}

function causeToActOn(cycle: Cycle, hypothesis: Hypothesis): Broken {
  const path = ['hypotheses', hypothesis.id, 'causeId'];
  if (hypothesis.causeId === null) return null;
  const cause = cycle.causes.find((candidate) => candidate.id === hypothesis.causeId);
  if (!cause) return fail('causeNotInCycle', { path });
  return cause.chosen ? null : fail('causeNotChosen', { path });
}

/** A hypothesis is judged after it has been tried, and the judgement says what was seen. */
export function judgeHypothesis(
  cycle: Cycle,
  command: JudgeHypothesis,
  context: CycleContext,
): Result<Cycle> {
  const meant = entryMeant(cycle.hypotheses, 'hypotheses', command);
  if (!meant.ok) return meant;
  const stored = meant.value;
  const path = ['hypotheses', command.id];
  if (!stored) return fail('entryIsGone', { path });
  const tried = cycle.phase !== 'plan' || cycle.moves.length > 0;
  if (command.state !== 'open' && !tried) return fail('hypothesisNotTried', { path });
  if (command.state !== 'open' && command.outcome === '') {
    return fail('judgementNeedsOutcome', { path: [...path, 'outcome'] });
  }
  const hypothesis: Hypothesis = {
    ...stored,
    ...nextEntry(cycle.hypotheses, stored),
    state: command.state,
    outcome: command.outcome,
    judgedOn: command.state === 'open' ? null : context.today,
  };
  return ok({ ...cycle, hypotheses: withEntry(cycle.hypotheses, hypothesis) });
}
