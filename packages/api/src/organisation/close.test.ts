import { schema } from '@varje-elev/db';
import { mintCycle } from '@varje-elev/db/testing/index';
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { key, openWorld, refusal, today, type World } from '../../test/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

const yesterday = '2026-11-23';
const reads = async (person: Parameters<World['as']>[0], id: string) =>
  (await world.as(person)).cycle.read({ id }).then(
    () => true,
    () => false,
  );

/** The last day of everybody's assignments at a unit. */
const heldAt = (unitId: string) =>
  world.minted.as((tx) =>
    tx
      .select({
        personId: schema.assignment.personId,
        role: schema.assignment.role,
        from: schema.assignment.from,
        to: schema.assignment.to,
      })
      .from(schema.assignment)
      .where(
        and(
          eq(schema.assignment.authorityId, world.minted.authorityId),
          eq(schema.assignment.unitId, unitId),
        ),
      )
      .orderBy(schema.assignment.role, schema.assignment.from),
  );

describe('closing a school', () => {
  test('closes its teams and ends all their assignments: nobody there has access on the next request', async () => {
    const { units, people } = world.minted;
    const { id } = await mintCycle(world.minted);
    expect([await reads('teacher', id), await reads('principal', id)]).toEqual([true, true]);
    const administrator = await world.as('administrator');
    const told = await administrator.unit.preview({
      unitId: units.school.id,
      change: { kind: 'close', on: yesterday },
    });
    expect(told.closing?.units.map((unit) => [unit.id, unit.cycles.running])).toEqual([
      [units.school.id, 0],
      [units.team.id, 1],
      [units.siblingTeam.id, 0],
    ]);
    expect(new Set(told.closing?.assignments.map(({ personId }) => personId))).toEqual(
      new Set([
        people.teacher,
        people.colleague,
        people.siblingTeacher,
        people.principal,
        people.deputyPrincipal,
        people.processFacilitator,
      ]),
    );
    expect(told.closing?.assignments.every(({ fate }) => fate === 'ends')).toBe(true);
    expect(told.closing?.withoutAccess).toBe(6);
    expect(await world.log('unit.close')).toEqual([]);

    await administrator.unit.close({ unitId: units.school.id, on: yesterday, ...key() });
    expect([await reads('teacher', id), await reads('principal', id)]).toEqual([false, false]);
    expect((await (await world.as('teacher')).me.read()).mandates).toEqual([]);
    expect((await world.log('unit.close')).map(({ subjectId }) => subjectId).toSorted()).toEqual(
      [units.school.id, units.team.id, units.siblingTeam.id].toSorted(),
    );
    const ended = await world.log('people.endAssignment');
    expect(ended).toHaveLength(6);
    for (const entry of ended)
      expect(entry).toMatchObject({ before: { to: null }, after: { to: yesterday } });
    expect((await world.log('people.assign')).length).toBe(0);
  });

  test('on a day ahead leaves access until then', async () => {
    const { units } = world.minted;
    const { id } = await mintCycle(world.minted);
    const administrator = await world.as('administrator');
    await administrator.unit.close({ unitId: units.school.id, on: '2027-06-30', ...key() });
    expect(await reads('teacher', id)).toBe(true);
    expect((await heldAt(units.team.id)).map(({ to }) => to)).toEqual(['2027-06-30', '2027-06-30']);
  });

  test('lets its assignments go on at the successor when that is wished, and its teams’ end', async () => {
    const { units, people } = world.minted;
    const administrator = await world.as('administrator');
    const closing = {
      on: yesterday,
      successorId: units.otherSchool.id,
      assignments: 'goOnAtSuccessor',
    } as const;
    const { closing: told } = await administrator.unit.preview({
      unitId: units.school.id,
      change: { kind: 'close', ...closing },
    });
    const fates = new Map(told?.assignments.map(({ personId, fate }) => [personId, fate]));
    expect(fates.get(people.principal)).toBe('goesOn');
    expect(fates.get(people.teacher)).toBe('ends');
    expect(told?.withoutAccess).toBe(3);

    await administrator.unit.close({ unitId: units.school.id, ...closing, ...key() });
    expect((await administrator.unit.read({ id: units.school.id })).successor?.id).toBe(units.otherSchool.id);
    expect(await heldAt(units.otherSchool.id)).toEqual([
      { personId: people.deputyPrincipal, role: 'deputyPrincipal', from: today, to: null },
      { personId: people.otherPrincipal, role: 'principal', from: '2022-08-01', to: null },
      { personId: people.principal, role: 'principal', from: today, to: null },
      { personId: people.processFacilitator, role: 'processFacilitator', from: today, to: null },
    ]);
    expect((await world.log('people.assign')).map(({ withinId }) => withinId).toSorted()).toEqual(
      [people.principal, people.deputyPrincipal, people.processFacilitator].toSorted(),
    );
    const { id } = await mintCycle(world.minted, 'otherTeam');
    expect([await reads('principal', id), await reads('teacher', id)]).toEqual([true, false]);
  });

  test('takes away what had not begun, and the log keeps all of it', async () => {
    const { units, people } = world.minted;
    const administrator = await world.as('administrator');
    const coming = {
      personId: people.nobody,
      role: 'staff',
      unitId: units.team.id,
      from: '2027-01-11',
      to: null,
    } as const;
    await administrator.people.assign({ ...coming, ...key() });
    const told = await administrator.unit.preview({
      unitId: units.team.id,
      change: { kind: 'close', on: today },
    });
    expect(told.closing?.assignments.find(({ personId }) => personId === people.nobody)?.fate).toBe(
      'neverBegins',
    );
    await administrator.unit.close({ unitId: units.team.id, on: today, ...key() });
    expect((await heldAt(units.team.id)).map(({ to }) => to)).toEqual([today, today]);
    expect((await world.log('people.cancelAssignment'))[0]).toMatchObject({ before: coming, after: null });
  });

  test('is refused whole when the assignments have nowhere to go', async () => {
    const { units } = world.minted;
    const administrator = await world.as('administrator');
    const closing = { on: yesterday, assignments: 'goOnAtSuccessor' } as const;
    const nowhere = { code: 'noSuccessorToGoOnAt', path: ['successorId'] };
    const asked = { unitId: units.school.id, change: { kind: 'close', ...closing } } as const;
    expect(await refusal(administrator.unit.preview(asked))).toMatchObject(nowhere);
    const close = administrator.unit.close({ unitId: units.school.id, ...closing, ...key() });
    expect(await refusal(close)).toMatchObject(nowhere);
    expect((await administrator.unit.read({ id: units.school.id })).unit.to).toBeNull();
    expect((await heldAt(units.school.id)).every(({ to }) => to === null)).toBe(true);
  });
});

