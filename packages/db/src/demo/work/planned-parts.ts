import type { Action, Cause, Evidence, GoalTarget, Hypothesis } from '@varje-elev/domain';
import { shareOf } from '../dates.ts';
import type { Effort } from '../stories/story.ts';
import { type Frame, placed, plannedBy } from './frame.ts';

export function evidence(frame: Frame): Evidence[] {
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

export function causes(frame: Frame): Cause[] {
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

export function targets(frame: Frame): GoalTarget[] {
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

export function hypotheses(frame: Frame): Hypothesis[] {
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
    fidelity: status === 'planned' ? null : countedSoFar(done, planned, gone),
  };
}

/** Of the occasions that should have been by now, how many were. */
function countedSoFar(done: number, planned: number, gone: number) {
  const due = Math.max(1, Math.round(planned * gone));
  return { done: Math.min(due, Math.round(done * gone)), planned: due };
}

export function actions(frame: Frame): Action[] {
  if (!plannedBy(frame, 0.9)) return [];
  const efforts = frame.story.tries.flatMap((one, hypothesis) =>
    one.efforts.map((effort) => ({ effort, hypothesis, last: one.judgedEarly ?? 1 })),
  );
  return efforts.map(({ effort, hypothesis, last }, place) => action(frame, effort, hypothesis, place, last));
}
