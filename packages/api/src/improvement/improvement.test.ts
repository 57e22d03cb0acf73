import { mintCycle } from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { key, openWorld, refusal, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

const grounds = {
  meaningForPupils: 'high',
  urgency: 'medium',
  ownControl: 'high',
  supportNeeded: '',
} as const;

async function raised(given: { toSchool?: boolean; kind?: 'area' | 'legalDeficiency' } = {}) {
  const { units, people } = world.minted;
  const teacher = await world.as('teacher');
  const legal = given.kind === 'legalDeficiency';
  const { area } = await teacher.improvement.raise({
    unitId: given.toSchool ? units.school.id : units.team.id,
    raisedByUnitId: units.team.id,
    fromCycleId: null,
    kind: given.kind ?? 'area',
    title: 'Läsförståelse i alla ämnen',
    description: '',
    ownerId: legal ? people.teacher : null,
    dueOn: legal ? '2027-01-15' : null,
    ...key(),
  });
  return area;
}

test('a team raises an area, and the log says so', async () => {
  const area = await raised();
  expect(area).toMatchObject({ state: 'identified', revision: 1 });
  expect((await world.log('improvement.raise'))[0]).toMatchObject({ subjectId: area.id, before: null });
});

test('an area sent to the school is the principal’s to prioritise, not the team’s', async () => {
  const area = await raised({ toSchool: true });
  const principal = await world.as('principal');
  const { areas } = await principal.improvement.list({ unitId: world.minted.units.school.id });
  expect(areas.find(({ id }) => id === area.id)?.raisedByUnitName).toBe('Arbetslag 7–9');
  const teacher = await world.as('teacher');
  const prioritise = { areaId: area.id, grounds, revision: 1 };
  const refused = await refusal(teacher.improvement.prioritise({ ...prioritise, ...key() }));
  expect(refused.transport).toBe('FORBIDDEN');
  const answer = await principal.improvement.prioritise({ ...prioritise, ...key() });
  expect(answer.area).toMatchObject({ state: 'prioritised', revision: 2 });
});

test('a stale revision gets the stored area back', async () => {
  const area = await raised();
  const teacher = await world.as('teacher');
  await teacher.improvement.edit({ areaId: area.id, title: 'Nytt namn', revision: 1, ...key() });
  const refused = await refusal(
    teacher.improvement.edit({ areaId: area.id, title: 'Annat', revision: 1, ...key() }),
  );
  expect(refused).toMatchObject({ transport: 'CONFLICT', conflict: { stored: { title: 'Nytt namn' } } });
});

test('more than three prioritised is allowed, and said', async () => {
  const teacher = await world.as('teacher');
  const warnings = [];
  for (let nth = 0; nth < 4; nth += 1) {
    const { id: areaId } = await raised();
    const answer = await teacher.improvement.prioritise({ areaId, grounds, revision: 1, ...key() });
    warnings.push(answer.warnings.length);
  }
  expect(warnings.at(-1)).toBe(1);
});

test('an area is sent one step up and no further', async () => {
  const area = await raised();
  const teacher = await world.as('teacher');
  const { area: areaUnit, school } = world.minted.units;
  const send = (toUnitId: string) =>
    teacher.improvement.send({ areaId: area.id, toUnitId, revision: 1, ...key() });
  expect((await refusal(send(areaUnit.id))).code).toBe('areaGoesUpwardOnly');
  expect((await send(school.id)).area.unitId).toBe(school.id);
});

async function prioritised() {
  const { id: areaId } = await raised();
  await (await world.as('teacher')).improvement.prioritise({ areaId, grounds, revision: 1, ...key() });
  return areaId;
}

test('taking up starts the cycle and ties the area to it, both or neither', async () => {
  const areaId = await prioritised();
  const teacher = await world.as('teacher');
  const hur = world.minted.version.hurs.find(({ level }) => level === 'staff');
  const cycle = {
    areaId,
    title: 'Läsa i alla ämnen',
    summary: '',
    year: 2026,
    period: { from: '2026-11-24', to: '2027-06-01' },
    contributesToId: null,
    leadId: null,
  };
  const before = await world.log('cycle.start');
  const empty = { ...cycle, hurIds: [], revision: 2 };
  expect((await refusal(teacher.improvement.takeUpWithNewCycle({ ...empty, ...key() }))).code).toBe(
    'focusIsEmpty',
  );
  const stale = { ...cycle, hurIds: hur ? [hur.id] : [], revision: 7 };
  expect((await refusal(teacher.improvement.takeUpWithNewCycle({ ...stale, ...key() }))).transport).toBe(
    'CONFLICT',
  );
  expect(await world.log('cycle.start')).toEqual(before);
  const { cycleId } = await teacher.improvement.takeUpWithNewCycle({ ...stale, revision: 2, ...key() });
  const page = await teacher.cycle.read({ id: cycleId });
  expect(page.takenUp.map(({ id, state }) => ({ id, state }))).toEqual([{ id: areaId, state: 'takenUp' }]);
});

test('a cycle that the person may not write in takes nothing up', async () => {
  const areaId = await prioritised();
  const { id: cycleId } = await mintCycle(world.minted, 'school');
  const teacher = await world.as('teacher');
  const refused = await refusal(teacher.improvement.takeUp({ areaId, cycleId, revision: 2, ...key() }));
  expect(refused.code).toBe('cycleToTakeUpNotFound');
});

test('a deficiency against law cannot be parked and is resolved only with its verification', async () => {
  const { id: areaId } = await raised({ kind: 'legalDeficiency' });
  const teacher = await world.as('teacher');
  const park = { areaId, reason: 'Vi väntar till våren', revision: 1 };
  expect((await refusal(teacher.improvement.park({ ...park, ...key() }))).code).toBe(
    'deficiencyCannotBeParked',
  );
});

test('an area of a cycle that the team has not shared is the team’s own until it is sent, and the cycle stays so', async () => {
  const { units } = world.minted;
  const { id: fromCycleId } = await mintCycle(world.minted, 'team', { sharing: 'working' });
  const teacher = await world.as('teacher');
  const { area } = await teacher.improvement.raise({
    unitId: units.team.id,
    raisedByUnitId: units.team.id,
    fromCycleId,
    kind: 'area',
    title: 'Vi hinner inte läsa',
    description: 'Sagt på lagets möte',
    ownerId: null,
    dueOn: null,
    ...key(),
  });
  const seenBy = async (person: 'teacher' | 'principal' | 'siblingTeacher', unitId: string) => {
    const { areas } = await (await world.as(person)).improvement.list({ unitId });
    return areas.find(({ id }) => id === area.id);
  };
  expect(await seenBy('teacher', units.team.id)).toMatchObject({ fromCycle: { id: fromCycleId } });
  expect(await seenBy('principal', units.team.id)).toBeUndefined();
  expect(await seenBy('siblingTeacher', units.team.id)).toBeUndefined();
  const principal = await world.as('principal');
  const park = { areaId: area.id, reason: 'Vi väntar till våren', revision: 1, ...key() };
  expect((await refusal(principal.improvement.park(park))).transport).toBe('NOT_FOUND');

  await teacher.improvement.send({ areaId: area.id, toUnitId: units.school.id, revision: 1, ...key() });
  expect(await seenBy('principal', units.school.id)).toMatchObject({
    title: 'Vi hinner inte läsa',
    description: 'Sagt på lagets möte',
    fromCycle: null,
  });
  expect(JSON.stringify(await seenBy('principal', units.school.id))).not.toContain('Läsa för att förstå');
  expect((await refusal(principal.cycle.read({ id: fromCycleId }))).transport).toBe('NOT_FOUND');
});
