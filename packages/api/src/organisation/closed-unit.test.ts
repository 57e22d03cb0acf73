import { insertAssignments } from '@varje-elev/db';
import { v7 } from 'uuid';
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

test('a closed unit keeps its history, and no new work begins in it', async () => {
  const { units, version } = world.minted;
  const administrator = await world.as('administrator');
  const areaId = await prioritisedArea(await world.as('teacher'), units.team.id);
  await administrator.unit.close({ unitId: units.team.id, on: '2026-11-20', ...key() });
  expect((await world.log('unit.close'))[0]).toMatchObject({
    before: { to: null },
    after: { to: '2026-11-20' },
  });
  await outlastingAssignment();
  const hur = version.hurs.find(({ level }) => level === 'staff');
  const teacher = await world.as('teacher');
  const cycle = {
    title: 'För sent',
    summary: '',
    year: 2026,
    period: { from: '2026-11-24', to: '2027-06-01' },
    contributesToId: null,
    leadId: null,
    hurIds: hur ? [hur.id] : [],
  };
  const started = await refusal(teacher.cycle.start({ ...cycle, unitId: units.team.id, ...key() }));
  expect(started).toMatchObject({ code: 'unitClosed', transport: 'BAD_REQUEST' });
  const taken = await refusal(
    teacher.improvement.takeUpWithNewCycle({ ...cycle, areaId, revision: 2, ...key() }),
  );
  expect(taken).toMatchObject({ code: 'unitClosed', transport: 'BAD_REQUEST' });
});

async function prioritisedArea(
  { improvement }: Awaited<ReturnType<World['as']>>,
  unitId: string,
): Promise<string> {
  const level = 'high' as const;
  const grounds = { meaningForPupils: level, urgency: level, ownControl: level, supportNeeded: '' };
  const { area } = await improvement.raise({
    unitId,
    raisedByUnitId: unitId,
    fromCycleId: null,
    kind: 'area',
    title: 'Läsa tabeller',
    description: '',
    ownerId: null,
    dueOn: null,
    ...key(),
  });
  await improvement.prioritise({ areaId: area.id, grounds, revision: 1, ...key() });
  return area.id;
}

/** Such as was left when a unit closed before closing ended them. */
function outlastingAssignment(): Promise<void> {
  const { authorityId, units, people, as } = world.minted;
  const assignment = { id: v7(), personId: people.teacher, role: 'staff', unitId: units.team.id } as const;
  return as((tx) => insertAssignments(tx, authorityId, [{ ...assignment, from: '2022-08-01', to: null }]));
}
