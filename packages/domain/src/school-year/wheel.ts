import { addDays, dateOf, daysBetween, type Labels, type LocalDate, yearOf } from '../kernel/index.ts';
import { daysOfSchoolYear, schoolYearOf } from './naming.ts';

/**
 * The two turns of the annual wheel: the school year from 1 August, by which teaching is planned, and the calendar
 * year, by which the authority's budget and reports are.
 */
export type WheelKind = 'schoolYear' | 'calendarYear';

export const wheelKindLabels: Labels<WheelKind> = {
  schoolYear: { sv: 'Läsår', en: 'School year' },
  calendarYear: { sv: 'Kalenderår', en: 'Calendar year' },
};

export interface WheelTurn {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The turn that a day is in. */
export function turnOf(date: LocalDate, kind: WheelKind): WheelTurn {
  if (kind === 'schoolYear') return daysOfSchoolYear(schoolYearOf(date));
  return { from: dateOf(yearOf(date), 1, 1), to: dateOf(yearOf(date), 12, 31) };
}

const daysIn = ({ from, to }: WheelTurn) => daysBetween(from, to) + 1;

/** How much of its turn has passed when the day begins: 0 on the first day, below 1 on the last. */
export function shareOfTurn(date: LocalDate, kind: WheelKind): number {
  const turn = turnOf(date, kind);
  return daysBetween(turn.from, date) / daysIn(turn);
}

/** The day's place on the wheel, in degrees clockwise from the top. */
export function angleOf(date: LocalDate, kind: WheelKind): number {
  return shareOfTurn(date, kind) * 360;
}

/** The day at an angle of the turn: the inverse of `angleOf`. Full turns are taken away. */
export function dateAtAngle(angle: number, turn: WheelTurn): LocalDate {
  const share = (((angle % 360) + 360) % 360) / 360;
  // An angle made from a day may fall short of it by a rounding error.
  return addDays(turn.from, Math.min(daysIn(turn) - 1, Math.floor(share * daysIn(turn) + 1e-6)));
}

/** The first day of each month of the turn, in order: where the wheel is marked. */
export function monthsOfTurn(turn: WheelTurn): readonly LocalDate[] {
  const year = yearOf(turn.from);
  const month = Number(turn.from.slice(5, 7));
  return Array.from({ length: 12 }, (_, index) => dateOf(year, month + index, 1));
}
