import { schema } from '@varje-elev/db';
import { type MintedUnit, mintCycle } from '@varje-elev/db/testing/index';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/world.ts';
import { most } from '../go-to/search.ts';
import { mostMarks } from './wheel.ts';

/** More live cycles of a unit than any list has ever been cut at. */
const many = 2_100;
const above = 251;

let world: World;
let hurId: string;
let late: string;
beforeAll(async () => {
  world = await openWorld();
  hurId = await copied('team', many - 2);
  await copied('school', above - 1);
  const period = { from: '2026-08-17', to: '2026-12-18' };
  late = (await mintCycle(world.minted, 'team', { phase: 'plan', period })).id;
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

/** A cycle and so many like it, with the same HUR in focus; that HUR. */
async function copied(unit: MintedUnit, times: number): Promise<string> {
  const { authorityId } = world.minted;
  const { id, hurIds } = await mintCycle(world.minted, unit);
  const ids = Array.from({ length: times }, () => v7());
  const { cycle, cycleFocus } = schema;
  await world.minted.as(async (tx) => {
    const [row] = await tx
      .select()
      .from(cycle)
      .where(and(eq(cycle.authorityId, authorityId), eq(cycle.id, id)));
    const focus = await tx
      .select()
      .from(cycleFocus)
      .where(and(eq(cycleFocus.authorityId, authorityId), eq(cycleFocus.cycleId, id)));
    if (row === undefined) throw new Error('the cycle was minted');
    for (let at = 0; at < ids.length; at += 500) {
      const some = ids.slice(at, at + 500);
      await tx.insert(cycle).values(some.map((copy) => ({ ...row, id: copy })));
      await tx
        .insert(cycleFocus)
        .values(some.flatMap((copy) => focus.map((one) => ({ ...one, cycleId: copy }))));
    }
  });
  return hurIds[0] ?? '';
}

test('the matrix and the page of a HUR count every cycle', async () => {
  const teacher = await world.as('teacher');
  const { alive } = await teacher.framework.matrix({});
  expect(alive.find((one) => one.hurId === hurId)?.cycles).toBe(many);
  expect((await teacher.framework.hur({ id: hurId })).total.live).toBe(many);
});

test('the wheel counts every cycle, and draws as many as can be read, those furthest behind first', async () => {
  const { units } = world.minted;
  const principal = await world.as('principal');
  const countOf = (paces: readonly { readonly count: number }[]) =>
    paces.reduce((sum, { count }) => sum + count, 0);
  const all = await principal.wheel.read({});
  expect(countOf(all.paces)).toBe(many + above);
  expect(countOf(all.paces.filter(({ level }) => level === 'staff'))).toBe(many);
  expect(all.paces).toContainEqual({ level: 'staff', pace: 'late', count: 1 });
  expect(all.cycles).toHaveLength(mostMarks);
  expect(all.cycles.map(({ id }) => id)).toContain(late);
  const team = await principal.wheel.read({ unitId: units.team.id });
  expect(countOf(team.paces)).toBe(many);
  const sibling = await principal.wheel.read({ unitId: units.siblingTeam.id });
  expect([countOf(sibling.paces), sibling.cycles]).toEqual([0, []]);
});

test('every cycle above can be contributed to, from a new cycle and from one that is there', async () => {
  const { units } = world.minted;
  const teacher = await world.as('teacher');
  const { candidates } = await teacher.cycle.startOptions({ unitId: units.team.id });
  expect(candidates).toHaveLength(above);
  const { cycles } = await teacher.cycle.contributable({ unitId: units.team.id });
  expect(cycles).toHaveLength(above + many);
});

test('a list of areas may take up any running cycle of its unit, and what publishing does counts all', async () => {
  const { units, version } = world.minted;
  const { cycles } = await (await world.as('teacher')).improvement.list({ unitId: units.team.id });
  expect(cycles).toHaveLength(many);
  const director = await world.as('director');
  const { versionId } = await director.framework.draft({
    frameworkId: version.frameworkId,
    idempotencyKey: v7(),
  });
  const { running } = await director.framework.consequences({ versionId });
  expect(running).toBe(many + above);
});

test('a search shows a few of a kind and tells how many there are', async () => {
  const teacher = await world.as('teacher');
  const { cycles, total } = await teacher.goTo.search({ text: 'förstå' });
  expect(cycles).toHaveLength(most);
  expect(total.cycles).toBe(many + above);
});

test('the page of a HUR shows what is alive a page at a time, and what has ended by itself', async () => {
  const teacher = await world.as('teacher');
  const { id: ended } = await mintCycle(world.minted, 'team', { phase: 'concluded', hurIds: [hurId] });
  const first = await teacher.framework.hur({ id: hurId });
  const last = await teacher.framework.hur({ id: hurId, limit: 100, offset: 2_050 });
  expect(first.cycles).toHaveLength(50);
  expect(last.cycles).toHaveLength(many - 2_050);
  const shown = new Set([...first.cycles, ...last.cycles].map(({ id }) => id));
  expect(shown.size).toBe(50 + many - 2_050);
  expect(shown.has(ended)).toBe(false);
  const those = await teacher.framework.hur({ id: hurId, live: false });
  expect(those.cycles.map(({ id }) => id)).toEqual([ended]);
  for (const { total } of [first, last, those]) expect(total).toEqual({ live: many, ended: 1 });
});
