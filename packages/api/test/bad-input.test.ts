import { schema } from '@varje-elev/db';
import { mintAuthority, mintCycle } from '@varje-elev/db/testing/index';
import { count, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCaller } from '../src/app-router.ts';
import { call, everyProcedure } from './call.ts';
import { policies, type Target } from './policies.ts';
import { contextOf, openWorld, refusal, type World } from './world.ts';

type Caller = ReturnType<typeof createCaller>;

let world: World;
let target: Target;
let foreign: Target;
/** Somebody who may do the most at each kind of thing, so that it is the input that is refused. */
let callers: readonly Caller[];

beforeAll(async () => {
  world = await openWorld();
  const { id } = await mintCycle(world.minted);
  target = { unitId: world.minted.units.team.id, cycleId: id, areaId: v7() };
  const other = await mintAuthority(world.database);
  const { id: cycleId } = await mintCycle(other);
  foreign = { unitId: other.units.team.id, cycleId, areaId: v7() };
  const limits = { writes: Number.MAX_SAFE_INTEGER, refused: Number.MAX_SAFE_INTEGER };
  callers = await Promise.all(
    (['teacher', 'administrator'] as const).map(async (person) =>
      createCaller(await contextOf(world.database, world.minted, person, world.unexpected, limits)),
    ),
  );
});

afterAll(async () => {
  await world.drop();
});

async function stored(): Promise<number> {
  const { changeLog } = schema;
  const rows = await world.minted.as((tx) =>
    tx.select({ n: count() }).from(changeLog).where(eq(changeLog.authorityId, world.minted.authorityId)),
  );
  return rows[0]?.n ?? 0;
}

const megabyte = 'ä'.repeat(1_000_000);
const hostile: Readonly<Record<string, unknown>> = {
  null: null,
  number: 42,
  'a very large number': 1e308,
  'not a number': Number.NaN,
  text: 'text',
  'an empty text': '',
  'a megabyte': megabyte,
  'a control character': 'Läsa\u0000 för att\u0007 förstå',
  'a reversed reading direction': 'Läsa \u202Etxet',
  'half a character': 'Läsa \uD800',
  'a formula': "=1+1'; drop table cycle; --",
  list: [1, 2, 3],
  'a long list': Array.from({ length: 5_000 }, () => v7()),
  object: { __proto__: null, constructor: 'x' },
  boolean: true,
  'a day that is none': '2026-02-30',
  'a day outside every school year': '1066-10-14',
};

describe('every procedure', () => {
  test.each(Object.entries(hostile))('refuses %s for its whole input', async (_, value) => {
    for (const path of everyProcedure().keys()) {
      for (const caller of callers) await mustBeTyped(caller, path, value);
    }
  });

  test.each(Object.entries(hostile))(
    'refuses %s in each of its fields, or takes it as it is',
    async (_, value) => {
      const before = await stored();
      const taken = new Set<string>();
      for (const [path, { input }] of Object.entries(policies)) {
        for (const field of Object.keys(input(target) ?? {})) {
          for (const caller of callers) {
            if (await mustBeTyped(caller, path, { ...input(target), [field]: value })) taken.add(path);
          }
        }
      }
      expect([...(await writtenSince(before))].filter((action) => !taken.has(action))).toEqual([]);
    },
  );

  test('finds nothing of another authority by id, and stores nothing', async () => {
    for (const [path, { input, about, kind }] of Object.entries(policies)) {
      if (about !== 'unit' && about !== 'cycle') continue;
      for (const caller of callers) {
        const refused = await refusal(call(caller, path, input(foreign)));
        expect({ path, kind, transport: refused.transport }).toEqual({ path, kind, transport: 'NOT_FOUND' });
      }
    }
  });
});

describe('the rules of a cycle', () => {
  test('a loop in contributes-to is refused in words', async () => {
    const { id: lower } = await mintCycle(world.minted);
    const { id: upper } = await mintCycle(world.minted);
    const [teacher] = callers;
    if (teacher === undefined) throw new Error('there are callers');
    const once = () => ({ idempotencyKey: v7() });
    await teacher.cycle.contributeTo({ cycleId: lower, contributesToId: upper, revision: 1, ...once() });
    const before = await stored();
    const refused = await refusal(
      teacher.cycle.contributeTo({ cycleId: upper, contributesToId: lower, revision: 1, ...once() }),
    );
    expect(refused.transport).toBe('BAD_REQUEST');
    expect(refused.message.sv).toMatch(/\p{L}{3,}.*\./u);
    expect(await stored()).toBe(before);
  });

  test.each([
    ['a move that skips a phase', { to: 'concluded' }],
    ['a move to where it is', { to: 'carryOut' }],
  ] as const)('%s is refused in words', async (_, { to }) => {
    const { id: cycleId } = await mintCycle(world.minted);
    const before = await stored();
    const refused = await refusal(
      call(callers[0] as Caller, 'cycle.movePhase', {
        cycleId,
        to,
        reason: '',
        overrides: [],
        revision: 1,
        idempotencyKey: v7(),
      }),
    );
    expect(refused.transport).toBe('BAD_REQUEST');
    expect(await stored()).toBe(before);
  });

  test('a day outside the school year is refused with the days in words', async () => {
    const { id: cycleId } = await mintCycle(world.minted);
    const before = await stored();
    const refused = await refusal(
      call(callers[0] as Caller, 'cycle.editHead', {
        cycleId,
        period: { from: '2031-01-01', to: '2031-06-01' },
        revision: 1,
        idempotencyKey: v7(),
      }),
    );
    expect(refused.transport).toBe('BAD_REQUEST');
    expect(refused.message.sv).toMatch(/20\d\d/);
    expect(await stored()).toBe(before);
  });
});

/** What was written after the given number of rows, refused attempts left out. */
async function writtenSince(before: number): Promise<ReadonlySet<string>> {
  const rows = await world.log();
  return new Set(
    rows.filter(({ seq, action }) => seq > before && action !== 'access.denied').map((row) => row.action),
  );
}

/** A typed refusal with a Swedish sentence for people; true where the value happens to be fine and was answered. */
async function mustBeTyped(caller: Caller, path: string, input: unknown): Promise<boolean> {
  const error: unknown = await call(caller, path, input).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return true;
  const refused = await refusal(Promise.reject(error));
  expect({ path, code: refused.code }).not.toEqual({ path, code: 'unexpected' });
  for (const { message } of [refused, ...refused.flaws]) {
    expect(message.sv).toMatch(/[.]$/);
    expect(message.sv).not.toContain('{');
    expect(message.en).toMatch(/[.]$/);
  }
  return false;
}
