import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type Id, type LocalDate } from '@varje-elev/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertAssignments } from './access/index.ts';
import { listChangeLog, recordChange, verifyChangeLog } from './change-log/index.ts';
import { migrationsFolder } from './migrate.ts';
import { assignment } from './schema/access.ts';
import { unit } from './schema/organisation.ts';
import {
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from './testing/index.ts';

let database: TestDatabase;
let ours: MintedAuthority;
let others: MintedAuthority;
let today: LocalDate;
beforeAll(async () => {
  database = await createTestDatabase();
  [ours, others] = [await mintAuthority(database), await mintAuthority(database)];
  const { rows } = await database.owner.orm.execute<{ day: LocalDate }>(
    sql`select current_date::text as day`,
  );
  today = rows[0]?.day ?? '';
});
afterAll(() => database.drop());

async function migrateAgain() {
  const path = join(migrationsFolder, '0005_closed_unit_assignments.sql');
  await database.owner.orm.execute(sql.raw(await readFile(path, 'utf8')));
}

/** As units were closed before their assignments ended with them. */
const closed = ({ as, authorityId }: MintedAuthority, id: Id, on: LocalDate) =>
  as((tx) =>
    tx
      .update(unit)
      .set({ to: on })
      .where(and(eq(unit.authorityId, authorityId), eq(unit.id, id))),
  );

const heldAt = ({ as, authorityId }: MintedAuthority, unitId: Id) =>
  as((tx) =>
    tx
      .select({ id: assignment.id, from: assignment.from, to: assignment.to })
      .from(assignment)
      .where(and(eq(assignment.authorityId, authorityId), eq(assignment.unitId, unitId)))
      .orderBy(asc(assignment.from)),
  );

const logOf = ({ as, authorityId }: MintedAuthority) => as((tx) => listChangeLog(tx, authorityId));
const verdictOf = ({ as, authorityId }: MintedAuthority) => as((tx) => verifyChangeLog(tx, authorityId));

test('assignments that outlast a unit closed earlier end with it, each with its link in a whole change log', async () => {
  const { units, people, authorityId } = ours;
  const lastDay = addDays(today, -30);
  const held = (from: LocalDate, to: LocalDate | null) => {
    return { id: v7(), personId: people.nobody, role: 'staff' as const, unitId: units.team.id, from, to };
  };
  const over = held('2021-08-01', addDays(today, -10));
  const ahead = held('2021-08-02', addDays(today, 10));
  const neverBegun = held(addDays(lastDay, 1), null);
  await ours.as((tx) => insertAssignments(tx, authorityId, [over, ahead, neverBegun]));
  const at = '2026-11-24T08:30:00.000Z';
  const earlier = { action: 'unit.close', subject: { type: 'unit', id: units.team.id } };
  await ours.as((tx) => recordChange(tx, authorityId, { at, actorId: people.administrator, ...earlier }));
  await closed(ours, units.team.id, lastDay);
  await closed(others, others.units.otherTeam.id, addDays(today, 30));
  const open = await heldAt(ours, units.siblingTeam.id);

  await migrateAgain();

  const after = await heldAt(ours, units.team.id);
  expect(after.map(({ to }) => to)).toEqual([over.to, lastDay, lastDay, lastDay]);
  expect(await heldAt(ours, units.siblingTeam.id)).toEqual(open);
  expect((await heldAt(others, others.units.otherTeam.id)).map(({ to }) => to)).toEqual([addDays(today, 30)]);
  expect([await verdictOf(ours), await verdictOf(others)]).toEqual([
    { whole: true, links: 5 },
    { whole: true, links: 1 },
  ]);
  const told = (await logOf(ours)).filter(({ subjectType }) => subjectType === 'assignment');
  expect(told.map(({ actorId, action }) => [actorId, action]).toSorted()).toEqual([
    [null, 'people.cancelAssignment'],
    [null, 'people.endAssignment'],
    [null, 'people.endAssignment'],
    [null, 'people.endAssignment'],
  ]);
  const about = (id: Id) => told.find(({ subjectId }) => subjectId === id);
  expect(about(ahead.id)).toMatchObject({
    withinId: people.nobody,
    before: { to: ahead.to },
    after: { to: lastDay },
  });
  expect(about(neverBegun.id)).toMatchObject({ before: neverBegun, after: null });

  await migrateAgain();
  expect(await heldAt(ours, units.team.id)).toEqual(after);
  expect(await verdictOf(ours)).toEqual({ whole: true, links: 5 });
  await ours.as((tx) => recordChange(tx, authorityId, { at, actorId: people.administrator, ...earlier }));
  expect(await verdictOf(ours)).toEqual({ whole: true, links: 6 });
});
