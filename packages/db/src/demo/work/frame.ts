import type { LocalDate } from '@varje-elev/domain';
import { membersOf } from '../authority/people.ts';
import { addDays, DEMO_DATE, daysBetween, earlier, workday } from '../dates.ts';
import { demoId } from '../id.ts';
import { schoolYears } from '../school-years.ts';
import type { Story } from '../stories/story.ts';
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

export const placed = (frame: Frame, kind: string, position: number) => ({
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
export const plannedBy = (frame: Frame, share: number) =>
  frame.between(frame.period.from, frame.marks.carryOut, share) <= frame.until;
