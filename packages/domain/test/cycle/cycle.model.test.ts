import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cycle, type CycleCommand, changeCycle, gate, type Phase } from '../../src/cycle/index.ts';
import {
  action,
  amira,
  cause,
  context,
  decided,
  decision,
  evidence,
  followedUp,
  followUp,
  frozen,
  hur21,
  hur33,
  hypothesis,
  id,
  participation,
  planned,
  schoolHur,
  started,
  stranger,
  target,
} from './a-team.ts';

/** How a random writer names what it saw. */
type Seen = 'right' | 'stale' | 'new';
interface Real {
  cycle: Cycle;
}
/** The simple model: what must be true whatever was tried. */
interface Model {
  phase: Phase;
  revisions: Map<string, number>;
  shared: boolean;
}

const steps: Record<Phase, Phase[]> = {
  plan: ['carryOut'],
  carryOut: ['followUp', 'plan'],
  followUp: ['analyse', 'carryOut', 'plan'],
  analyse: ['concluded', 'followUp', 'carryOut', 'plan'],
  concluded: [],
};

function revisionsOf(cycle: Cycle): Map<string, number> {
  const entries = [
    ...cycle.evidence,
    ...cycle.causes,
    ...cycle.targets,
    ...cycle.hypotheses,
    ...cycle.actions,
    ...cycle.followUps,
    ...cycle.decisions,
    ...cycle.participation,
  ];
  const revisions = new Map(entries.map((entry) => [entry.id, entry.revision]));
  revisions.set('head', cycle.revision);
  if (cycle.analysis) revisions.set('analysis', cycle.analysis.revision);
  return revisions;
}

/** What the random work got to, so that a rule that was never tried is seen. */
const changedIn = new Set<Phase>();
let triedOnConcluded = 0;

/** One attempt: a command made against the cycle as it is, right or wrong. */
class Attempt implements fc.Command<Model, Real> {
  readonly name: string;
  readonly make: (cycle: Cycle) => CycleCommand;
  constructor(name: string, make: (cycle: Cycle) => CycleCommand) {
    this.name = name;
    this.make = make;
  }
  check(): boolean {
    return true;
  }
  run(model: Model, real: Real): void {
    const before = frozen(real.cycle);
    const command = this.make(before);
    const result = changeCycle(before, command, context());
    if (model.phase === 'concluded') {
      triedOnConcluded += 1;
      must('a concluded cycle never changes', !result.ok && result.error.code === 'cycleIsConcluded');
    }
    if (!result.ok) return;
    changedIn.add(model.phase);
    const next = result.value;
    holds(next);
    oneRevisionRises(model.revisions, revisionsOf(next));
    movesLegally(model.phase, before, next, command);
    must('sharing has no way back', !model.shared || next.sharing === 'shared');
    model.phase = next.phase;
    model.revisions = revisionsOf(next);
    model.shared = next.sharing === 'shared';
    real.cycle = next;
  }
  toString(): string {
    return this.name;
  }
}

/** Plain conditions, because they are asked some hundred thousand times. */
function must(rule: string, condition: boolean): void {
  if (!condition) throw new Error(`broken: ${rule}`);
}
const has = (list: readonly { id: string }[], entryId: string) => list.some((entry) => entry.id === entryId);

