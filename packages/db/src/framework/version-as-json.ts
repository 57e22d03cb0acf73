import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { rowAsJson } from '../as-json.ts';
import { frameworkVersion, hur, hurMapping, hurMappingTarget, vad } from '../schema/framework.ts';

/** Columns that are the database's own business, and the mapping's place in its version. */
const leftOut = new Set(['authorityId', 'versionId', 'createdAt', 'updatedAt', 'publishedAt']);

function list(table: PgTable, item: string, order: string): string {
  return `(select coalesce(json_agg(${item} order by ${order}), '[]') from ${getTableConfig(table).name} p
    where p.authority_id = v.authority_id and p.version_id = v.id)`;
}

const heirs = `(select coalesce(json_agg(q.to_hur_id order by q.position), '[]')
  from ${getTableConfig(hurMappingTarget).name} q
  where q.authority_id = p.authority_id and q.version_id = p.version_id and q.from_hur_id = p.from_hur_id)`;

const inPlace = 'p.position, p.id';

/**
 * The whole of a framework version `v` as one JSON value, made once as text, for the same reason as a cycle: five
 * statements put together on every read cost more than PostgreSQL needs to answer them.
 */
export const versionAsJson = rowAsJson(frameworkVersion, 'v', {
  leftOut,
  more: {
    vads: list(vad, rowAsJson(vad, 'p', { leftOut }), inPlace),
    hurs: list(hur, rowAsJson(hur, 'p', { leftOut }), inPlace),
    mapping: list(
      hurMapping,
      rowAsJson(hurMapping, 'p', { leftOut, more: { toHurIds: heirs } }),
      'p.from_hur_id',
    ),
  },
});
