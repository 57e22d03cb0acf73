import { and, eq, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { unit } from '../schema/organisation.ts';

/** The school that a unit is or belongs to, joined beside it. */
export const school = alias(unit, 'school');

/**
 * Joins `school` to `unit`; no row for units above the schools. A plain comparison of keys: under row-level security only
 * those can be looked up in an index, so taking the ids out of the path here would read every unit.
 */
export const isItsSchool: SQL | undefined = and(
  eq(school.authorityId, unit.authorityId),
  eq(school.id, unit.schoolId),
);