function holds(cycle: Cycle): void {
  const parsed = Cycle.safeParse(cycle);
  must(`the schema: ${parsed.error?.message}`, parsed.success);
  must(
    'there is a focus, at the level of the unit',
    cycle.hurIds.length > 0 && !cycle.hurIds.includes(schoolHur),
  );
  for (const one of cycle.causes) must('the causes are a tree', reachesTheProblem(cycle, one.parentId));
  for (const one of cycle.hypotheses) {
    const reason = cycle.causes.find((other) => other.id === one.causeId);
    must('a hypothesis builds on a chosen cause', one.causeId === null || reason?.chosen === true);
    must('a judged hypothesis has a day', (one.judgedOn === null) === (one.state === 'open'));
  }
  for (const one of cycle.actions) {
    must(
      'an action has a hypothesis here',
      one.hypothesisId === null || has(cycle.hypotheses, one.hypothesisId),
    );
    must('an owner is of the unit', one.ownerId !== stranger);
    const dates = [one.from, one.to].filter((date) => date !== null);
    must(
      'dates are in the period',
      dates.every((date) => date >= cycle.period.from && date <= cycle.period.to),
    );
  }
  for (const one of cycle.followUps) {
    must('a follow-up measures a target here', one.targetId === null || has(cycle.targets, one.targetId));
    must('a done follow-up says how it goes', (one.doneOn === null) === (one.course === null));
  }
  for (const one of cycle.decisions) {
    must('a decision is about an action here', one.actionId === null || has(cycle.actions, one.actionId));
  }
  for (const one of cycle.participation) {
    must('only staff are named', one.group === 'staff' || one.personIds.length === 0);
  }
  must('a concluded cycle says when', (cycle.concludedAt !== null) === (cycle.phase === 'concluded'));
  const ended = cycle.phase === 'concluded' && cycle.abandonedReason === null;
  must('a conclusion reconsiders the causes', !ended || (cycle.analysis?.causesReconsidered ?? '') !== '');
  must('a conclusion has a decision', !ended || cycle.decisions.length > 0);
}

function reachesTheProblem(cycle: Cycle, parentId: string | null): boolean {
  let above = parentId;
  for (let step = 0; step <= cycle.causes.length; step += 1) {
    if (above === null) return true;
    const parent = cycle.causes.find((other) => other.id === above);
    if (!parent) return false;
    above = parent.parentId;
  }
  return false;
}

function oneRevisionRises(before: Map<string, number>, after: Map<string, number>): void {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changed = keys.filter((key) => before.get(key) !== after.get(key));
  const [key = ''] = changed;
  const now = after.get(key);
  must('one revision changes', changed.length === 1);
  must('it rises by one', now === undefined || now === (before.get(key) ?? 0) + 1);
}

function movesLegally(phase: Phase, before: Cycle, next: Cycle, command: CycleCommand): void {
  if (command.type !== 'movePhase' && command.type !== 'abandon') {
    must('nothing else moves the phase', next.phase === phase && next.moves === before.moves);
    return;
  }
  const made = next.moves.at(-1);
  must('a move is recorded', next.moves.length === before.moves.length + 1);
  must('a move says from where and to where', made?.from === phase && made.to === next.phase);
  must('a move says who', made?.byPersonId === amira);
  if (command.type === 'abandon') return;
  must('a move is legal', steps[phase].includes(next.phase));
  const remained = gate(before, next.phase).filter((criterion) => !criterion.met);
  must('nothing hard remained', !remained.some((criterion) => criterion.hard));
  const through = made?.overrides.map((override) => override.criterion).sort();
  must(
    'all that remained has a reason',
    String(through) === String(remained.map(({ id: each }) => each).sort()),
  );
}

const seen = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Seen>('right') },
  { weight: 1, arbitrary: fc.constant<Seen>('stale') },
  { weight: 1, arbitrary: fc.constant<Seen>('new') },
);
const few = fc.integer({ min: 1, max: 3 });
const day = fc.constantFrom(
  '2026-08-16',
  '2026-08-17',
  '2026-10-05',
  '2026-11-24',
  '2026-12-18',
  '2026-12-19',
);
const dayOrNone = fc.option(day, { nil: null });
const person = fc.constantFrom(amira, stranger, null);

function revisionFor(cycle: Cycle, entryId: string, how: Seen): number | null {
  const stored = revisionsOf(cycle).get(entryId);
  if (how === 'new') return null;
  if (stored === undefined) return how === 'right' ? null : 3;
  return how === 'right' ? stored : stored + 1;
}

function attempt<Draw>(
  name: string,
  draws: fc.Arbitrary<Draw>,
  make: (cycle: Cycle, draw: Draw, how: Seen) => CycleCommand,
): fc.Arbitrary<Attempt> {
  return fc
    .tuple(draws, seen)
    .map(
      ([draw, how]) =>
        new Attempt(`${name} ${JSON.stringify(draw)} ${how}`, (cycle) => make(cycle, draw, how)),
    );
}

