import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AccessAction,
  type Actor,
  accessTable,
  can,
  inReach,
  type Mandate,
  type Resource,
  Role,
  reach,
} from '../../src/access/index.ts';
import { actorWith, mandateAt, neighbour, resourceAt, units } from './a-small-authority.ts';
import { oracle } from './oracle.ts';

const aUnit = fc.constantFrom(...units);
const aSharing = fc.constantFrom('working' as const, 'shared' as const);
const anAction = fc.constantFrom(...AccessAction.options);
const aMandate = fc
  .tuple(fc.constantFrom(...Role.options), aUnit)
  .map(([role, unit]) => mandateAt(role, unit));
const anActor = fc.array(aMandate, { maxLength: 4 }).map(actorWith);
const aResource = fc.tuple(aUnit, aSharing).map(([unit, sharing]) => resourceAt(unit, sharing));

/** Every role held at every unit, asked everything about every unit. */
function* everyQuestion(): Generator<[Mandate, AccessAction, Resource]> {
  for (const role of Role.options)
    for (const held of units)
      for (const action of AccessAction.options)
        for (const asked of units)
          for (const sharing of ['working', 'shared'] as const)
            yield [mandateAt(role, held), action, resourceAt(asked, sharing)];
}

describe('the table of rights', () => {
  it('answers every role, action and place as the rules in plain words do', () => {
    const disagreements: string[] = [];
    let questions = 0;
    for (const [mandate, action, resource] of everyQuestion()) {
      questions += 1;
      const answer = can(actorWith([mandate]), action, resource);
      if (answer !== oracle(mandate, action, resource)) {
        const { unitType, unitPath, sharing } = resource;
        disagreements.push(
          `${mandate.role} at ${mandate.unitPath}: ${action} ${sharing} ${unitType} ${unitPath}`,
        );
      }
    }
    expect(disagreements).toEqual([]);
    expect(questions).toBe(Role.options.length * AccessAction.options.length * units.length ** 2 * 2);
  });

  it('has a cell for every action and role', () => {
    expect(Object.keys(accessTable).sort()).toEqual([...AccessAction.options].sort());
    for (const row of Object.values(accessTable))
      expect(Object.keys(row).sort()).toEqual([...Role.options].sort());
  });

  it('refuses everything in another authority, even for the same unit ids', () => {
    fc.assert(
      fc.property(anActor, anAction, aResource, (actor, action, resource) => {
        expect(can(actor, action, { ...resource, authorityId: neighbour })).toBe(false);
      }),
    );
  });

  it('shows working things to no one outside the unit', () => {
    const aboutWork = AccessAction.options.filter((action) =>
      /^(cycle|thread|understanding|improvement|weave|wheel)\./.test(action),
    );
    for (const [mandate, action, resource] of everyQuestion()) {
      if (!aboutWork.includes(action) || resource.sharing === 'shared') continue;
      if (mandate.unitId === resource.unitId) continue;
      expect(can(actorWith([mandate]), action, resource)).toBe(false);
    }
  });

  it('gives an administrator no work to read or write, wherever the role is held', () => {
    const refused = AccessAction.options.filter((action) =>
      /^(cycle|thread|understanding|improvement)\./.test(action),
    );
    for (const [mandate, action, resource] of everyQuestion()) {
      if (mandate.role !== 'administrator' || !refused.includes(action)) continue;
      expect(can(actorWith([mandate]), action, resource)).toBe(false);
    }
  });

  it('never takes a right away when a mandate is added', () => {
    fc.assert(
      fc.property(anActor, aMandate, anAction, aResource, (actor, more, action, resource) => {
        const before = can(actor, action, resource);
        const after = can({ ...actor, mandates: [...actor.mandates, more] }, action, resource);
        expect(after || !before).toBe(true);
      }),
    );
  });

  it('gives nothing to an actor without mandates', () => {
    fc.assert(
      fc.property(anAction, aResource, (action, resource) => {
        expect(can(actorWith([]), action, resource)).toBe(false);
        expect(reach(actorWith([]), action)).toEqual([]);
      }),
    );
  });
});

describe('reach', () => {
  const agree = (actor: Actor, action: AccessAction) => {
    const stretches = reach(actor, action);
    const all = units.flatMap((unit) => [resourceAt(unit, 'working'), resourceAt(unit, 'shared')]);
    expect(all.filter((resource) => inReach(stretches, resource))).toEqual(
      all.filter((resource) => can(actor, action, resource)),
    );
  };

  it('holds exactly the things that can() allows, for every single mandate', () => {
    for (const role of Role.options)
      for (const unit of units)
        for (const action of AccessAction.options) agree(actorWith([mandateAt(role, unit)]), action);
  });

  it('holds exactly the things that can() allows, for several mandates', () => {
    fc.assert(fc.property(anActor, anAction, agree));
  });

  it('names no stretch twice and none inside another of the same width', () => {
    fc.assert(
      fc.property(anActor, anAction, (actor, action) => {
        const stretches = reach(actor, action);
        const subtrees = stretches.filter((one) => one.extent === 'subtree' && one.sharing === 'any');
        for (const wide of subtrees)
          for (const other of stretches)
            if (other !== wide) expect(other.path.startsWith(wide.path)).toBe(false);
        expect(new Set(stretches.map((one) => JSON.stringify(one))).size).toBe(stretches.length);
      }),
    );
  });

  it('ends each stretch in its unit', () => {
    for (const unit of units)
      for (const one of reach(actorWith([mandateAt('strategist', unit)]), 'cycle.read'))
        expect(one.path.endsWith(`${one.unitId}/`) && one.unitId !== '').toBe(true);
  });
});
