import { namesOf, protectedAmong, schema, type Tx, unitNamesOf } from '@varje-elev/db';
import type { AuthorityId, Id } from '@varje-elev/domain';
import { and, eq, inArray } from 'drizzle-orm';

const { hur, vad } = schema;

/** What a row of the log points at, in words; the name is null of a person whose details are protected. */
export interface Named {
  readonly id: Id;
  readonly name: string | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every id in a value of the log, however deep it lies. */
export function idsIn(value: unknown): Id[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** People, units, VAD and HUR among the ids; what is none of them has no name that the log may show. */
export async function namesAmong(
  tx: Tx,
  authorityId: AuthorityId,
  all: readonly Id[],
): Promise<ReadonlyMap<Id, Named>> {
  const ids = [...new Set(all)];
  const [people, hidden, units, hurs, vads] = await Promise.all([
    namesOf(tx, authorityId, ids),
    protectedAmong(tx, authorityId, ids),
    unitNamesOf(tx, authorityId, ids),
    tx
      .select({ id: hur.id, name: hur.text })
      .from(hur)
      .where(and(eq(hur.authorityId, authorityId), inArray(hur.id, ids))),
    tx
      .select({ id: vad.id, name: vad.shortName })
      .from(vad)
      .where(and(eq(vad.authorityId, authorityId), inArray(vad.id, ids))),
  ]);
  const named = [...people, ...units, ...[...hurs, ...vads].map(({ id, name }) => [id, name] as const)];
  return new Map(named.map(([id, name]) => [id, { id, name: hidden.has(id) ? null : name }]));
}
