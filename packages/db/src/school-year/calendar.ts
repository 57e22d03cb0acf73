import type { AuthorityId, SchoolYear, SchoolYearCalendar } from '@varje-elev/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { schoolBreak, schoolYear } from '../schema/school-year.ts';

export type StoredCalendar = SchoolYearCalendar & { readonly revision: number };

/** An authority's dates for one school year; null when nobody has set them. */
export async function loadCalendar(
  tx: Tx,
  authorityId: AuthorityId,
  year: SchoolYear,
): Promise<StoredCalendar | null> {
  const calendars = await listCalendars(tx, authorityId, year);
  return calendars[0] ?? null;
}

/** Every school year that has dates, or the one asked for, oldest first. */
export async function listCalendars(
  tx: Tx,
  authorityId: AuthorityId,
  only?: SchoolYear,
): Promise<StoredCalendar[]> {
  const [years, breaks] = await Promise.all([
    tx
      .select({
        year: schoolYear.year,
        autumnStart: schoolYear.autumnStart,
        autumnEnd: schoolYear.autumnEnd,
        springStart: schoolYear.springStart,
        springEnd: schoolYear.springEnd,
        revision: schoolYear.revision,
      })
      .from(schoolYear)
      .where(
        and(
          eq(schoolYear.authorityId, authorityId),
          only === undefined ? undefined : eq(schoolYear.year, only),
        ),
      )
      .orderBy(asc(schoolYear.year)),
    tx
      .select({
        year: schoolBreak.year,
        id: schoolBreak.id,
        kind: schoolBreak.kind,
        name: schoolBreak.name,
        from: schoolBreak.from,
        to: schoolBreak.to,
      })
      .from(schoolBreak)
      .where(
        and(
          eq(schoolBreak.authorityId, authorityId),
          only === undefined ? undefined : eq(schoolBreak.year, only),
        ),
      )
      .orderBy(asc(schoolBreak.from), asc(schoolBreak.id)),
  ]);
  return years.map((one) => ({
    ...one,
    breaks: breaks.filter(({ year }) => year === one.year).map(({ year, ...rest }) => rest),
  }));
}

/** Writes a year's dates where they still have revision `seen`; null sets them for the first time. False: someone else did. */
export async function saveCalendar(
  tx: Tx,
  authorityId: AuthorityId,
  calendar: SchoolYearCalendar,
  seen: number | null,
): Promise<boolean> {
  const { year, autumnStart, autumnEnd, springStart, springEnd, breaks } = calendar;
  const dates = { autumnStart, autumnEnd, springStart, springEnd };
  const written =
    seen === null
      ? await tx
          .insert(schoolYear)
          .values({ authorityId, year, ...dates })
          .onConflictDoNothing()
          .returning({ year: schoolYear.year })
      : await tx
          .update(schoolYear)
          .set({ ...dates, revision: seen + 1, updatedAt: sql`now()` })
          .where(
            and(
              eq(schoolYear.authorityId, authorityId),
              eq(schoolYear.year, year),
              eq(schoolYear.revision, seen),
            ),
          )
          .returning({ year: schoolYear.year });
  if (written.length === 0) return false;
  await tx
    .delete(schoolBreak)
    .where(and(eq(schoolBreak.authorityId, authorityId), eq(schoolBreak.year, year)));
  if (breaks.length > 0) {
    await tx.insert(schoolBreak).values(breaks.map((one) => ({ authorityId, year, ...one })));
  }
  return true;
}
