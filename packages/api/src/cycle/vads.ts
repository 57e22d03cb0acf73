import { schema, type Tx } from '@varje-elev/db';
import type { AuthorityId, Id } from '@varje-elev/domain';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';

const { hur, vad } = schema;

/** A VAD as a mark shows it. */
export const VadMarked = z.object({ position: z.int(), shortName: z.string() });
export type VadMarked = z.infer<typeof VadMarked>;

/** Which VAD each HUR belongs to, whatever version it is of. One query. */
export async function vadsOf(
  tx: Tx,
  authorityId: AuthorityId,
  hurIds: readonly Id[],
): Promise<ReadonlyMap<Id, VadMarked>> {
  const wanted = [...new Set(hurIds)];
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .select({ hurId: hur.id, position: vad.position, shortName: vad.shortName })
    .from(hur)
    .innerJoin(
      vad,
      and(eq(vad.authorityId, hur.authorityId), eq(vad.versionId, hur.versionId), eq(vad.id, hur.vadId)),
    )
    .where(and(eq(hur.authorityId, authorityId), inArray(hur.id, wanted)));
  return new Map(rows.map(({ hurId, ...found }) => [hurId, found]));
}
