import type { AuthorityId, SchoolYear, SchoolYearCalendar } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
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

const selectCalendars = sql.raw(`select json_build_object('year', y.year, 'autumnStart', y.autumn_start,
    'autumnEnd', y.autumn_end, 'springStart', y.spring_start, 'springEnd', y.spring_end, 'revision', y.revision,
    'breaks', (select coalesce(json_agg(json_build_object('id', b.id, 'kind', b.kind, 'name', b.name,
        'from', b.starts_on, 'to', b.ends_on) order by b.starts_on, b.id), '[]')
      from school_break b where b.authority_id = y.authority_id and b.year = y.year)) as calendar
  from school_year y where y.authority_id = `);

/** Every school year that has dates, or the one asked for, oldest first. */
export async function listCalendars(
  tx: Tx,
  authorityId: AuthorityId,
  only?: SchoolYear,
): Promise<StoredCalendar[]> {
  const which = only === undefined ? sql`` : sql` and y.year = ${only}`;
  const { rows } = await tx.execute<{ calendar: StoredCalendar }>(
    sql`${selectCalendars}${authorityId}${which} order by y.year`,
  );
  return rows.map(({ calendar }) => calendar);
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
