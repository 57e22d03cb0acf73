import { isoWeek } from '../school-year/index.ts';
import type { Criterion, CriterionId } from './criteria.ts';
import type { Action, Hypothesis } from './parts.ts';
import type { CyclePart, Phase } from './phases.ts';
import type { Cycle } from './schema.ts';
import { isForward, legalMoves } from './transitions.ts';

/** What still remains under one criterion; each entry is named so that a single one can be told by name. */
interface Question {
  readonly part: CyclePart;
  /** Names of what remains. Empty when the criterion is met. */
  readonly remains: (cycle: Cycle) => readonly string[];
}

const unless = (met: boolean) => (met ? [] : ['']);
const written = (text: string | undefined) => unless(text !== undefined && text !== '');
const nameOf = (hypothesis: Hypothesis) => hypothesis.name || hypothesis.ifWe.slice(0, 80);
const carriedOut = (action: Action) => action.status !== 'planned';

const questions: Readonly<Record<CriterionId, Question>> = {
  focusChosen: { part: 'focus', remains: (cycle) => unless(cycle.hurIds.length > 0) },
  situationObserved: {
    part: 'situation',
    remains: (cycle) => unless(cycle.evidence.some((evidence) => evidence.status === 'observation')),
  },
  causeChosen: { part: 'causes', remains: (cycle) => unless(cycle.causes.some((cause) => cause.chosen)) },
  goalWritten: { part: 'goal', remains: (cycle) => written(cycle.goal) },
  targetSet: { part: 'goal', remains: (cycle) => unless(cycle.targets.length > 0) },
  hypothesisTied: {
    part: 'hypotheses',
    remains: (cycle) => cycle.hypotheses.filter((hypothesis) => hypothesis.causeId === null).map(nameOf),
  },
  hypothesisRejectable: {
    part: 'hypotheses',
    remains: (cycle) => cycle.hypotheses.filter((hypothesis) => hypothesis.rejectIf === '').map(nameOf),
  },
  actionPlanned: { part: 'actions', remains: (cycle) => unless(cycle.actions.length > 0) },
  actionOwned: {
    part: 'actions',
    remains: (cycle) =>
      cycle.actions
        .filter((action) => action.ownerId === null || action.to === null)
        .map((action) => action.text),
  },
  actionTied: {
    part: 'actions',
    remains: (cycle) =>
      cycle.actions.filter((action) => action.hypothesisId === null).map((action) => action.text),
  },
  followUpPlanned: { part: 'followUps', remains: (cycle) => unless(cycle.followUps.length > 0) },
  actionBegun: { part: 'actions', remains: (cycle) => unless(cycle.actions.some(carriedOut)) },
  followUpDone: {
    part: 'followUps',
    remains: (cycle) =>
      cycle.followUps
        .filter((followUp) => followUp.doneOn === null)
        .map((followUp) => followUp.plannedOn)
        .sort()
        .map((date) => String(isoWeek(date).week)),
  },
  pupilVoiceHeard: {
    part: 'followUps',
    remains: (cycle) =>
      unless(cycle.followUps.some((followUp) => followUp.doneOn !== null && followUp.pupilVoice)),
  },
  fidelityCounted: {
    part: 'actions',
    remains: (cycle) =>
      cycle.actions.filter((action) => action.fidelity === null).map((action) => action.text),
  },
  causesReconsidered: { part: 'analysis', remains: (cycle) => written(cycle.analysis?.causesReconsidered) },
  resultDescribed: { part: 'analysis', remains: (cycle) => written(cycle.analysis?.resultAgainstGoal) },
  effectForWhom: { part: 'analysis', remains: (cycle) => written(cycle.analysis?.effectForWhom) },
  conclusionDrawn: { part: 'analysis', remains: (cycle) => written(cycle.analysis?.conclusion) },
  hypothesisJudged: {
    part: 'hypotheses',
    remains: (cycle) => cycle.hypotheses.filter((hypothesis) => hypothesis.state === 'open').map(nameOf),
  },
  decisionTaken: { part: 'decisions', remains: (cycle) => unless(cycle.decisions.length > 0) },
  actionDecided: { part: 'decisions', remains: undecidedActions },
  staffTookPart: {
    part: 'participation',
    remains: (cycle) => unless(cycle.participation.some((entry) => entry.group === 'staff')),
  },
  pupilsTookPart: {
    part: 'participation',
    remains: (cycle) => unless(cycle.participation.some((entry) => entry.group === 'pupils')),
  },
};

/** A decision on the whole covers every action. */
function undecidedActions(cycle: Cycle): readonly string[] {
  if (cycle.decisions.some((decision) => decision.actionId === null)) return [];
  const decided = new Set(cycle.decisions.map((decision) => decision.actionId));
  return cycle.actions.filter((action) => !decided.has(action.id)).map((action) => action.text);
}

type GatePhase = Exclude<Phase, 'concluded'>;
interface Asked {
  readonly hard: readonly CriterionId[];
  readonly overridable: readonly CriterionId[];
}

/** What is asked before leaving each phase forward, in the order of the cycle's page. */
export const gates: Readonly<Record<GatePhase, Asked>> = {
  plan: {
    hard: ['focusChosen', 'causeChosen', 'goalWritten', 'actionPlanned'],
    overridable: [
      'situationObserved',
      'targetSet',
      'hypothesisTied',
      'hypothesisRejectable',
      'actionTied',
      'actionOwned',
      'followUpPlanned',
    ],
  },
  carryOut: { hard: [], overridable: ['actionBegun', 'actionTied', 'followUpPlanned'] },
  followUp: {
    hard: ['followUpDone'],
    overridable: ['pupilVoiceHeard', 'actionTied', 'fidelityCounted'],
  },
  analyse: {
    hard: ['causesReconsidered', 'conclusionDrawn', 'decisionTaken'],
    overridable: [
      'resultDescribed',
      'effectForWhom',
      'hypothesisJudged',
      'actionDecided',
      'staffTookPart',
      'pupilsTookPart',
    ],
  },
};

/**
 * The criteria of the gate between the cycle's phase and `to`: hard ones first, met ones included, so that the page can
 * show what is done as well as what remains. Empty for a move back (which asks for a reason instead) and for a move that
 * does not exist. Sources: Education Act (2010:800) 4:3 for causes, analysis and measures, 4:4 for participation, 1:5 for
 * proven grounds.
 */
export function gate(cycle: Cycle, to: Phase): Criterion[] {
  const from = cycle.phase;
  if (from === 'concluded' || !legalMoves[from].includes(to) || !isForward(from, to)) return [];
  const asked = gates[from];
  return [
    ...asked.hard.map((id) => answered(cycle, orPlanned(cycle, id), true)),
    ...asked.overridable.map((id) => answered(cycle, id, false)),
  ];
}

/** Where no follow-up exists there is none to do: what remains is to plan one. */
function orPlanned(cycle: Cycle, id: CriterionId): CriterionId {
  return id === 'followUpDone' && cycle.followUps.length === 0 ? 'followUpPlanned' : id;
}

function answered(cycle: Cycle, id: CriterionId, hard: boolean): Criterion {
  const { part, remains } = questions[id];
  const names = remains(cycle);
  return {
    id,
    hard,
    met: names.length === 0,
    part,
    params: { count: names.length, what: [...new Set(names)].slice(0, 5).join(', ') },
  };
}
