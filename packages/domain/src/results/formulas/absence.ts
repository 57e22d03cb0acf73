import { z } from 'zod';
import { fail, type Labels, ok, type Result } from '../../kernel/index.ts';
import { shareValue, type Value } from '../value.ts';

/** All absence, or only that without leave (ogiltig). There is no national standard: the authority decides and says. */
export const CountedAbsence = z.enum(['total', 'withoutLeave']);
export type CountedAbsence = z.infer<typeof CountedAbsence>;
export const countedAbsenceLabels: Labels<CountedAbsence> = {
  total: { sv: 'All frånvaro', en: 'All absence' },
  withoutLeave: { sv: 'Ogiltig frånvaro', en: 'Absence without leave' },
};

/** Which absence counts, and from how many percent of the scheduled time each band begins. */
export const AbsenceBands = z.object({
  counted: CountedAbsence,
  from: z
    .array(z.number().positive().max(100))
    .min(1)
    .refine((from) => from.every((band, at) => at === 0 || band > (from[at - 1] ?? 0)), {
      params: { code: 'absenceBandsOutOfOrder' },
    }),
});
export type AbsenceBands = z.infer<typeof AbsenceBands>;
/** The bands most used in municipal follow-up. */
export const usualAbsenceBands: AbsenceBands = { counted: 'total', from: [10, 15, 20, 50] };

/** One pupil's minutes during the time that is followed up. */
export const PupilAbsence = z.object({
  scheduled: z.number().min(0),
  withLeave: z.number().min(0),
  withoutLeave: z.number().min(0),
});
export type PupilAbsence = z.infer<typeof PupilAbsence>;

export interface AbsenceResult {
  /** Absent minutes ÷ scheduled minutes of all pupils together, in percent. */
  readonly share: Value;
  /** Pupils at or above each limit, in percent of those with scheduled time. A pupil at 50 % stands in every band below. */
  readonly bands: readonly { readonly from: number; readonly pupils: Value }[];
  /** Pupils without scheduled time, who are in no figure. */
  readonly withoutSchedule: number;
}

/**
 * Errors, with the row: `absenceImpossible` when its minutes are no numbers from 0, `absenceAboveSchedule` when somebody is
 * absent for longer than scheduled.
 */
export function absence(pupils: readonly PupilAbsence[], bands: AbsenceBands): Result<AbsenceResult> {
  const wrong = pupils.findIndex((one) => !PupilAbsence.safeParse(one).success);
  if (wrong !== -1) return fail('absenceImpossible', { path: [wrong] });
  const row = pupils.findIndex((one) => one.withLeave + one.withoutLeave > one.scheduled);
  if (row !== -1) return fail('absenceAboveSchedule', { path: [row] });
  const minutes = (one: PupilAbsence) =>
    bands.counted === 'total' ? one.withLeave + one.withoutLeave : one.withoutLeave;
  const scheduled = pupils.filter((one) => one.scheduled > 0);
  const sum = (of: (one: PupilAbsence) => number) => scheduled.reduce((total, one) => total + of(one), 0);
  // Compared by multiplication: 10 % of 30 minutes is exactly 3, while 3 / 30 is not exactly 0.1.
  const reaches = (one: PupilAbsence, from: number) => 100 * minutes(one) >= from * one.scheduled;
  return ok({
    share: shareValue(
      sum(minutes),
      sum((one) => one.scheduled),
    ),
    bands: bands.from.map((from) => ({
      from,
      pupils: shareValue(scheduled.filter((one) => reaches(one, from)).length, scheduled.length),
    })),
    withoutSchedule: pupils.length - scheduled.length,
  });
}
