import { mintCycle } from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { key, openWorld, today, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

test('the thread runs from the director’s goal to the teacher’s action and back, and what may not be read is counted', async () => {
  const authority = await mintCycle(world.minted, 'authority');
  const school = await mintCycle(world.minted, 'school', { contributesToId: authority.id });
  const team = await mintCycle(world.minted, 'team', { contributesToId: school.id });
  await mintCycle(world.minted, 'siblingTeam', { contributesToId: school.id, sharing: 'working' });

  const up = await (await world.as('teacher')).thread.read({ cycleId: team.id });
  expect(up.above).toEqual([school.id, authority.id]);
  const down = await (await world.as('director')).thread.read({ cycleId: authority.id });
  expect(down.nodes.map(({ id }) => id)).toEqual([authority.id, school.id, team.id]);
  expect(down.hidden).toBe(1);
  expect(down.nodes.at(-1)?.actions.map(({ text }) => text)).toEqual([
    'Gemensam läsning i NO och SO varje tisdag',
  ]);
  expect(JSON.stringify(down)).not.toContain('Fråga Karin');
});

test('a new cycle may contribute to those above and never to those that contribute to it', async () => {
  const { units } = world.minted;
  const school = await mintCycle(world.minted, 'school', { title: 'Skolans' });
  const upper = await mintCycle(world.minted, 'team', { title: 'Övre' });
  const lower = await mintCycle(world.minted, 'team', { title: 'Nedre', contributesToId: upper.id });
  const teacher = await world.as('teacher');
  const { cycles } = await teacher.cycle.contributable({ unitId: units.team.id, cycleId: upper.id });
  const ids = cycles.map(({ id }) => id);
  expect(ids).toContain(school.id);
  expect(ids).not.toContain(lower.id);
  expect(ids).not.toContain(upper.id);
});

test('the wheel holds the year’s live cycles, and says how late the late ones are', async () => {
  const late = await mintCycle(world.minted, 'team', {
    phase: 'plan',
    title: 'Sen',
    period: { from: '2026-08-17', to: '2026-12-18' },
  });
  const wheel = await (await world.as('principal')).wheel.read({});
  expect(wheel).toMatchObject({ year: 2026, today });
  const shown = wheel.cycles.find(({ id }) => id === late.id);
  expect(shown?.level).toBe('staff');
  expect(shown?.late?.weeks).toBeGreaterThan(4);
  expect(wheel.cycles.every(({ phase }) => phase !== 'concluded')).toBe(true);
});

test('an area that a cycle sent to a list which the reader may not see is not on the cycle’s page', async () => {
  const { units } = world.minted;
  const { id: fromCycleId } = await mintCycle(world.minted, 'school');
  const principal = await world.as('principal');
  const area = { raisedByUnitId: units.school.id, fromCycleId, kind: 'area', description: '' } as const;
  const open = { ...area, ownerId: null, dueOn: null };
  await principal.improvement.raise({ ...open, unitId: units.area.id, title: 'Till området', ...key() });
  await principal.improvement.raise({ ...open, unitId: units.school.id, title: 'Vårt eget', ...key() });
  const titles = async (person: 'principal' | 'processFacilitator') =>
    (await (await world.as(person)).cycle.read({ id: fromCycleId })).raised
      .map(({ title }) => title)
      .toSorted();
  expect(await titles('principal')).toEqual(['Till området', 'Vårt eget']);
  expect(await titles('processFacilitator')).toEqual(['Vårt eget']);
});
