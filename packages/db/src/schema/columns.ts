import type { AuthorityId } from '@varje-elev/domain';
import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, customType, date, integer, pgPolicy, uuid } from 'drizzle-orm/pg-core';

/** A moment: `timestamptz` to the millisecond in the database, ISO 8601 in UTC everywhere above it. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});

/** A materialised path. Collation "C" makes "starts with" one range of a plain index. */
export const pathText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** JSON as the driver has parsed it. (drizzle's own would parse a stored string a second time.) */
export const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => value,
});

/** A calendar day, ISO 8601. */
export const localDate = (name: string) => date(name, { mode: 'string' });

export const authorityKey = () => uuid('authority_id').$type<AuthorityId>().notNull();

export const revision = () => integer('revision').notNull().default(1);

/** When the row was written, by the database's clock: for operations, never shown as the work's own dates. */
export const timestamps = () => ({
  createdAt: instant('created_at').notNull().default(sql`now()`),
  updatedAt: instant('updated_at').notNull().default(sql`now()`),
});

/**
 * The second wall behind `can`: only rows of the authority named in the transaction exist. Compared plainly, without a
 * sub-select, so that it also holds on Citus. Unset, or set and reset to '', is no authority: no rows.
 */
export const ownAuthorityOnly = () => {
  const ofTheTransaction = sql`authority_id = nullif(current_setting('app.authority_id', true), '')::uuid`;
  return pgPolicy('own_authority_only', {
    as: 'permissive',
    for: 'all',
    to: 'public',
    using: ofTheTransaction,
    withCheck: ofTheTransaction,
  });
};

/** Only the values of a domain enum. */
export function oneOf(name: string, column: AnyPgColumn, allowed: { readonly options: readonly string[] }) {
  const list = allowed.options.map((value) => `'${value}'`).join(', ');
  return check(name, sql`${column} in (${sql.raw(list)})`);
}

/** A text's length as the domain's schema bounds it. The domain counts UTF-16 units, so this never refuses what it allows. */
export function lengthOf(
  name: string,
  column: AnyPgColumn,
  bounds: { readonly minLength: number | null; readonly maxLength: number | null },
) {
  const least = bounds.minLength === null ? 0 : Math.min(bounds.minLength, 1);
  return check(
    name,
    sql`char_length(${column}) between ${sql.raw(String(least))} and ${sql.raw(String(bounds.maxLength ?? 10_000))}`,
  );
}

export function rule(name: string, condition: SQL) {
  return check(name, condition);
}
