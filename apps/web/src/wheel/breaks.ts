import { addDays, type LocalDate, type SchoolYear, type SchoolYearCalendar } from '@varje-elev/domain';

export interface Gap {
  readonly name: string;
  /** The language of a name that people have given, when it is another than the page's. */
  readonly lang?: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Times without teaching: the calendar's breaks, and the summers at both ends. The wheel turns on 1 August. */
export function gapsIn(
  year: SchoolYear,
  calendar: SchoolYearCalendar | null,
  { summer, lang }: { readonly summer: string; readonly lang?: string | undefined },
): Gap[] {
  if (calendar === null) return [];
  const { autumnStart, springEnd, breaks } = calendar;
  return [
    { name: summer, from: `${year}-08-01`, to: addDays(autumnStart, -1) },
    ...breaks
      .filter(({ kind }) => kind === 'break')
      .map(({ name, from, to }) => ({ name: name.toLocaleLowerCase('sv'), lang, from, to })),
    { name: summer, from: addDays(springEnd, 1), to: `${year + 1}-07-31` },
  ];
}
