import { and, gte, lt, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/**
 * The first path that no longer lies in a subtree: `/` is followed by `0` in the "C" collation, so `…a/` and everything
 * that begins with it lies before `…a0`.
 */
export function endOf(path: string): string {
  return `${path.slice(0, -1)}0`;
}

/** The unit at `path` and everything below it: one range of the index on (authority_id, path). */
export function below(column: AnyPgColumn, path: string): SQL | undefined {
  return and(gte(column, path), lt(column, endOf(path)));
}
