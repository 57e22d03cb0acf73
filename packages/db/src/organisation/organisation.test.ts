import { moveUnit, organisationProblems } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as schema from '../schema/index.ts';
import {
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '../testing/index.ts';
import {
  loadOrganisation,
  loadOrganisationForChange,
  loadUnit,
  loadUnits,
  treeOn,
  unitsBelow,
} from './load-units.ts';
import { saveOrganisation } from './save-organisation.ts';
import { isItsSchool, school as schoolAbove } from './school-above.ts';

let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  minted = await mintAuthority(database);
});

test('the stored tree is whole by the domain’s own rules', async () => {
  const organisation = await minted.as((tx) => loadOrganisation(tx, minted.authorityId));
  expect(organisationProblems(organisation)).toEqual([]);
  expect(organisation.units).toHaveLength(Object.keys(minted.units).length);
});

test('a unit and everything below it, in path order', async () => {
  const below = await minted.as((tx) => unitsBelow(tx, minted.authorityId, minted.units.area.path));
  expect(new Set(below.map(({ id }) => id))).toEqual(
    new Set(
      [minted.units.area, minted.units.school, minted.units.team, minted.units.siblingTeam].map(
        ({ id }) => id,
      ),
    ),
  );
  expect(below[0]?.id).toBe(minted.units.area.id);
  const all = await minted.as((tx) => loadUnits(tx, minted.authorityId));
  expect(all.map(({ path }) => path)).toEqual(all.map(({ path }) => path).toSorted());
});

test('“and everything below” is one range of one index', async () => {
  // Enough rows that the planner prefers an index to reading them all; written at once, since only their number matters.
  const { otherArea } = minted.units;
  await minted.as((tx) =>
    tx.execute(sql`
      insert into unit (authority_id, id, parent_id, path, school_id, type, name, school_types, valid_from)
      select ${minted.authorityId}, id, ${otherArea.id}, ${otherArea.path} || id || '/', id, 'school', 'Skola', '{}', '2024-07-01'
      from (select gen_random_uuid() as id from generate_series(1, 3000)) as made`),
  );
  const { path } = minted.units.area;
  const plan = await minted.as(async (tx) => {
    // The planner weighs by its statistics; an owner's ANALYZE stands in for what autovacuum does by itself.
    await database.owner.orm.execute(sql`analyze unit`);
    const { rows: lines } = await tx.execute<{ 'QUERY PLAN': string }>(
      sql`explain select id from unit where authority_id = ${minted.authorityId}
        and path >= ${path} and path < ${`${path.slice(0, -1)}0`}`,
    );
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  });
  expect(plan).toMatch(/Index (Only )?Scan using unit_path/);
  expect(plan).toMatch(/Index Cond: .*path >= .*path < /);
});

test('a move takes the subtree’s paths along and keeps where it lay before', async () => {
  const { school, otherArea, team } = minted.units;
  await minted.as(async (tx) => {
    const organisation = await loadOrganisationForChange(tx, minted.authorityId);
    const moved = moveUnit(
      organisation,
      { unitId: school.id, parentId: otherArea.id, on: '2026-11-01' },
      '2026-11-24',
    );
    if (!moved.ok) throw new Error(moved.error.code);
    await saveOrganisation(tx, minted.authorityId, moved.value);
  });
  const after = await minted.as((tx) => loadUnits(tx, minted.authorityId));
  const pathOf = (id: string) => after.find((unit) => unit.id === id)?.path;
  expect(pathOf(school.id)).toBe(`${otherArea.path}${school.id}/`);
  expect(pathOf(team.id)).toBe(`${otherArea.path}${school.id}/${team.id}/`);
  const parentOn = async (day: string) =>
    (await minted.as((tx) => treeOn(tx, minted.authorityId, day))).find(({ id }) => id === school.id)
      ?.parentId;
  expect(await parentOn('2026-10-31')).toBe(minted.units.area.id);
  expect(await parentOn('2026-11-01')).toBe(otherArea.id);
  expect(organisationProblems(await minted.as((tx) => loadOrganisation(tx, minted.authorityId)))).toEqual([]);
});

/** The school each unit is or belongs to, as stored. */
async function schools(): Promise<Record<string, string | null>> {
  const rows = await minted.as((tx) =>
    tx
      .select({ id: schema.unit.id, schoolId: schoolAbove.id })
      .from(schema.unit)
      .leftJoin(schoolAbove, isItsSchool)
      .where(eq(schema.unit.authorityId, minted.authorityId)),
  );
  return Object.fromEntries(rows.map(({ id, schoolId }) => [id, schoolId]));
}

