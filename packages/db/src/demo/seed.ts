import { eq, sql } from 'drizzle-orm';
import { inBatches } from '../batches.ts';
import { recordChanges } from '../change-log/index.ts';
import { asAuthority, type Db, type Tx } from '../open.ts';
import { identity } from '../schema/access.ts';
import { authority, authorityIssuer } from '../schema/authority.ts';
import { type DemoAuthority, demoAuthorities } from './content.ts';
import { insertAreas, insertCycles } from './insert/cycles.ts';
import { insertFramework } from './insert/framework.ts';
import { writtenHistory } from './insert/history.ts';
import { insertOrganisation, insertYearAndProcess } from './insert/organisation.ts';

export type Seeded = { name: string; outcome: 'filled' | 'alreadyThere' };

/** Any constant: two seeds of one database wait for each other. */
const SEED_LOCK = 7_276_015_225;

/**
 * Fills an empty database with the demo. Each authority in one transaction: it is there whole or not at all, so a run
 * that was cut short is completed by the next, and a run after that changes nothing.
 * Throws when the database holds an authority that is not of the demo.
 */
export async function seedDemo(db: Db, issuer: string): Promise<Seeded[]> {
  await refuseRealData(db);
  const seeded: Seeded[] = [];
  for (const demo of demoAuthorities) {
    seeded.push(
      await asAuthority(db, demo.id, (tx) => seedAuthority(tx, demo, issuer), { statementTimeoutMs: 60_000 }),
    );
  }
  return seeded;
}

async function refuseRealData(db: Db): Promise<void> {
  const found = await db.orm.select({ name: authority.name, settings: authority.settings }).from(authority);
  const real = found.filter(({ settings }) => settings.demo !== true);
  if (real.length === 0) return;
  throw new Error(
    `This database holds ${real.map(({ name }) => name).join(', ')}, which is not part of the demo. Nothing was written. Give the demo a database of its own.`,
  );
}

async function seedAuthority(tx: Tx, demo: DemoAuthority, issuer: string): Promise<Seeded> {
  await tx.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
  const there = await tx.select({ id: authority.id }).from(authority).where(eq(authority.id, demo.id));
  if (there.length === 0) await fill(tx, demo);
  await trust(tx, demo, issuer);
  return { name: demo.name, outcome: there.length === 0 ? 'filled' : 'alreadyThere' };
}

async function fill(tx: Tx, demo: DemoAuthority): Promise<void> {
  await insertOrganisation(tx, demo);
  await insertYearAndProcess(tx, demo);
  await insertFramework(tx, demo);
  await insertCycles(tx, demo);
  await insertAreas(tx, demo);
  await inBatches(writtenHistory(demo), (changes) => recordChanges(tx, demo.id, changes));
}

/** The demo's sign-in moves with its port: a new address is trusted beside the old one, for the same people. */
async function trust(tx: Tx, demo: DemoAuthority, issuer: string): Promise<void> {
  await tx.insert(authorityIssuer).values({ authorityId: demo.id, issuer }).onConflictDoNothing();
  await tx
    .insert(identity)
    .values(demo.people.map(({ id, subject }) => ({ authorityId: demo.id, issuer, subject, personId: id })))
    .onConflictDoNothing();
}
