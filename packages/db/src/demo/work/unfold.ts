import type {
  Action,
  Analysis,
  Cause,
  Cycle,
  Decision,
  Evidence,
  FollowUp,
  GoalTarget,
  Hypothesis,
  LocalDate,
  Participation,
  Phase,
  PhaseMove,
} from '@varje-elev/domain';
import { membersOf } from '../authority/people.ts';
import { ekstadUnits, norrsjoUnits } from '../authority/units.ts';
import { addDays, at, DEMO_DATE, daysBetween, earlier, shareOf, workday } from '../dates.ts';
import { hurId, versionId } from '../framework/index.ts';
import { demoId } from '../id.ts';
import { schoolYears } from '../school-years.ts';
import type { Effort, Story } from '../stories/story.ts';
import { type Marks, type Piece, timesOf } from './plan.ts';

const breaks = schoolYears('ekstad').flatMap(({ breaks }) => breaks);

/** A day when pupils are there: not a weekend, not a holiday. */
function schoolDay(date: LocalDate): LocalDate {
  const day = workday(date);
  const inBreak = breaks.find(({ from, to }) => from <= day && day <= to);
  return inBreak === undefined ? day : schoolDay(addDays(inBreak.to, 1));
}

/** Everything one needs to place a story in time at one unit. */
export type Frame = {
  piece: Piece;
  story: Story;
  period: { from: LocalDate; to: LocalDate };
  marks: Marks;
  /** Last day that has happened, for this work. */
  until: LocalDate;
  members: readonly string[];
  id: (kind: string, place: number | string) => string;
  /** A school day between two days, by share of the way. */
  between: (from: LocalDate, to: LocalDate, share: number) => LocalDate;
};

const placed = (frame: Frame, kind: string, position: number) => ({
  id: frame.id(kind, position),
  position,
  revision: 1,
});

export function frameOf(piece: Piece): Frame {
  const { period, marks } = timesOf(piece);
  const members = membersOf(piece.unit, period.from);
  if (members.length === 0) throw new Error(`${piece.key}: nobody worked at ${piece.unit} on ${period.from}`);
  const until = piece.until ?? earlier(marks.concluded, DEMO_DATE);
  const within = (date: LocalDate) => earlier(date, period.to);
  return {
    piece,
    story: piece.story(piece.cast),
    period,
    marks,
    until,
    members,
    id: (kind, place) => demoId(kind, `${piece.key}:${place}`),
    between: (from, to, share) => within(schoolDay(addDays(from, Math.round(daysBetween(from, to) * share)))),
  };
}

/** Planning is written bit by bit: a part is there once its share of the planning time has passed. */
const plannedBy = (frame: Frame, share: number) =>
  frame.between(frame.period.from, frame.marks.carryOut, share) <= frame.until;

function evidence(frame: Frame): Evidence[] {
  const { story, period, marks } = frame;
  return story.seen
    .map(([status, kind, text, source, confidence], place) => ({
      ...placed(frame, 'evidence', place),
      status,
      kind,
      text,
      source,
      observedOn: frame.between(period.from, marks.carryOut, 0.3 + place * 0.06),
      confidence: confidence ?? null,
    }))
    .filter(({ observedOn }) => observedOn <= frame.until);
}

function causes(frame: Frame): Cause[] {
  if (!plannedBy(frame, 0.6)) return [];
  return frame.story.why.map(([area, confidence, text, grounds, chosen, under], place) => ({
    ...placed(frame, 'cause', place),
    parentId: under === undefined ? null : frame.id('cause', under),
    area,
    text,
    grounds,
    confidence,
    chosen: chosen === 'chosen',
  }));
}

function targets(frame: Frame): GoalTarget[] {
  if (!plannedBy(frame, 0.7)) return [];
  return frame.story.aims.map(
    ([indicator, pupils, pupilCount, unit, baseline, target, direction], place) => ({
      ...placed(frame, 'target', place),
      indicator,
      pupils,
      pupilCount,
      unit,
      baseline,
      target,
      direction,
      by: frame.marks.analyse,
    }),
  );
}

function hypotheses(frame: Frame): Hypothesis[] {
  if (!plannedBy(frame, 0.8)) return [];
  const { marks } = frame;
  return frame.story.tries.map((one, place) => {
    const judgedOn =
      one.judgedEarly === undefined
        ? marks.analyse
        : frame.between(marks.carryOut, marks.followUp, one.judgedEarly);
    const judged = judgedOn <= frame.until;
    return {
      ...placed(frame, 'hypothesis', place),
      causeId: frame.id('cause', one.cause),
      name: one.name,
      ifWe: one.ifWe,
      thenWill: one.thenWill,
      because: one.because,
      rejectIf: one.rejectIf,
      grounds: one.grounds,
      state: judged ? one.verdict : 'open',
      outcome: judged ? one.outcome : '',
      judgedOn: judged ? judgedOn : null,
    };
  });
}