test('a unit knows the school it belongs to, also after it or the school has moved', async () => {
  const { authority, area, otherArea, school, otherSchool, team, siblingTeam, otherTeam } = minted.units;
  const expected = {
    [authority.id]: null,
    [area.id]: null,
    [otherArea.id]: null,
    [school.id]: school.id,
    [otherSchool.id]: otherSchool.id,
    [team.id]: school.id,
    [siblingTeam.id]: school.id,
    [otherTeam.id]: otherSchool.id,
  };
  expect(await schools()).toEqual(expected);
  const move = (unitId: string, parentId: string) =>
    minted.as(async (tx) => {
      const organisation = await loadOrganisationForChange(tx, minted.authorityId);
      const moved = moveUnit(organisation, { unitId, parentId, on: '2026-11-01' }, '2026-11-24');
      if (!moved.ok) throw new Error(moved.error.code);
      await saveOrganisation(tx, minted.authorityId, moved.value);
    });
  await move(school.id, otherArea.id);
  expect(await schools()).toEqual(expected);
  await move(team.id, otherSchool.id);
  expect(await schools()).toEqual({ ...expected, [team.id]: otherSchool.id });
});

test('units written together land right though one of them moves what another lies in', async () => {
  const { area, otherArea, school, team } = minted.units;
  const added = v7();
  await minted.as(async (tx) => {
    const { units, placements } = await loadOrganisation(tx, minted.authorityId);
    const unit = (id: string) => {
      const found = units.find((one) => one.id === id);
      if (!found) throw new Error('The unit is not there.');
      return found;
    };
    await saveOrganisation(tx, minted.authorityId, {
      units: [
        { ...unit(school.id), parentId: otherArea.id },
        { ...unit(team.id), name: 'Arbetslag 7–9 blå' },
        { ...unit(team.id), id: added, name: 'Arbetslag 7–9 röd' },
      ],
      placements: placements.filter(({ unitId }) => unitId === school.id || unitId === team.id),
    });
  });
  const paths = new Map(
    (await minted.as((tx) => loadUnits(tx, minted.authorityId))).map((one) => [one.id, one.path]),
  );
  expect(paths.get(team.id)).toBe(`${otherArea.path}${school.id}/${team.id}/`);
  expect(paths.get(added)).toBe(`${otherArea.path}${school.id}/${added}/`);
  expect([...paths.values()].filter((path) => path.startsWith(area.path))).toEqual([area.path]);
  expect((await schools())[added]).toBe(school.id);
});

test('a unit closed before a day is not in that day’s tree', async () => {
  const { siblingTeam } = minted.units;
  await minted.as(async (tx) => {
    const { units, placements } = await loadOrganisation(tx, minted.authorityId);
    const unit = units.find(({ id }) => id === siblingTeam.id);
    if (!unit) throw new Error('The team is not there.');
    await saveOrganisation(tx, minted.authorityId, {
      units: [{ ...unit, to: '2026-06-30' }],
      placements: placements
        .filter(({ unitId }) => unitId === siblingTeam.id)
        .map((placement) => ({ ...placement, to: '2026-06-30' })),
    });
  });
  const open = async (day: string) =>
    (await minted.as((tx) => treeOn(tx, minted.authorityId, day))).some(({ id }) => id === siblingTeam.id);
  expect(await open('2026-06-30')).toBe(true);
  expect(await open('2026-07-01')).toBe(false);
  expect(await minted.as((tx) => loadUnit(tx, minted.authorityId, siblingTeam.id))).toMatchObject({
    to: '2026-06-30',
  });
});

test('the root alone has no parent, and a path always ends with its own unit', async () => {
  const refused = minted.as((tx) =>
    tx.execute(
      sql`update unit set parent_id = null where authority_id = ${minted.authorityId} and id = ${minted.units.team.id}`,
    ),
  );
  await expect(refused).rejects.toMatchObject({ cause: { constraint: 'unit_root_has_no_parent' } });
  const astray = minted.as((tx) =>
    tx.execute(sql`update unit set path = ${minted.units.school.path} || 'x/'
      where authority_id = ${minted.authorityId} and id = ${minted.units.team.id}`),
  );
  await expect(astray).rejects.toMatchObject({ cause: { constraint: 'unit_path_ends_with_itself' } });
});

test('the database refuses a school or a school’s team without its school, and no one else', async () => {
  const { authority, school, otherSchool, team } = minted.units;
  const write = (unitId: string, change: Partial<typeof schema.unit.$inferInsert>) =>
    minted.as((tx) =>
      tx
        .update(schema.unit)
        .set(change)
        .where(and(eq(schema.unit.authorityId, minted.authorityId), eq(schema.unit.id, unitId))),
    );
  const refusedBy = (constraint: string) => ({ cause: { code: '23514', constraint } });
  await expect(write(school.id, { schoolId: null })).rejects.toMatchObject(
    refusedBy('unit_school_is_its_own'),
  );
  await expect(write(team.id, { schoolId: null })).rejects.toMatchObject(refusedBy('unit_team_has_school'));
  await expect(write(team.id, { schoolId: null, teamKind: null })).rejects.toMatchObject(
    refusedBy('unit_team_has_school'),
  );
  await expect(write(team.id, { schoolId: otherSchool.id })).rejects.toMatchObject(
    refusedBy('unit_school_in_path'),
  );
  await write(authority.id, { schoolId: null });
  await write(team.id, { schoolId: null, teamKind: 'network' });
});
