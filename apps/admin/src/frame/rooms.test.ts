import { AccessAction, type Actor, type Role, reach } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { roomsFor } from './rooms.ts';

const root = '019a0000-0000-7000-8000-000000000001';

function roomsOf(role: Role): string[] {
  const mandate = { role, unitId: root, unitPath: `${root}/`, schoolPath: null };
  const actor: Actor = {
    authorityId: root as Actor['authorityId'],
    personId: root,
    name: '',
    mandates: [mandate],
  };
  return roomsFor(AccessAction.options.filter((action) => reach(actor, action).length > 0)).map(
    ({ key }) => key,
  );
}

test('an administrator enters every room', () => {
  expect(roomsOf('administrator')).toHaveLength(7);
});

test('a director sets up framework, process and school year, and sees no people, sign-ins or log', () => {
  expect(roomsOf('director')).toEqual(['framework', 'process', 'schoolYear']);
});

test('a teacher enters none', () => {
  expect(roomsOf('staff')).toEqual([]);
});
