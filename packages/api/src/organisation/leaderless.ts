import { addDays, type LocalDate, type Role, type UnitType } from '@varje-elev/domain';

/** The role that answers for a unit of each type. */
export const leading: Readonly<Record<UnitType, Role>> = {
  authority: 'director',
  area: 'areaManager',
  school: 'principal',
  team: 'teamLead',
};

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** How far ahead a gap is worth telling of. */
const daysAhead = 60;

/** The first day, from the given one on and two months ahead, that none of the spans covers; null when every day is covered. */
export function firstDayWithout(spans: readonly Span[], on: LocalDate): LocalDate | null {
  const end = addDays(on, daysAhead);
  let day = on;
  while (day <= end) {
    const at = day;
    const covering = spans.filter(({ from, to }) => from <= at && (to === null || at <= to));
    if (covering.length === 0) return day;
    if (covering.some(({ to }) => to === null)) return null;
    const last = covering
      .flatMap(({ to }) => to ?? [])
      .sort()
      .at(-1);
    day = addDays(last ?? day, 1);
  }
  return null;
}
