import type { ImprovementArea } from '@varje-elev/domain';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  mintCycle,
  type TestDatabase,
} from '../testing/index.ts';
import {
  insertImprovementAreas,
  listImprovementAreas,
  loadImprovementArea,
  saveImprovementArea,
} from './areas.ts';

let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase();
  minted = await mintAuthority(database);
});
afterAll(() => database.drop());

const someArea = (given: Partial<ImprovementArea> = {}): ImprovementArea => ({
  id: v7(),
  unitId: minted.units.school.id,
  raisedByUnitId: minted.units.team.id,
  fromCycleId: null,
  kind: 'area',
  title: 'Tid för gemensam planering',
  description: 'Vi hinner inte planera läsningen över ämnesgränserna.',
  state: 'identified',
  prioritisation: null,
  takenUpByCycleId: null,
  parkedReason: null,
  resolution: '',
  ownerId: null,
  dueOn: null,
  verification: '',
  raisedAt: '2026-11-20T14:00:00.000Z',
  revision: 1,
  ...given,
});

test('an area comes back as it was raised, prioritised or not', async () => {
  const cycle = await mintCycle(minted);
  const plain = someArea({ fromCycleId: cycle.id });
  const prioritised = someArea({
    state: 'prioritised',
    prioritisation: { meaningForPupils: 'high', urgency: 'low', ownControl: 'medium', supportNeeded: '' },
    raisedAt: '2026-11-21T14:00:00.000Z',
  });
  await minted.as((tx) => insertImprovementAreas(tx, minted.authorityId, [plain, prioritised]));
  for (const area of [plain, prioritised]) {
    expect(await minted.as((tx) => loadImprovementArea(tx, minted.authorityId, area.id))).toEqual(area);
  }
  const names = { unitName: 'Lindskolan', raisedByUnitName: 'Arbetslag 7–9' };
  const list = (filter: Parameters<typeof listImprovementAreas>[2]) =>
    minted.as((tx) => listImprovementAreas(tx, minted.authorityId, filter));
  const [byHand, fromCycle] = [
    { ...prioritised, ...names, fromSharing: null },
    { ...plain, ...names, fromSharing: 'shared' },
  ];
  expect(await list({ unitIds: [minted.units.school.id] })).toEqual([byHand, fromCycle]);
  expect(await list({ cycleId: cycle.id })).toEqual([fromCycle]);
  expect(await list({ states: ['prioritised'] })).toEqual([byHand]);
  expect(await list({ unitIds: [minted.units.team.id] })).toEqual([]);
});

test('an area is written where it still has the revision that was seen', async () => {
  const cycle = await mintCycle(minted, 'school');
  const area = someArea();
  await minted.as((tx) => insertImprovementAreas(tx, minted.authorityId, [area]));
  const taken: ImprovementArea = { ...area, state: 'takenUp', takenUpByCycleId: cycle.id, revision: 2 };
  const save = (written: ImprovementArea, seen: number) =>
    minted.as((tx) => saveImprovementArea(tx, minted.authorityId, written, seen));
  expect(await save(taken, 1)).toBe(true);
  expect(await save({ ...area, state: 'parked', revision: 2 }, 1)).toBe(false);
  expect(await minted.as((tx) => loadImprovementArea(tx, minted.authorityId, area.id))).toEqual(taken);
  const ofCycle = await minted.as((tx) =>
    listImprovementAreas(tx, minted.authorityId, { cycleId: cycle.id }),
  );
  expect(ofCycle).toMatchObject([taken]);
});
