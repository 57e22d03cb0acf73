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
  await administrator.unit.close({ unitId: units.team.id, on: '2026-11-20', ...key() });
  expect((await world.log('unit.close'))[0]).toMatchObject({
    before: { to: null },
    after: { to: '2026-11-20' },
  });
  const hur = version.hurs.find(({ level }) => level === 'staff');
  const refused = await refusal(
    (await world.as('teacher')).cycle.start({
      unitId: units.team.id,
      title: 'För sent',
      summary: '',
      year: 2026,
      period: { from: '2026-11-24', to: '2027-06-01' },
      contributesToId: null,
      leadId: null,
      hurIds: hur ? [hur.id] : [],
      ...key(),
    }),
  );
  expect(refused).toMatchObject({ code: 'unitClosed', transport: 'BAD_REQUEST' });
});
