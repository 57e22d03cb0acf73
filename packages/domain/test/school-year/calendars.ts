import { type BreakKind, SchoolYearCalendar } from '../../src/school-year/index.ts';

type Written = readonly [name: string, from: string, to: string, kind?: BreakKind];

function calendar(
  year: number,
  [autumnStart, autumnEnd, springStart, springEnd]: readonly [string, string, string, string],
  breaks: readonly Written[],
): SchoolYearCalendar {
  return SchoolYearCalendar.parse({
    year,
    autumnStart,
    autumnEnd,
    springStart,
    springEnd,
    breaks: breaks.map(([name, from, to, kind = 'break'], index) => ({
      id: `0199e0aa-0000-7000-8000-${String(index).padStart(12, '0')}`,
      name,
      from,
      to,
      kind,
    })),
  });
}

/** A municipality's own dates for compulsory school: 183 weekdays of term, of which 5 may become study days. */
export const year2025 = calendar(
  2025,
  ['2025-08-13', '2025-12-19', '2026-01-09', '2026-06-10'],
  [
    ['Höstlov', '2025-10-27', '2025-10-31'],
    ['Sportlov', '2026-02-16', '2026-02-20'],
    ['Påsklov', '2026-04-07', '2026-04-10'],
    ['Lovdag', '2026-05-15', '2026-05-15'],
  ],
);
export const year2026 = calendar(
  2026,
  ['2026-08-18', '2026-12-18', '2027-01-11', '2027-06-15'],
  [
    ['Höstlov', '2026-10-26', '2026-10-30'],
    ['Sportlov', '2027-02-22', '2027-02-26'],
    ['Påsklov', '2027-03-30', '2027-04-02'],
    ['Lovdag', '2027-05-07', '2027-05-07'],
  ],
);

export const withBreaks = (base: SchoolYearCalendar, ...breaks: readonly Written[]): SchoolYearCalendar => ({
  ...base,
  breaks: [
    ...base.breaks,
    ...calendar(base.year, ['2026-08-18', '2026-12-18', '2027-01-11', '2027-06-15'], breaks).breaks,
  ],
});
