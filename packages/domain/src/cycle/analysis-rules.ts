import { fail, ok, type Result } from '../kernel/index.ts';
import type { EditAnalysis, PutDecision } from './commands.ts';
import type { CycleContext } from './context.ts';
import { type Broken, entryMeant, firstBroken, nextEntry, withEntry } from './entry-list.ts';
import type { Analysis, Decision } from './parts.ts';
import { inTheFuture } from './place-in-time.ts';
import type { Cycle } from './schema.ts';

/** An analysis that nobody has begun: what somebody saw who writes the first of its answers. */
export const analysisNotBegun: Readonly<Omit<Analysis, 'revision'>> = {
  resultAgainstGoal: '',
  effectForWhom: '',
  helpedAndHindered: '',
  causesReconsidered: '',
  conclusion: '',
  confidence: null,
  wouldChangeOurMind: '',
};

export function editAnalysis(cycle: Cycle, command: EditAnalysis): Result<Cycle> {
  const { type: _type, revision, ...fields } = command;
  if ((cycle.analysis?.revision ?? null) !== revision) return fail('staleRevision', { path: ['analysis'] });
  const written = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const analysis: Analysis = {
    ...analysisNotBegun,
    ...cycle.analysis,
    ...written,
    revision: (revision ?? 0) + 1,
  };
  return ok({ ...cycle, analysis });
}

export function putDecision(cycle: Cycle, command: PutDecision, context: CycleContext): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.decisions, 'decisions', command);
  if (!meant.ok) return meant;
  const decision: Decision = { ...fields, ...nextEntry(cycle.decisions, meant.value) };
  const path = ['decisions', decision.id];
  const broken = firstBroken(
    decision.actionId !== null && !cycle.actions.some((action) => action.id === decision.actionId)
      ? fail('actionNotInCycle', { path: [...path, 'actionId'] })
      : null,
    inTheFuture(decision.decidedOn, context.today, [...path, 'decidedOn']),
    withoutAnalysis(cycle, decision, path),
    cycle.decisions.some((other) => other.id !== decision.id && sameDecision(other, decision))
      ? fail('alreadyDecided', { path: [...path, 'kind'] })
      : null,
  );
  return broken ?? ok({ ...cycle, decisions: withEntry(cycle.decisions, decision) });
}

/** Continue and spread may both be decided of one action; the same thing is not decided twice. */
function sameDecision(one: Decision, other: Decision): boolean {
  return one.actionId === other.actionId && one.kind === other.kind;
}

/**
 * A decision rests on an analysis in which the causes are reconsidered (Education Act 4:3). For a single action a judged
 * hypothesis is that analysis: what was tried, what was seen, and what it says of the cause.
 */
function withoutAnalysis(cycle: Cycle, decision: Decision, path: readonly (string | number)[]): Broken {
  if (cycle.analysis && cycle.analysis.causesReconsidered !== '') return null;
  const action = cycle.actions.find((candidate) => candidate.id === decision.actionId);
  const tried = cycle.hypotheses.find((candidate) => candidate.id === action?.hypothesisId);
  return tried && tried.state !== 'open' ? null : fail('decisionNeedsAnalysis', { path });
}