/** A put command of an entry, its revision as the writer claims to have seen it. */
const put = <Put extends { id: string }>(cycle: Cycle, command: Put, how: Seen) => ({
  ...command,
  revision: revisionFor(cycle, command.id, how),
});
const head = (cycle: Cycle, how: Seen) => (how === 'right' ? cycle.revision : cycle.revision + 1);
const numbered = (kind: number) =>
  fc.option(
    few.map((number) => id(kind, number)),
    { nil: null },
  );

const attempts = [
  attempt(
    'editHead',
    fc.record({
      goal: fc.constantFrom('', 'Tre av fyra'),
      to: fc.constantFrom('2026-10-01', '2026-12-18', '2027-06-10'),
    }),
    (cycle, { goal, to }, how) => ({
      type: 'editHead',
      goal,
      period: { from: '2026-08-17', to },
      revision: head(cycle, how),
    }),
  ),
  attempt('setFocus', fc.subarray([hur33, hur21, schoolHur]), (cycle, hurIds, how) => ({
    type: 'setFocus',
    hurIds,
    revision: head(cycle, how),
  })),
  attempt('contributeTo', fc.constantFrom(id(4, 50), id(4, 1), id(4, 7), null), (cycle, cycleId, how) => ({
    type: 'contributeTo',
    cycleId,
    revision: head(cycle, how),
  })),
  attempt('share', fc.constant(null), (cycle, _none, how) => ({ type: 'share', revision: head(cycle, how) })),
  attempt('putEvidence', fc.tuple(few, day), (cycle, [number, observedOn], how) =>
    put(cycle, evidence(number, { observedOn }), how),
  ),
  attempt('putCause', fc.tuple(few, numbered(6), fc.boolean()), (cycle, [number, parentId, chosen], how) =>
    put(cycle, cause(number, { parentId, chosen }), how),
  ),
  attempt(
    'putTarget',
    fc.tuple(few, day, fc.integer({ min: 50, max: 80 })),
    (cycle, [number, by, value], how) => put(cycle, target(number, { by, target: value }), how),
  ),
  attempt('putHypothesis', fc.tuple(few, numbered(6)), (cycle, [number, causeId], how) =>
    put(cycle, hypothesis(number, { causeId }), how),
  ),
  attempt(
    'judgeHypothesis',
    fc.tuple(
      few,
      fc.constantFrom('open', 'supported', 'rejected', 'undecided'),
      fc.constantFrom('', '66 procent'),
    ),
    (cycle, [number, state, outcome], how) => ({
      type: 'judgeHypothesis',
      id: id(7, number),
      state,
      outcome,
      revision: revisionFor(cycle, id(7, number), how) ?? 1,
    }),
  ),
  attempt(
    'putAction',
    fc.tuple(few, numbered(7), person, dayOrNone, dayOrNone, fc.constantFrom('planned', 'ongoing', 'done')),
    (cycle, [number, hypothesisId, ownerId, from, to, status], how) =>
      put(cycle, action(number, { hypothesisId, ownerId, from, to, status }), how),
  ),
  attempt(
    'putFollowUp',
    fc.tuple(few, day, dayOrNone, fc.constantFrom('onCourse', null), numbered(11), fc.boolean()),
    (cycle, [number, plannedOn, doneOn, course, targetId, pupilVoice], how) =>
      put(
        cycle,
        followUp(number, { plannedOn, doneOn, course, text: '66 procent.', targetId, pupilVoice }),
        how,
      ),
  ),
  attempt('editAnalysis', fc.constantFrom('', 'Orden stoppade.'), (cycle, causesReconsidered, how) => ({
    type: 'editAnalysis',
    causesReconsidered,
    conclusion: 'Det gör skillnad.',
    revision: how === 'right' ? (cycle.analysis?.revision ?? null) : 9,
  })),
  attempt('putDecision', fc.tuple(few, numbered(8)), (cycle, [number, actionId], how) =>
    put(cycle, decision(number, { actionId }), how),
  ),
  attempt(
    'putParticipation',
    fc.tuple(few, fc.constantFrom('staff', 'pupils'), fc.subarray([amira, stranger])),
    (cycle, [number, group, personIds], how) => put(cycle, participation(number, { group, personIds }), how),
  ),
  attempt(
    'removeEntry',
    fc.tuple(
      few,
      fc.constantFrom(
        { part: 'causes' as const, kind: 6 },
        { part: 'hypotheses' as const, kind: 7 },
        { part: 'actions' as const, kind: 8 },
        { part: 'followUps' as const, kind: 10 },
        { part: 'goal' as const, kind: 11 },
        { part: 'situation' as const, kind: 12 },
        { part: 'decisions' as const, kind: 13 },
        { part: 'participation' as const, kind: 14 },
      ),
    ),
    (cycle, [number, { part, kind }], how) => ({
      type: 'removeEntry',
      part,
      id: id(kind, number),
      revision: revisionFor(cycle, id(kind, number), how) ?? 1,
    }),
  ),
  attempt(
    'moveEntry',
    fc.tuple(
      few,
      fc.constantFrom(
        { part: 'causes' as const, kind: 6 },
        { part: 'hypotheses' as const, kind: 7 },
        { part: 'actions' as const, kind: 8 },
        { part: 'goal' as const, kind: 11 },
        { part: 'situation' as const, kind: 12 },
        { part: 'participation' as const, kind: 14 },
      ),
      fc.constantFrom('up' as const, 'down' as const),
    ),
    (cycle, [number, { part, kind }, direction], how) => ({
      type: 'moveEntry',
      part,
      id: id(kind, number),
      direction,
      revision: revisionFor(cycle, id(kind, number), how) ?? 1,
    }),
  ),
  attempt(
    'movePhase',
    fc.tuple(fc.constantFrom<Phase>('plan', 'carryOut', 'followUp', 'analyse', 'concluded'), fc.boolean()),
    (cycle, [to, explained], how) => ({
      type: 'movePhase',
      to,
      reason: explained ? 'Hypotesen är avvisad.' : '',
      overrides: explained
        ? gate(cycle, to).map(({ id: criterion }) => ({ criterion, reason: 'Vi tar det nästa läsår.' }))
        : [],
      revision: head(cycle, how),
    }),
  ),
];
/** The step a team most often takes: onward, with reasons for what is missing. */
const onward = fc.constant(
  new Attempt('onward', (cycle) => {
    const to = steps[cycle.phase][0] ?? 'concluded';
    const overrides = gate(cycle, to).map(({ id: criterion }) => ({
      criterion,
      reason: 'Vi tar det nästa läsår.',
    }));
    return { type: 'movePhase', to, reason: '', overrides, revision: cycle.revision };
  }),
);
const rarely = attempt('abandon', fc.constant(null), (cycle, _none, how) => ({
  type: 'abandon',
  reason: 'Laget slås samman.',
  revision: head(cycle, how),
}));

const beginnings = { started, planned, followedUp, decided };
const beginning = fc.constantFrom('started', 'planned', 'followedUp', 'decided');

describe('whatever is tried, in whatever order', () => {
  it('a cycle holds together, moves only where it may, and one revision rises at a time', () => {
    fc.assert(
      fc.property(
        beginning,
        fc.commands([...attempts, ...attempts, onward, onward, onward, rarely], {
          maxCommands: 100,
          size: 'max',
        }),
        (from, commands) => {
          fc.modelRun(() => {
            const cycle = beginnings[from]();
            const shared = cycle.sharing === 'shared';
            return { model: { phase: cycle.phase, revisions: revisionsOf(cycle), shared }, real: { cycle } };
          }, commands);
        },
      ),
      { numRuns: 200 },
    );
  });
  it('the random work changed cycles in every running phase and tried concluded ones', () => {
    expect([...changedIn].sort()).toEqual(['analyse', 'carryOut', 'followUp', 'plan']);
    expect(triedOnConcluded).toBeGreaterThan(0);
  });
});