function action(frame: Frame, effort: Effort, hypothesis: number, place: number, last: number): Action {
  const [text, done, planned, window = [0, last]] = effort;
  const { marks, until } = frame;
  const from = frame.between(marks.carryOut, marks.followUp, window[0]);
  const to = frame.between(marks.carryOut, marks.followUp, window[1]);
  const gone = Math.min(1, Math.max(0, shareOf({ from, to }, until)));
  const stopped = frame.piece.abandoned !== undefined && to > until;
  const status = from > until ? 'planned' : to < until ? 'done' : 'ongoing';
  return {
    ...placed(frame, 'action', place),
    hypothesisId: frame.id('hypothesis', hypothesis),
    text,
    ownerId: frame.members[place % frame.members.length] ?? null,
    from,
    to,
    status: stopped ? 'stopped' : status,
    fidelity: status === 'planned' ? null : { done: Math.round(done * gone), planned },
  };
}

function actions(frame: Frame): Action[] {
  if (!plannedBy(frame, 0.9)) return [];
  const efforts = frame.story.tries.flatMap((one, hypothesis) =>
    one.efforts.map((effort) => ({ effort, hypothesis, last: one.judgedEarly ?? 1 })),
  );
  return efforts.map(({ effort, hypothesis, last }, place) => action(frame, effort, hypothesis, place, last));
}

/** Two or three a cycle: on the way, near the end of the work, and once it has had time to show. */
const checkPlaces: Readonly<
  Record<number, readonly (readonly [phase: 'carryOut' | 'followUp', share: number])[]>
> = {
  1: [['followUp', 0.6]],
  2: [
    ['carryOut', 0.5],
    ['followUp', 0.7],
  ],
  3: [
    ['carryOut', 0.4],
    ['carryOut', 0.9],
    ['followUp', 0.7],
  ],
};

function followUps(frame: Frame): FollowUp[] {
  if (!plannedBy(frame, 0.9)) return [];
  const { story, marks, until } = frame;
  const places = checkPlaces[story.checks.length] ?? [];
  return story.checks.flatMap(([course, text, value, more], place) => {
    const where = places[place];
    if (where === undefined) return [];
    const [from, to] =
      where[0] === 'carryOut' ? [marks.carryOut, marks.followUp] : [marks.followUp, marks.analyse];
    const plannedOn = frame.between(from, to, where[1]);
    const done = plannedOn < until;
    return {
      ...placed(frame, 'follow-up', place),
      plannedOn,
      doneOn: done ? plannedOn : null,
      plan: done
        ? ''
        : place === places.length - 1
          ? 'Samma mätning som i början, och samtal.'
          : 'Kort avstämning på lagets möte.',
      course: done ? course : null,
      text: done ? text : '',
      pupilVoice: done && more?.voice === true,
      targetId: value === undefined || value === null ? null : frame.id('target', more?.aim ?? 0),
      value: done ? (value ?? null) : null,
      responsibleId: frame.members[(place + 1) % frame.members.length] ?? null,
    };
  });
}

function analysis(frame: Frame): Analysis | null {
  if (frame.until < frame.marks.analyse || frame.piece.abandoned !== undefined) return null;
  const whole = frame.until >= frame.marks.concluded;
  const told = frame.story.analysis;
  return {
    resultAgainstGoal: told.result,
    effectForWhom: told.whom,
    helpedAndHindered: whole ? told.helped : '',
    causesReconsidered: whole ? told.causes : '',
    conclusion: whole ? told.conclusion : '',
    confidence: whole ? told.confidence : null,
    wouldChangeOurMind: whole ? told.change : '',
    revision: whole ? 4 : 2,
  };
}

function decisions(frame: Frame): Decision[] {
  const { story, marks } = frame;
  const windows = story.tries.flatMap((one) => one.efforts.map(() => one.judgedEarly));
  return story.verdicts
    .map(([effort, kind, reason], place): Decision => {
      const early = effort === null ? undefined : windows[effort];
      return {
        ...placed(frame, 'decision', place),
        actionId: effort === null ? null : frame.id('action', effort),
        kind,
        reason,
        decidedOn:
          early === undefined
            ? frame.between(marks.analyse, marks.concluded, 0.8)
            : frame.between(marks.carryOut, marks.followUp, early),
      };
    })
    .filter(({ decidedOn }) => decidedOn <= frame.until && frame.piece.abandoned === undefined);
}

