import { schema } from '@varje-elev/db';
import {
  createTestDatabase,
  type MintedAuthority,
  type MintedPerson,
  mintAuthority,
  type TestDatabase,
} from '@varje-elev/db/testing/index';
import { and, desc, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { createCaller } from '../src/app-router.ts';
import { clockOn } from '../src/clock.ts';
import { createContext } from '../src/context.ts';
import type { Limits } from '../src/limits.ts';
import type { Problem } from '../src/problem.ts';
import { problemOf, type UnexpectedFault } from '../src/trpc-error.ts';

export const today = '2026-11-24';

export interface World {
  readonly database: TestDatabase;
  readonly minted: MintedAuthority;
  /** Faults that nobody expected; a test that leaves one here has found a defect. */
  readonly unexpected: UnexpectedFault[];
  as(person: MintedPerson): Promise<ReturnType<typeof createCaller>>;
  /** The change log, newest first. */
  log(action?: string): Promise<(typeof schema.changeLog.$inferSelect)[]>;
  drop(): Promise<void>;
}

/** An authority of the test's own in a database of its own, and callers who are its people. */
export async function openWorld(database?: TestDatabase): Promise<World> {
  const own = database ?? (await createTestDatabase());
  const minted = await mintAuthority(own);
  const unexpected: UnexpectedFault[] = [];
  return {
    database: own,
    minted,
    unexpected,
    as: async (person) => createCaller(await contextOf(own, minted, person, unexpected)),
    log: (action) =>
      minted.as((tx) =>
        tx
          .select()
          .from(schema.changeLog)
          .where(
            and(
              eq(schema.changeLog.authorityId, minted.authorityId),
              action === undefined ? undefined : eq(schema.changeLog.action, action),
            ),
          )
          .orderBy(desc(schema.changeLog.seq)),
      ),
    drop: () => own.drop(),
  };
}

export function contextOf(
  database: TestDatabase,
  { authorityId, people }: MintedAuthority,
  person: MintedPerson,
  unexpected: UnexpectedFault[] = [],
  limits?: Limits,
) {
  return createContext({
    db: database.app,
    clock: clockOn(today),
    session: { authorityId, personId: people[person], sessionId: v7() },
    report: (fault) => unexpected.push(fault),
    ...(limits && { limits }),
  });
}

export const key = () => ({ idempotencyKey: v7() });

/** The refusal of a call that must be refused in words. */
export async function refusal(call: Promise<unknown>): Promise<Problem & { readonly transport: string }> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const problem = problemOf(error);
  if (problem === null) throw new Error('The call was not refused in words', { cause: error });
  return { ...problem, transport: String((error as { code?: unknown }).code) };
}
