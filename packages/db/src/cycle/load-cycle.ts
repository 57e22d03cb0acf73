import type { AuthorityId, Cycle, Id, PhaseMove } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { cycle } from '../schema/cycle.ts';
import { cycleAsJson } from './cycle-as-json.ts';

/** The whole cycle, exactly as the domain knows it. Null when the authority has no such cycle. */
export async function loadCycle(tx: Tx, authorityId: AuthorityId, id: Id): Promise<Cycle | null> {
  const [found] = await loadCycles(tx, authorityId, [id]);
  return found ?? null;
}

/**
 * As `loadCycle`, with the cycle locked until the transaction ends: two writers of one cycle take turns. The lock also
 * holds off whoever is about to refer to the cycle, so that cycles tied to each other at once cannot become a loop.
 */
export async function loadCycleForChange(tx: Tx, authorityId: AuthorityId, id: Id): Promise<Cycle | null> {
  await tx
    .select({ id: cycle.id })
    .from(cycle)
    .where(and(eq(cycle.authorityId, authorityId), eq(cycle.id, id)))
    .for('update');
  return loadCycle(tx, authorityId, id);
}

const selectCycles = sql.raw(`select ${cycleAsJson} as cycle from cycle c where c.authority_id = `);

/** As PostgreSQL writes it: the domain's cycle but for how moments are spelt, and where a move stands among the moves. */
type StoredCycle = Omit<Cycle, 'moves'> & {
  readonly moves: readonly (PhaseMove & { readonly position: number })[];
};

/** Whole cycles, however many, in one query. In the order of `ids`; unknown ones are left out. */
export async function loadCycles(tx: Tx, authorityId: AuthorityId, ids: readonly Id[]): Promise<Cycle[]> {
  const { rows } = await tx.execute<{ cycle: StoredCycle }>(
    sql`${selectCycles}${authorityId}::uuid and c.id = any(${sql.param([...ids])}::uuid[])`,
  );
  const byId = new Map(rows.map(({ cycle: stored }) => [stored.id, stored]));
  return ids.flatMap((id) => {
    const stored = byId.get(id);
    return stored ? [fromStored(stored)] : [];
  });
}

function fromStored(stored: StoredCycle): Cycle {
  return {
    ...stored,
    phaseSince: instant(stored.phaseSince),
    concludedAt: stored.concludedAt === null ? null : instant(stored.concludedAt),
    moves: stored.moves.map(({ position, ...move }) => ({ ...move, at: instant(move.at) })),
  };
}

const instant = (moment: string) => new Date(moment).toISOString();
