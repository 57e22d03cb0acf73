import { createHash, randomUUID } from 'node:crypto';
import { hit, once, recordChange, startSession } from '@varje-elev/db';
import {
  asSuperuser,
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysBefore, type Job } from '../job.ts';
import type { Line } from '../log.ts';
import { forgetSessions } from './forget-ended-sessions.ts';
import { forgetOldRequests } from './forget-old-requests.ts';
import { verifyChangeLogs } from './verify-change-logs.ts';

const now = new Date('2026-11-24T09:00:00.000Z');
let database: TestDatabase;
let one: MintedAuthority;
let other: MintedAuthority;
let lines: Line[];
beforeAll(async () => {
  database = await createTestDatabase();
  [one, other] = await Promise.all([mintAuthority(database), mintAuthority(database)]);
});
afterAll(() => database.drop());
beforeEach(() => {
  lines = [];
});

function run(job: Job, signal = new AbortController().signal) {
  return job.run({ db: database.app, now, log: (line) => lines.push(line), signal });
}

async function valuesOf(query: string): Promise<string[]> {
  const { rows } = await asSuperuser<{ value: string }>(database.adminUrl, query);
  return rows.map(({ value }) => value);
}

test('old keys and windows are forgotten in every authority, new ones kept, and doing it again changes nothing', async () => {
  for (const minted of [one, other]) {
    for (const age of ['8 days', '6 days']) {
      const key = randomUUID();
      const request = { personId: minted.people.teacher, key, procedure: age, input: {} };
      await minted.as((tx) => once(tx, minted.authorityId, request, async () => ({ written: true })));
      await asSuperuser(
        database.adminUrl,
        `update idempotency_key set created_at = timestamptz '${now.toISOString()}' - interval '${age}' where key = '${key}'`,
      );
    }
  }
  for (const days of [2, 0.5]) {
    await hit(database.app, { key: 'sign-in', windowSeconds: 60, allowed: 5 }, daysBefore(now, days));
  }
  for (const time of ['first', 'second']) {
    expect([time, await run(forgetOldRequests)]).toEqual([time, { authorities: 2 }]);
    expect(await valuesOf('select procedure as value from idempotency_key')).toEqual(['6 days', '6 days']);
    expect(await valuesOf('select window_start::text as value from rate_limit')).toHaveLength(1);
  }
});

async function session(
  minted: MintedAuthority,
  name: string,
  endedDaysAgo: number,
  revokedDaysAgo: number | null,
) {
  const hash = createHash('sha256').update(`${name} ${minted.authorityId}`).digest('hex');
  await minted.as((tx) =>
    startSession(tx, minted.authorityId, {
      id: randomUUID(),
      tokenHash: hash,
      personId: minted.people.teacher,
      app: 'web',
      userAgent: name,
      startedAt: daysBefore(now, endedDaysAgo + 1),
      expiresAt: daysBefore(now, endedDaysAgo),
    }),
  );
  if (revokedDaysAgo === null) return;
  const at = daysBefore(now, revokedDaysAgo);
  await asSuperuser(
    database.adminUrl,
    `update session set revoked_at = '${at}' where token_hash = '${hash}'`,
  );
}

test('sessions that ended more than thirty days ago are forgotten in every authority, and no others', async () => {
  for (const minted of [one, other]) {
    await session(minted, 'expired 31 days ago', 31, null);
    await session(minted, 'expired 29 days ago', 29, null);
    await session(minted, 'revoked 31 days ago', 28, 31);
    await session(minted, 'live', -1, null);
  }
  const left = () => valuesOf('select distinct user_agent as value from session order by 1');
  expect(await run(forgetSessions)).toEqual({ authorities: 2, forgotten: 4 });
  expect(await left()).toEqual(['expired 29 days ago', 'live']);
  expect(await run(forgetSessions)).toEqual({ authorities: 2, forgotten: 0 });
  expect(await left()).toEqual(['expired 29 days ago', 'live']);
});

test('every chain is walked, and one that does not hold is told on the error stream without ending the job', async () => {
  for (const minted of [one, other]) {
    for (const index of [1, 2, 3]) {
      await minted.as((tx) =>
        recordChange(tx, minted.authorityId, {
          at: now.toISOString(),
          actorId: null,
          action: 'test',
          subject: { type: 'test', id: null },
          after: { index },
        }),
      );
    }
  }
  const whole = { authorities: 2, entries: 6, broken: 0 };
  expect([await run(verifyChangeLogs), await run(verifyChangeLogs), lines]).toEqual([whole, whole, []]);
  await asSuperuser(
    database.adminUrl,
    `update change_log set after = '{"index": 9}' where seq = 2 and authority_id = '${one.authorityId}'`,
  );
  expect(await run(verifyChangeLogs)).toEqual({ authorities: 2, entries: 4, broken: 1 });
  const told = { authorityId: one.authorityId, brokenAt: 2, wholeBefore: 1 };
  expect(lines).toEqual([{ level: 'error', event: 'change log broken', ...told }]);
});

test('an authority that cannot be done does not keep the next from its turn, and the job fails', async () => {
  await session(one, 'expired long ago', 90, null);
  await session(other, 'expired long ago', 90, null);
  const [first] = await valuesOf(
    'select id::text as value from authority order by name collate "sv-x-icu", id limit 1',
  );
  await asSuperuser(
    database.adminUrl,
    `create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
     create trigger refuse before delete on session for each row when (old.authority_id = '${first}')
     execute function refuse()`,
  );
  await expect(run(forgetSessions)).rejects.toThrow('It failed for 1 authorities.');
  await asSuperuser(database.adminUrl, 'drop function refuse cascade');
  expect(
    await valuesOf(`select authority_id::text as value from session where user_agent = 'expired long ago'`),
  ).toEqual([first]);
});

test('a job that is called off stops before the next authority', async () => {
  await expect(run(forgetOldRequests, AbortSignal.abort(new Error('called off')))).rejects.toThrow(
    'called off',
  );
});
