import { and, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { unit } from '../schema/organisation.ts';

/** The school that a unit is or belongs to, joined beside it. */
export const school = alias(unit, 'school');

/**
 * Joins `school` to `unit`; no row for units above the schools. The path names the few ids it can be, so it is a look-up
 * by key however many schools there are.
 */
export const isItsSchool: SQL | undefined = and(
  eq(school.authorityId, unit.authorityId),
  eq(school.type, 'school'),
  sql`${school.id} = any(string_to_array(rtrim(${unit.path}, '/'), '/')::uuid[])`,
);
