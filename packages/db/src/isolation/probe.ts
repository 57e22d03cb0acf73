import { createHash } from 'node:crypto';
import type { AuthorityId } from '@varje-elev/domain';
import { type SQL, sql } from 'drizzle-orm';
import { asAuthority, type Db, type Tx } from '../open.ts';

/** A row of the authority that is being protected, as its table and its JSON. */
export interface Target {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface Leak {
  readonly table: string;
  readonly attempt: Attempt;
}

const attempts = [
  'readAll',
  'readByKey',
  'readByValue',
  'count',
  'join',
  'change',
  'take',
  'remove',
  'add',
] as const;
type Attempt = (typeof attempts)[number];

class RolledBack extends Error {}

/** Every row of an authority in these tables, as targets. */
export async function targetsOf(
  db: Db,
  authorityId: AuthorityId,
  tables: readonly string[],
): Promise<Target[]> {
  return asAuthority(db, authorityId, async (tx) => {
    const rows = await Promise.all(
      tables.map((table) =>
        tx.execute<{ row: Record<string, unknown> }>(
          sql`select to_jsonb(t) as row from ${sql.identifier(table)} t`,
        ),
      ),
    );
    return rows.flatMap((found, index) => found.rows.map(({ row }) => ({ table: tables[index] ?? '', row })));
  });
}

/** Tries, as one authority, to reach rows of another in every way a query can. Returns what came through. */
export async function probe(
  db: Db,
  attacker: AuthorityId,
  targets: readonly Target[],
  plan: { readonly times: number; readonly seed: string; readonly atOnce: number },
): Promise<Leak[]> {
  const leaks: Leak[] = [];
  // A table first, then one of its rows: tables with few rows are tried as often as those with many.
  const byTable = [...Map.groupBy(targets, ({ table }) => table).values()];
  const numbers = Array.from({ length: plan.times }, (_, index) => index);
  const worker = async () => {
    for (let index = numbers.pop(); index !== undefined; index = numbers.pop()) {
      const random = createHash('sha256').update(`${plan.seed} ${index}`).digest();
      const rows = byTable[random.readUInt32BE(0) % byTable.length] ?? [];
      const target = rows[random.readUInt32BE(12) % rows.length];
      const attempt = attempts[random.readUInt32BE(4) % attempts.length];
      if (!target || !attempt) throw new Error('There is nothing to probe.');
      if (await comesThrough(db, attacker, target, attempt, random.readUInt32BE(8))) {
        leaks.push({ table: target.table, attempt });
      }
    }
  };
  await Promise.all(Array.from({ length: plan.atOnce }, worker));
  return leaks;
}

async function comesThrough(db: Db, attacker: AuthorityId, target: Target, attempt: Attempt, random: number) {
  let touched = 0;
  try {
    await asAuthority(db, attacker, async (tx) => {
      touched = await rowsTouched(tx, attacker, target, attempt, random);
      throw new RolledBack();
    });
  } catch (error) {
    if (error instanceof RolledBack) return touched > 0;
    // 42501 is the policy or the grant saying no. Any other refusal has already looked at the row, and tells of it.
    if (codeOf(error) !== '42501') return true;
  }
  return false;
}

function codeOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return cause.code;
  throw error;
}

async function rowsTouched(
  tx: Tx,
  attacker: AuthorityId,
  { table, row }: Target,
  attempt: Attempt,
  random: number,
): Promise<number> {
  const name = sql.identifier(table);
  const victim = sql`${String(row.authority_id)}::uuid`;
  const rows = async (query: SQL) => (await tx.execute(query)).rows.length;
  const columns = Object.keys(row).filter((column) => row[column] !== null);
  const column = columns[random % columns.length] ?? 'authority_id';
  const byKey = sql`to_jsonb(t) @> ${JSON.stringify(row)}::text::jsonb`;
  switch (attempt) {
    case 'readAll':
      return rows(sql`select 1 from ${name} t where authority_id <> ${attacker}::uuid`);
    case 'readByKey':
      return rows(sql`select 1 from ${name} t where authority_id = ${victim} and ${byKey}`);
    case 'readByValue':
      return rows(sql`select 1 from ${name} t where to_jsonb(t) -> ${column}::text = ${JSON.stringify(row[column])}::text::jsonb
        and authority_id <> ${attacker}::uuid`);
    case 'count': {
      const {
        rows: [found],
      } = await tx.execute<{ n: number }>(
        sql`select count(*)::integer as n from ${name} where authority_id = ${victim}`,
      );
      return found?.n ?? 0;
    }
    case 'join':
      return rows(
        sql`select 1 from authority a join ${name} t on t.authority_id = a.id where a.id = ${victim}`,
      );
    case 'change':
      return rows(
        sql`update ${name} t set authority_id = authority_id where authority_id = ${victim} returning 1`,
      );
    case 'take':
      return rows(sql`update ${name} t set authority_id = ${attacker}::uuid where ${byKey} returning 1`);
    case 'remove':
      return rows(sql`delete from ${name} t where authority_id = ${victim} and ${byKey} returning 1`);
    case 'add':
      return rows(sql`insert into ${name} select * from jsonb_populate_record(null::${name},
        ${JSON.stringify({ ...row, ...fresh(row) })}::text::jsonb) returning 1`);
  }
}

/** New ids, so that what stops the row is the policy and not that it is there already. */
function fresh(row: Readonly<Record<string, unknown>>) {
  return { ...('id' in row && { id: crypto.randomUUID() }), ...('seq' in row && { seq: 1_000_000 }) };
}
