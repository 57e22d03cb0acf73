import { addDays, type LocalDate, type SchoolYear, type SchoolYearCalendar } from '@varje-elev/domain';

export interface Gap {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Times without teaching: the calendar's breaks, and the summers at both ends. The wheel turns on 1 August. */
export function gapsIn(year: SchoolYear, calendar: SchoolYearCalendar | null, summer: string): Gap[] {
  if (calendar === null) return [];
  const { autumnStart, springEnd, breaks } = calendar;
  return [
    { name: summer, from: `${year}-08-01`, to: addDays(autumnStart, -1) },
    ...breaks
      .filter(({ kind }) => kind === 'break')
      .map(({ name, from, to }) => ({ name: name.toLocaleLowerCase('sv'), from, to })),
    { name: summer, from: addDays(springEnd, 1), to: `${year + 1}-07-31` },
  ];
}
