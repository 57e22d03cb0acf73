import { mintCycle } from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { key, openWorld, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

test('a person whose unit has no cycle is asked to start one', async () => {
  const day = await (await world.as('siblingTeacher')).today.read();
  expect(day.steps.map(({ kind }) => kind)).toEqual(['startCycle']);
  expect(day.units.map(({ name }) => name)).toEqual(['Arbetslag 4–6']);
});

test('what others have written since the last visit is told by name, and one’s own is not', async () => {
  const { id: cycleId } = await mintCycle(world.minted);
  await (await world.as('colleague')).cycle.editHead({ cycleId, goal: 'Nytt mål', revision: 1, ...key() });
  const seen = await (await world.as('teacher')).today.read();
  expect(seen.changes).toMatchObject([{ cycleId, people: ['Jonas Berglind'], count: 1 }]);
  expect((await (await world.as('colleague')).today.read()).changes).toEqual([]);
});

test('an area that others have sent waits on the principal, and comes as awaited', async () => {
  const { units } = world.minted;
  const { area } = await (await world.as('teacher')).improvement.raise({
    unitId: units.school.id,
    raisedByUnitId: units.team.id,
    fromCycleId: null,
    kind: 'area',
    title: 'Tid att läsa tillsammans',
    description: '',
    ownerId: null,
    dueOn: null,
    ...key(),
  });
  const day = await (await world.as('principal')).today.read();
  expect(day.steps.find(({ entryId }) => entryId === area.id)).toMatchObject({ kind: 'area', awaited: true });
});

test.each([
  ['teacher', true],
  ['principal', true],
  ['processFacilitator', false],
] as const)(
  '%s is told whether the cycles of the own unit may be written in: %s',
  async (person, mayWrite) => {
    const { units } = await (await world.as(person)).today.read();
    expect(units.map((unit) => unit.mayWrite)).toEqual([mayWrite]);
  },
);

test('somebody without an assignment has an empty day, and an administrator sees no work', async () => {
  for (const person of ['nobody', 'administrator'] as const) {
    const day = await (await world.as(person)).today.read();
    expect({ ...day, name: '', since: '' }).toMatchObject({ steps: [], units: [], changes: [], late: [] });
  }
});

test('Ctrl+K finds units, readable cycles and HUR, and people only for those who administer them', async () => {
  await mintCycle(world.minted, 'team', { title: 'Lagets läsning' });
  await mintCycle(world.minted, 'otherTeam', { title: 'Lagets hemlighet' });
  const found = await (await world.as('teacher')).goTo.search({ text: 'laget' });
  expect(found.cycles.map(({ title }) => title)).toEqual(['Lagets läsning']);
  const units = await (await world.as('teacher')).goTo.search({ text: 'ARBETSLAG 7' });
  expect(units.units).toMatchObject([{ name: 'Arbetslag 7–9', schoolName: 'Lindskolan' }]);
  expect((await (await world.as('teacher')).goTo.search({ text: 'amira' })).people).toEqual([]);
  expect((await (await world.as('administrator')).goTo.search({ text: 'amira' })).people).toHaveLength(1);
  expect((await (await world.as('teacher')).goTo.search({ text: '1.1' })).hurs).not.toEqual([]);
});

test('a leader is told the latest of the late cycles, and how many are late in all', async () => {
  const before = (await (await world.as('principal')).today.read()).lateCount;
  const period = { from: '2026-08-17', to: '2026-12-18' };
  for (let minted = 0; minted < 21; minted += 1) {
    await mintCycle(world.minted, 'team', { phase: 'plan', period });
  }
  const { late, lateCount } = await (await world.as('principal')).today.read();
  expect(lateCount).toBe(before + 21);
  expect(late).toHaveLength(20);
  expect((await (await world.as('teacher')).today.read()).lateCount).toBe(0);
});
