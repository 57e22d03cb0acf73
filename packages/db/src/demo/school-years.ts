import type { SchoolYearCalendar } from '@varje-elev/domain';
import { demoId } from './id.ts';

/** Name, first day, last day. Winter holidays are the time between the terms. */
type Stretch = readonly [name: string, from: string, to: string];

function calendar(
  authority: string,
  year: number,
  terms: readonly [autumnStart: string, autumnEnd: string, springStart: string, springEnd: string],
  breaks: readonly Stretch[],
  studyDays: readonly string[],
): SchoolYearCalendar {
  const [autumnStart, autumnEnd, springStart, springEnd] = terms;
  return {
    year,
    autumnStart,
    autumnEnd,
    springStart,
    springEnd,
    breaks: [
      ...breaks.map(([name, from, to]) => ({ kind: 'break' as const, name, from, to })),
      ...studyDays.map((date) => ({ kind: 'studyDay' as const, name: 'Studiedag', from: date, to: date })),
    ].map((stretch) => ({ id: demoId('break', `${authority}:${year}:${stretch.from}`), ...stretch })),
  };
}

/**
 * Weeks 44, 8 and Easter as in most of the country; each year keeps the law's minimum of 178 school days, at least
 * 12 days of break and at most 5 study days.
 */
export function schoolYears(authority: string): SchoolYearCalendar[] {
  return [
    calendar(
      authority,
      2024,
      ['2024-08-15', '2024-12-20', '2025-01-09', '2025-06-12'],
      [
        ['Höstlov', '2024-10-28', '2024-11-01'],
        ['Jullov', '2024-12-21', '2025-01-08'],
        ['Sportlov', '2025-02-17', '2025-02-21'],
        ['Påsklov', '2025-04-14', '2025-04-21'],
        ['Lovdag', '2025-05-02', '2025-05-02'],
        ['Lovdag', '2025-05-30', '2025-05-30'],
      ],
      ['2024-09-20', '2024-11-11', '2025-03-14', '2025-05-16'],
    ),
    calendar(
      authority,
      2025,
      ['2025-08-14', '2025-12-19', '2026-01-08', '2026-06-11'],
      [
        ['Höstlov', '2025-10-27', '2025-10-31'],
        ['Jullov', '2025-12-20', '2026-01-07'],
        ['Sportlov', '2026-02-16', '2026-02-20'],
        ['Påsklov', '2026-03-30', '2026-04-06'],
        ['Lovdag', '2026-05-15', '2026-05-15'],
      ],
      ['2025-09-19', '2025-11-10', '2026-03-13', '2026-05-22'],
    ),
    calendar(
      authority,
      2026,
      ['2026-08-13', '2026-12-18', '2027-01-11', '2027-06-11'],
      [
        ['Höstlov', '2026-10-26', '2026-10-30'],
        ['Jullov', '2026-12-19', '2027-01-10'],
        ['Sportlov', '2027-02-22', '2027-02-26'],
        ['Påsklov', '2027-03-22', '2027-03-29'],
        ['Lovdag', '2027-05-07', '2027-05-07'],
      ],
      ['2026-09-18', '2026-11-16', '2027-03-12', '2027-05-21'],
    ),
  ];
}
