import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, refusal, today, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.drop());

test('the table says who answers for a unit and how many work there and below', async () => {
  const { units, people } = world.minted;
  const caller = await world.as('administrator');
  const { units: rows, people: all, matches } = await caller.organisation.overview({});
  const school = rows.find(({ id }) => id === units.school.id);
  expect(school?.responsible.map(({ personId }) => personId)).toEqual([people.principal]);
  const below = rows.filter(({ parentId }) => parentId === units.school.id);
  expect(below.length).toBeGreaterThan(0);
  for (const team of below) expect(school?.people).toBeGreaterThanOrEqual(team.people);
  expect(rows.find(({ parentId }) => parentId === null)?.people).toBe(all);
  expect(matches).toBeNull();
});

test('a search finds the unit by its own name', async () => {
  const { units } = world.minted;
  const caller = await world.as('administrator');
  const { units: rows } = await caller.organisation.overview({});
  const name = rows.find(({ id }) => id === units.school.id)?.name ?? '';
  const { matches } = await caller.organisation.overview({ search: name.toUpperCase() });
  expect(matches).toContain(units.school.id);
});

test('a move is told before it is done: who loses, who gains, and nothing is written', async () => {
  const { units, people } = world.minted;
  const caller = await world.as('administrator');
  const change = { kind: 'move', parentId: units.otherArea.id, on: today } as const;
  const told = await caller.unit.preview({ unitId: units.school.id, change });
  expect(told.units.map(({ id }) => id)).toContain(units.team.id);
  const areaManager = told.readers.find(({ personId }) => personId === people.areaManager);
  expect(areaManager?.loses).toContain(units.school.id);
  expect(areaManager?.inside).toBe(false);
  const { chain } = await caller.unit.read({ id: units.school.id });
  expect(chain.map(({ id }) => id)).toContain(units.area.id);
  expect(await world.log('unit.move')).toEqual([]);
});

test('what is told is what happens', async () => {
  const { units, people } = world.minted;
  const caller = await world.as('administrator');
  const change = { parentId: units.otherArea.id, on: today };
  const told = await caller.unit.preview({ unitId: units.school.id, change: { kind: 'move', ...change } });
  await caller.unit.move({ unitId: units.school.id, ...change, idempotencyKey: crypto.randomUUID() });
  const sees = await caller.people.sees({ personId: people.areaManager, unitId: units.school.id });
  const reads = sees.at?.answers.find(({ action }) => action === 'cycle.read')?.allowed;
  expect(told.readers.find(({ personId }) => personId === people.areaManager)?.loses).toContain(
    units.school.id,
  );
  expect(reads).toBe(false);
});

test('what may not be done is refused with the same words already when it is asked about', async () => {
  const { units } = world.minted;
  const caller = await world.as('administrator');
  const change = { kind: 'move', parentId: units.team.id, on: today } as const;
  const problem = await refusal(caller.unit.preview({ unitId: units.school.id, change }));
  expect(problem.code).toBe('unitUnderItself');
});