function participation(frame: Frame): Participation[] {
  const { period, marks, story } = frame;
  return story.voices
    .map(([group, how, headcount], place) => ({
      ...placed(frame, 'participation', place),
      group,
      how,
      on: frame.between(period.from, marks.followUp, [0.2, 0.35, 0.6, 0.8][place] ?? 0.5),
      headcount,
      personIds: group === 'staff' ? [...frame.members] : [],
    }))
    .filter(({ on }) => on <= frame.until);
}

/** Where pupils were not heard in the follow-up or did not take part, the gate was passed with a written reason. */
function overridesAt(to: Phase, { voices, checks }: Story): PhaseMove['overrides'] {
  if (to === 'analyse' && !checks.some(([, , , more]) => more?.voice)) {
    return [
      {
        criterion: 'pupilVoiceHeard',
        reason:
          'Uppföljningen gäller hur vi vuxna arbetar. Elevernas röst finns i lagens egna uppföljningar.',
      },
    ];
  }
  if (to === 'concluded' && !voices.some(([group]) => group === 'pupils')) {
    return [
      {
        criterion: 'pupilsTookPart',
        reason: 'Arbetet rör hur vi vuxna organiserar oss. Eleverna hörs i skolornas egna cykler.',
      },
    ];
  }
  return [];
}

function moves(frame: Frame): PhaseMove[] {
  const { marks, until, piece } = frame;
  const steps: readonly (readonly [Phase, Exclude<Phase, 'plan'>])[] = [
    ['plan', 'carryOut'],
    ['carryOut', 'followUp'],
    ['followUp', 'analyse'],
    ['analyse', 'concluded'],
  ];
  const lead = frame.members[0] ?? '';
  const taken = steps
    .filter(([, to]) => marks[to] <= until && !(to === 'concluded' && piece.abandoned !== undefined))
    .map(
      ([from, to]): PhaseMove => ({
        id: frame.id('move', to),
        from,
        to,
        at: at(marks[to]),
        byPersonId: lead,
        reason: '',
        overrides: overridesAt(to, frame.story),
      }),
    );
  if (piece.abandoned === undefined) return taken;
  const from = taken.at(-1)?.to ?? 'plan';
  return [
    ...taken,
    {
      id: frame.id('move', 'abandoned'),
      from,
      to: 'concluded',
      at: at(until),
      byPersonId: lead,
      reason: piece.abandoned,
      overrides: [],
    },
  ];
}

const units = [...ekstadUnits, ...norrsjoUnits];

/** The authority's key decides the version, the unit's type the level. */
function focus(piece: Piece) {
  const unit = units.find(({ key }) => key === piece.unit);
  const version = norrsjoUnits.some(({ key }) => key === piece.unit)
    ? 'norrsjo-v1'
    : `ekstad-v${piece.year - 2023}`;
  const level =
    unit?.type === 'team' ? 'staff' : unit?.type === 'school' ? 'schoolLeadership' : 'administration';
  return {
    frameworkVersionId: versionId(version),
    hurIds: piece.hur.map((number) => hurId(version, level, number)),
  };
}

/** The cycle as it stands: the story's past, nothing of its future. */
export function unfold(piece: Piece): Cycle {
  const frame = frameOf(piece);
  const { story, period, until } = frame;
  const taken = moves(frame);
  const last = taken.at(-1);
  const concluded = last?.to === 'concluded';
  const cycle: Cycle = {
    id: demoId('cycle', piece.key),
    unitId: demoId('unit', piece.unit),
    title: piece.title ?? story.title,
    summary: piece.summary ?? story.summary,
    ...focus(piece),
    year: piece.year,
    period,
    phase: last?.to ?? 'plan',
    phaseSince: last?.at ?? at(period.from, '06:30'),
    sharing: last !== undefined || piece.shared ? 'shared' : 'working',
    contributesToId: piece.to === undefined ? null : demoId('cycle', piece.to),
    continuesId: piece.continues === undefined ? null : demoId('cycle', piece.continues),
    leadId: frame.members[0] ?? null,
    problem: plannedBy(frame, 0.4) ? story.problem : '',
    goal: plannedBy(frame, 0.7) ? story.goal : '',
    notes: piece.notes ?? '',
    abandonedReason: piece.abandoned ?? null,
    concludedAt: concluded ? at(until === frame.marks.concluded ? frame.marks.concluded : until) : null,
    revision: 1 + taken.length,
    goalAreas: [...story.areas],
    evidence: evidence(frame),
    causes: causes(frame),
    targets: targets(frame),
    hypotheses: hypotheses(frame),
    actions: actions(frame),
    followUps: followUps(frame),
    analysis: analysis(frame),
    decisions: decisions(frame),
    participation: participation(frame),
    moves: taken,
  };
  return piece.adjust?.(cycle) ?? cycle;
}