describe('a closed unit', () => {
  test('gives nobody access again: no assignment is given or prolonged beyond its last day', async () => {
    const { units, people } = world.minted;
    const administrator = await world.as('administrator');
    await administrator.unit.close({ unitId: units.team.id, on: yesterday, ...key() });
    const { assignments } = await administrator.people.read({ id: people.teacher });
    const assignmentId = assignments[0]?.id ?? '';
    const outlasting = { code: 'assignmentOutlastsUnit', path: ['to'] };
    for (const to of [null, today])
      expect(await refusal(administrator.people.endAssignment({ assignmentId, to, ...key() }))).toMatchObject(
        outlasting,
      );
    const late = {
      personId: people.nobody,
      role: 'staff',
      unitId: units.team.id,
      from: '2026-08-10',
    } as const;
    expect(await refusal(administrator.people.assign({ ...late, to: null, ...key() }))).toMatchObject(
      outlasting,
    );
    await administrator.people.assign({ ...late, to: yesterday, ...key() });
  });

  test('gains nobody who is given an assignment while it closes', async () => {
    const { units, people } = world.minted;
    const [one, two] = [await world.as('administrator'), await world.as('administrator')];
    const staff = { role: 'staff', unitId: units.team.id, from: '2026-08-10', to: null } as const;
    await Promise.allSettled([
      one.unit.close({ unitId: units.team.id, on: yesterday, ...key() }),
      two.people.assign({ ...staff, personId: people.nobody, ...key() }),
      two.people.assign({ ...staff, personId: people.researcher, ...key() }),
    ]);
    expect(new Set((await heldAt(units.team.id)).map(({ to }) => to))).toEqual(new Set([yesterday]));
  });
});
