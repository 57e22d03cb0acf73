import { afterEach, beforeEach, expect, test } from 'vitest';
import { key, openWorld, type World } from '../../../test/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

test('whoever has no assignment is told of an administrator who can give one', async () => {
  const { people, units } = world.minted;
  const administrator = await world.as('administrator');
  const atSchool = { personId: people.principal, role: 'administrator', unitId: units.school.id } as const;
  await administrator.people.assign({ ...atSchool, from: '2021-01-01', to: null, ...key() });
  const nobody = await world.as('nobody');
  expect(await nobody.me.whomToAsk()).toEqual({ administrator: 'Ilma Kovačević' });
});

test('nobody is named whose details are protected', async () => {
  const administrator = await world.as('administrator');
  const { id, name, email, revision } = await administrator.people.read({
    id: world.minted.people.administrator,
  });
  await administrator.people.edit({ personId: id, name, email, revision, protected: true, ...key() });
  expect(await (await world.as('nobody')).me.whomToAsk()).toEqual({ administrator: null });
});
