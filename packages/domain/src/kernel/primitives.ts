import { z } from 'zod';

/** Languages of the interface. Swedish is the first, English is complete and equal. */
export const Locale = z.enum(['sv', 'en']);
export type Locale = z.infer<typeof Locale>;

/** A word in both languages. */
export type Label = Readonly<Record<Locale, string>>;

/** Labels for every value of an enum; the type makes a missing one a compile error. */
export type Labels<Value extends string> = Readonly<Record<Value, Label>>;

/** Identifier made by the application: UUID, version 7 in all new rows (RFC 9562). */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** The school authority (huvudman) that owns a row. Branded, so that only a session or a seed can make one. */
export const AuthorityId = z.uuid().brand<'AuthorityId'>();
export type AuthorityId = z.infer<typeof AuthorityId>;

/** A calendar day in Europe/Stockholm, ISO 8601: `2026-11-24`. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** A moment in UTC, ISO 8601 with milliseconds: `2026-11-24T09:42:00.000Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** How many times a content row has been written; 1 at creation. A write names the revision it saw. */
export const Revision = z.int().min(1);
export type Revision = z.infer<typeof Revision>;

/** A span of days, both ends included; an open end is null. */
export const Period = z.object({ from: LocalDate, to: LocalDate.nullable() });
export type Period = z.infer<typeof Period>;

/** A span of days with a known end, both ends included. */
export const ClosedPeriod = z
  .object({ from: LocalDate, to: LocalDate })
  .refine((period) => period.from <= period.to, {
    path: ['to'],
    params: { code: 'periodEndsBeforeItStarts' },
  });
export type ClosedPeriod = z.infer<typeof ClosedPeriod>;
