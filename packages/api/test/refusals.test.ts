import { TRPCError } from '@trpc/server';
import { createTestDatabase, mintAuthority, mintCycle } from '@varje-elev/db/testing/index';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCaller } from '../src/app-router.ts';
import { clockOn, systemClock } from '../src/clock.ts';
import { apiMessages } from '../src/messages.ts';
import { toTrpcError, type UnexpectedFault } from '../src/trpc-error.ts';
import { contextOf, key, openWorld, refusal, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.drop());

describe('what nobody expected', () => {
  const secret = 'Amira Holms personnummer';

  test('is answered with a reference and logged with the same one, without what people wrote', () => {
    const logged: UnexpectedFault[] = [];
    const cause = new Error(`violates something: (${secret})`);
    const error = new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause });
    const answer = toTrpcError(error, 'cycle.read', (fault) => logged.push(fault));
    expect(answer.code).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.message).toContain(logged[0]?.reference);
    expect(JSON.stringify(logged)).not.toContain(secret);
    expect(logged[0]?.stack).toMatch(/^\s+at /);
    expect(answer.message).not.toContain(secret);
  });

  test.each([
    ['57P01', 'SERVICE_UNAVAILABLE'],
    ['08006', 'SERVICE_UNAVAILABLE'],
    ['57014', 'TIMEOUT'],
    ['40001', 'CONFLICT'],
    ['23503', 'BAD_REQUEST'],
    ['22003', 'BAD_REQUEST'],
  ])('an error %s of the database is answered as %s', (code, transport) => {
    const cause = new Error('the query builder’s', {
      cause: Object.assign(new Error('the driver’s'), { code }),
    });
    const error = new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause });
    expect(toTrpcError(error, 'cycle.read', () => undefined).code).toBe(transport);
  });
});

describe('a database that goes away', () => {
  test('is told in words, and nothing is written', async () => {
    const database = await createTestDatabase();
    const minted = await mintAuthority(database);
    const { id: cycleId } = await mintCycle(minted);
    const ctx = await contextOf(database, minted, 'teacher');
    await database.drop();
    const save = createCaller(ctx).cycle.editHead({ cycleId, goal: 'x', revision: 1, ...key() });
    expect(await refusal(save)).toMatchObject({ code: 'databaseAway', transport: 'SERVICE_UNAVAILABLE' });
  });
});

describe('too many calls', () => {
  test('writes are counted per person', async () => {
    const ctx = await contextOf(world.database, world.minted, 'teacher', [], { writes: 2, refused: 60 });
    const caller = createCaller(ctx);
    for (let nth = 0; nth < 2; nth += 1) await caller.me.setLocale({ locale: 'sv', ...key() });
    const refused = await refusal(caller.me.setLocale({ locale: 'sv', ...key() }));
    expect(refused).toMatchObject({ code: 'tooManyWrites', transport: 'TOO_MANY_REQUESTS' });
    const { retryAfterSeconds } = refused.params;
    expect(Number(retryAfterSeconds)).toBeGreaterThanOrEqual(1);
    expect(Number(retryAfterSeconds)).toBeLessThanOrEqual(60);
  });

  test('refused attempts are counted, so that nobody fills the log', async () => {
    const ctx = await contextOf(world.database, world.minted, 'otherTeacher', [], {
      writes: 300,
      refused: 1,
    });
    const caller = createCaller(ctx);
    const { id } = await mintCycle(world.minted);
    expect((await refusal(caller.cycle.read({ id }))).code).toBe('notFound');
    expect((await refusal(caller.cycle.read({ id }))).code).toBe('tooManyRefused');
    expect(await world.log('access.denied')).toHaveLength(1);
  });
});

describe('what is not filled in', () => {
  test('is told as not chosen, missing or wrong, each by what stood there', async () => {
    const teacher = await world.as('teacher');
    const { id: cycleId } = await mintCycle(world.minted);
    const cause = { cycleId, id: v7(), revision: null, parentId: null, grounds: '', chosen: false };
    const codesOf = async (said: object) => {
      const { flaws } = await refusal(teacher.cycle.putCause({ ...cause, ...key(), ...said } as never));
      return Object.fromEntries(flaws.map(({ path, code }) => [path.join('.'), code]));
    };
    const empty = { area: '', text: 'En orsak', confidence: undefined };
    expect(await codesOf(empty)).toEqual({ area: 'notChosen', confidence: 'notChosen' });
    const wrong = { area: 'weather', text: 7, confidence: 'low' };
    expect(await codesOf(wrong)).toEqual({ area: 'notAChoice', text: 'wrongType' });
    expect(await codesOf({ area: 'teaching', confidence: 'low' })).toEqual({ text: 'missing' });
  });

  test('a unit that nobody has picked is not chosen, and one that is none points wrong', async () => {
    const administrator = await world.as('administrator');
    const given = {
      personId: world.minted.people.nobody,
      role: 'staff',
      from: '2026-11-24',
      to: null,
    } as const;
    const codeOf = async (unitId: string) =>
      (await refusal(administrator.people.assign({ ...given, unitId, ...key() }))).flaws[0]?.code;
    expect(await codeOf('')).toBe('notChosen');
    expect(await codeOf('laget')).toBe('notAnId');
  });
});

describe('clocks', () => {
  test('the demo’s day stands still while the time of day moves', () => {
    const clock = clockOn('2026-11-24', () => new Date('2031-01-02T03:04:05.006Z'));
    expect(clock.now()).toBe('2026-11-24T03:04:05.006Z');
    expect(clock.today()).toBe('2026-11-24');
    expect(systemClock.today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test('every sentence is there in both languages, with the same parameters, and says what to do', () => {
  const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
  for (const { sv, en } of Object.values(apiMessages)) {
    expect(parameters(sv)).toEqual(parameters(en));
    expect(sv).toMatch(/^[A-ZÅÄÖ{].*\.$/);
    expect(`${sv}${en}`).not.toContain('!');
  }
});
