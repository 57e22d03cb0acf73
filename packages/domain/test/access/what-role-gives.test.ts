import { expect, test } from 'vitest';
import { AccessAction, can, Role, whatRoleGives } from '../../src/access/index.ts';
import { UnitType } from '../../src/organisation/index.ts';
import { actorWith, mandateAt, resourceAt, units } from './a-small-authority.ts';

test.each(Role.options)(
  'what %s is said to give is what is allowed somewhere, no more and no less',
  (role) => {
    for (const type of UnitType.options) {
      const actors = units
        .filter((unit) => unit.type === type)
        .map((unit) => actorWith([mandateAt(role, unit)]));
      const things = units.flatMap((unit) => [resourceAt(unit, 'working'), resourceAt(unit, 'shared')]);
      const allowed = AccessAction.options.filter((action) =>
        actors.some((actor) => things.some((thing) => can(actor, action, thing))),
      );
      const told = whatRoleGives(role, type).flatMap(({ actions }) => actions);
      expect(told.toSorted(), type).toEqual(allowed.toSorted());
    }
  },
);

test('each place is told once, with everything that may be done there', () => {
  const given = whatRoleGives('principal', 'school');
  const places = given.map(({ where }) => where.sv);
  expect(new Set(places).size).toBe(places.length);
  expect(given.find(({ actions }) => actions.includes('cycle.edit'))).toMatchObject({
    where: { sv: 'Egna enheten', en: 'Own unit' },
  });
});

test('a team has nothing below it and the authority nothing above', () => {
  const wordsOf = (role: Role, type: UnitType) =>
    whatRoleGives(role, type)
      .map(({ where }) => where.sv)
      .join();
  expect(wordsOf('principal', 'team')).not.toMatch(/under/);
  expect(wordsOf('director', 'authority')).not.toMatch(/ovanför/);
});
