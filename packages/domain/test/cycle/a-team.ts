import {
  type Cycle,
  type CycleCommand,
  type CycleContext,
  changeCycle,
  startCycle,
} from '../../src/cycle/index.ts';
import type { Id, Result } from '../../src/kernel/index.ts';

/** A readable id: the kind in the middle, the number last. Version 7 by its form. */
export function id(kind: number, number: number): Id {
  return `01930000-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
}

export const unitId = id(1, 3);
export const schoolId = id(1, 2);
export const amira = id(2, 1);
export const jonas = id(2, 2);
export const stranger = id(2, 99);
export const hur33 = id(3, 1);
export const hur21 = id(3, 2);
export const schoolHur = id(3, 3);

/** Arbetslag 7 on 24 November 2026. The school's cycle above it is the target that may be contributed to. */
export function context(change: Partial<CycleContext> = {}): CycleContext {
  let made = 0;
  return {
    now: '2026-11-24T09:42:00.000Z',
    today: '2026-11-24',
    personId: amira,
    newId: () => {
      made += 1;
      return id(9, made);
    },
    members: [amira, jonas],
    unit: { level: 'staff', path: `${id(1, 1)}/${schoolId}/${unitId}/` },
    focusVersion: {
      hurs: [
        { id: hur33, level: 'staff' },
        { id: hur21, level: 'staff' },
        { id: schoolHur, level: 'schoolLeadership' },
      ],
    },
    target: {
      id: id(4, 50),
      unitPath: `${id(1, 1)}/${schoolId}/`,
      period: { from: '2026-08-10', to: '2027-06-15' },
      ancestorsInThread: [id(4, 51)],
    },
    ...change,
  };
}

export const start = {
  id: id(4, 1),
  unitId,
  title: 'Läsa för att förstå i NO och SO',
  summary: '',
  frameworkVersionId: id(5, 1),
  year: 2026,
  period: { from: '2026-08-17', to: '2026-12-18' },
  contributesToId: null,
  leadId: jonas,
  hurIds: [hur33],
};

export function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'accepted' : result.error.code;
}

/** How the cycle answers a command: `accepted`, or the code of its refusal. */
export const code = (cycle: Cycle, command: CycleCommand, change: Partial<CycleContext> = {}): string =>
  codeOf(changeCycle(cycle, command, context(change)));

/** A cycle as it is just after its start. */
export const started = (): Cycle => accepted(startCycle(start, context()));

/** The cycle after commands that must all be accepted. */
export function after(cycle: Cycle, ...commands: CycleCommand[]): Cycle {
  return commands.reduce((now, command) => accepted(changeCycle(now, command, context())), cycle);
}

export const cause = (number: number, change: object = {}) => ({
  type: 'putCause' as const,
  id: id(6, number),
  revision: null,
  parentId: null,
  area: 'teaching' as const,
  text: 'Okända ämnesord stoppar läsningen',
  grounds: 'Kartläggning vecka 36',
  confidence: 'high' as const,
  chosen: true,
  ...change,
});

export const hypothesis = (number: number, change: object = {}) => ({
  type: 'putHypothesis' as const,
  id: id(7, number),
  revision: null,
  causeId: id(6, 1),
  name: 'Ord före text',
  ifWe: 'går igenom ämnesorden före läsningen',
  thenWill: 'kan fler elever återge huvudtanken',
  because: 'okända ord är det som stoppar dem',
  rejectIf: 'färre än 60 procent återger huvudtanken',
  grounds: '',
  ...change,
});

export const action = (number: number, change: object = {}) => ({
  type: 'putAction' as const,
  id: id(8, number),
  revision: null,
  hypothesisId: id(7, 1),
  text: 'Ordgenomgång före läsning',
  ownerId: amira,
  from: '2026-09-07',
  to: '2026-12-04',
  status: 'planned' as const,
  fidelity: null,
  ...change,
});

export const followUp = (number: number, change: object = {}) => ({
  type: 'putFollowUp' as const,
  id: id(10, number),
  revision: null,
  plannedOn: '2026-11-16',
  doneOn: null,
  plan: 'Ny text, alla klasser',
  course: null,
  text: '',
  pupilVoice: false,
  targetId: null,
  value: null,
  responsibleId: null,
  ...change,
});

export const target = (number: number, change: object = {}) => ({
  type: 'putTarget' as const,
  id: id(11, number),
  revision: null,
  indicator: 'Återger huvudtanken',
  pupils: 'Alla i årskurs 7',
  pupilCount: 82,
  unit: '%',
  baseline: 54,
  target: 75,
  direction: 'increase' as const,
  by: '2026-12-11',
  ...change,
});

export const evidence = (number: number, change: object = {}) => ({
  type: 'putEvidence' as const,
  id: id(12, number),
  revision: null,
  status: 'observation' as const,
  kind: 'measure' as const,
  text: '44 av 82 elever kunde återge huvudtanken.',
  source: 'Kartläggning vecka 36',
  observedOn: '2026-09-04',
  confidence: null,
  ...change,
});

export const decision = (number: number, change: object = {}) => ({
  type: 'putDecision' as const,
  id: id(13, number),
  revision: null,
  actionId: null,
  kind: 'spread' as const,
  reason: 'Fler elever återger huvudtanken.',
  decidedOn: '2026-11-24',
  ...change,
});

export const participation = (number: number, change: object = {}) => ({
  type: 'putParticipation' as const,
  id: id(14, number),
  revision: null,
  group: 'staff' as const,
  how: 'Arbetslagsmöte',
  on: '2026-11-20',
  headcount: null,
  personIds: [amira],
  ...change,
});

export const move = (cycle: Cycle, to: Cycle['phase'], change: object = {}) => ({
  type: 'movePhase' as const,
  to,
  reason: '',
  overrides: [],
  revision: cycle.revision,
  ...change,
});

/** A plan that lacks nothing. */
export function planned(): Cycle {
  const goal = { type: 'editHead' as const, goal: 'Tre av fyra förklarar huvudtanken.', revision: 1 };
  return after(started(), goal, evidence(1), cause(1), target(1), hypothesis(1), action(1), followUp(1));
}

/** Moves on and asserts nothing: for reaching a phase. */
export function moved(cycle: Cycle, to: Cycle['phase'], overrides: string[] = []): Cycle {
  const reasons = overrides.map((criterion) => ({ criterion, reason: 'Vi tar det nästa läsår.' }));
  return after(cycle, move(cycle, to, { overrides: reasons }));
}

/** In the follow-up phase, with its one follow-up done and heard. */
export function followedUp(): Cycle {
  const ongoing = after(
    moved(planned(), 'carryOut'),
    action(1, { revision: 1, status: 'done', fidelity: { done: 18, planned: 22 } }),
  );
  const done = {
    revision: 1,
    doneOn: '2026-11-18',
    course: 'onCourse',
    text: '66 procent.',
    pupilVoice: true,
  };
  return after(moved(ongoing, 'followUp'), followUp(1, done));
}

/** Analysed and decided: everything a conclusion asks for. */
export function decided(): Cycle {
  const analysing = moved(followedUp(), 'analyse');
  return after(
    analysing,
    {
      type: 'editAnalysis',
      revision: null,
      causesReconsidered: 'Orden var det som stoppade.',
      conclusion: 'Ordgenomgång gör skillnad.',
      resultAgainstGoal: '66 procent mot 75.',
      effectForWhom: 'Alla klasser.',
    },
    {
      type: 'judgeHypothesis',
      id: id(7, 1),
      state: 'supported',
      outcome: '66 mot 54 procent, 82 elever',
      revision: 1,
    },
    decision(1),
    participation(1),
    participation(2, { group: 'pupils', personIds: [], headcount: 12 }),
  );
}

/** The thing itself, so that whoever writes in it is found out. */
export function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(frozen);
  }
  return thing;
}
