import type { Analysis, Decision, FollowUp, Participation } from '@varje-elev/domain';
import { type Frame, placed, plannedBy } from './frame.ts';

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

export function followUps(frame: Frame): FollowUp[] {
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

export function analysis(frame: Frame): Analysis | null {
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

export function decisions(frame: Frame): Decision[] {
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

export function participation(frame: Frame): Participation[] {
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
