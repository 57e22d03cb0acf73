import { type Actor, type Cycle, reach } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadActor } from '../access/index.ts';
import {
  createTestDatabase,
  type MintedAuthority,
  type MintedPerson,
  mintAuthority,
  mintCycle,
  type TestDatabase,
} from '../testing/index.ts';
import { listCycles } from './list-cycles.ts';
import { linksAbove, loadThread } from './thread.ts';
import { weave } from './weave.ts';

const statements: string[] = [];
let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase({ onQuery: (query) => statements.push(query) });
});
afterAll(() => database.drop());
beforeEach(async () => {
  minted = await mintAuthority(database);
});

async function actorOf(person: MintedPerson): Promise<Actor> {
  const actor = await minted.as((tx) =>
    loadActor(tx, minted.authorityId, minted.people[person], '2026-11-24'),
  );
  if (!actor) throw new Error(`${person} is not there`);
  return actor;
}

async function mintThread() {
  const goal = await mintCycle(minted, 'authority', { title: 'Förvaltningens mål' });
  const area = await mintCycle(minted, 'area', { contributesToId: goal.id });
  const school = await mintCycle(minted, 'school', { contributesToId: area.id });
  const team = await mintCycle(minted, 'team', { contributesToId: school.id });
  const sibling = await mintCycle(minted, 'siblingTeam', { contributesToId: school.id, sharing: 'working' });
  const apart = await mintCycle(minted, 'otherTeam');
  return { goal, area, school, team, sibling, apart };
}

const idsOf = (cycles: readonly Pick<Cycle, 'id'>[]) => cycles.map(({ id }) => id);

test('a list holds what the asker may read and nothing else', async () => {
  const { goal, area, school, team, sibling } = await mintThread();
  const listed = async (person: MintedPerson) => {
    const read = reach(await actorOf(person), 'cycle.read');
    const { cycles, total } = await minted.as((tx) => listCycles(tx, minted.authorityId, { reach: read }));
    expect(total).toBe(cycles.length);
    return new Set(idsOf(cycles));
  };
  expect(await listed('teacher')).toEqual(new Set(idsOf([goal, area, school, team])));
  expect(await listed('siblingTeacher')).toEqual(new Set(idsOf([goal, area, school, team, sibling])));
  expect(await listed('administrator')).toEqual(new Set());
});

test('a listed cycle says where it is and how far it has come', async () => {
  const { school, team } = await mintThread();
  await mintCycle(minted, 'team', {
    contributesToId: team.id,
    year: 2025,
    followUps: [
      {
        id: v7(),
        plannedOn: '2026-12-08',
        doneOn: null,
        plan: '',
        course: null,
        text: '',
        pupilVoice: false,
        targetId: null,
        value: null,
        responsibleId: null,
        position: 0,
        revision: 1,
      },
    ],
  });
  const everything = reach(await actorOf('teacher'), 'cycle.read');
  const { cycles } = await minted.as((tx) =>
    listCycles(tx, minted.authorityId, { reach: everything, path: minted.units.team.path }),
  );
  const [first, earlier] = cycles;
  const {
    notes,
    hurIds,
    goalAreas,
    evidence,
    causes,
    targets,
    hypotheses,
    actions,
    followUps,
    analysis,
    ...rest
  } = team;
  const { decisions, participation, moves, ...head } = rest;
  expect(first).toEqual({
    ...head,
    contributesToId: school.id,
    hurIds,
    unitName: 'Arbetslag 7–9',
    unitType: 'team',
    unitPath: minted.units.team.path,
    schoolId: minted.units.school.id,
    schoolName: 'Lindskolan',
    schoolPath: minted.units.school.path,
    leadName: 'Amira Holm',
    counts: {
      evidence: 1,
      causes: 2,
      hypotheses: 1,
      actions: 1,
      actionsDone: 0,
      followUps: 1,
      followUpsDone: 1,
      contributions: 1,
    },
    nextFollowUpOn: null,
  });
  expect(earlier?.nextFollowUpOn).toBe('2026-12-08');
});

test('filters narrow a list: years, phases, life, HUR, title with wildcards taken literally', async () => {
  const everything = [
    {
      extent: 'subtree',
      path: minted.units.authority.path,
      unitId: minted.units.authority.id,
      unitTypes: null,
      sharing: 'any',
    },
  ] as const;
  const live = await mintCycle(minted, 'team', { title: '50 % fler läsare' });
  const concluded = await mintCycle(minted, 'team', {
    year: 2025,
    phase: 'concluded',
    concludedAt: '2026-06-10T10:00:00.000Z',
  });
  const abandoned = await mintCycle(minted, 'school', { abandonedReason: 'Skolan läggs ned.' });
  const list = async (filter: Partial<Parameters<typeof listCycles>[2]>) =>
    idsOf(
      (await minted.as((tx) => listCycles(tx, minted.authorityId, { reach: everything, ...filter }))).cycles,
    );
  expect(await list({ live: true })).toEqual([live.id]);
  expect(new Set(await list({ live: false }))).toEqual(new Set([concluded.id, abandoned.id]));
  expect(await list({ years: [2025] })).toEqual([concluded.id]);
  expect(await list({ phases: ['concluded'] })).toEqual([concluded.id]);
  expect(await list({ hurIds: abandoned.hurIds })).toEqual([abandoned.id]);
  expect(await list({ search: '50 %' })).toEqual([live.id]);
  expect(await list({ search: '%' })).toEqual([live.id]);
  expect(await list({ unitIds: [minted.units.school.id] })).toEqual([abandoned.id]);
  expect(await list({ reach: [] })).toEqual([]);
});

test('a thread is everything above and below, or the whole from its beginning', async () => {
  const { goal, area, school, team, sibling, apart } = await mintThread();
  const thread = await minted.as((tx) => loadThread(tx, minted.authorityId, team.id));
  expect(new Set(idsOf(thread))).toEqual(new Set(idsOf([goal, area, school, team])));
  expect(thread.find(({ id }) => id === team.id)).toMatchObject({
    unitName: 'Arbetslag 7–9',
    schoolName: 'Lindskolan',
    causes: team.causes,
  });
  const whole = await minted.as((tx) => loadThread(tx, minted.authorityId, team.id, { whole: true }));
  expect(new Set(idsOf(whole))).toEqual(new Set(idsOf([goal, area, school, team, sibling])));
  expect(await minted.as((tx) => loadThread(tx, minted.authorityId, apart.id))).toHaveLength(1);
  expect(await minted.as((tx) => loadThread(tx, minted.authorityId, v7()))).toEqual([]);
  expect(idsOf(await minted.as((tx) => linksAbove(tx, minted.authorityId, team.id)))).toEqual(
    idsOf([team, school, area, goal]),
  );
});

test('a thread ends even where links form a circle', async () => {
  const one = await mintCycle(minted, 'school');
  const two = await mintCycle(minted, 'school', { contributesToId: one.id });
  await minted.as((tx) =>
    tx.execute(sql`update cycle set contributes_to_id = ${two.id}
      where authority_id = ${minted.authorityId} and id = ${one.id}`),
  );
  const thread = await minted.as((tx) => loadThread(tx, minted.authorityId, one.id));
  expect(new Set(idsOf(thread))).toEqual(new Set(idsOf([one, two])));
});

test('the number of queries does not grow with the rows', async () => {
  const { school } = await mintThread();
  const everything = reach(await actorOf('director'), 'cycle.read');
  const count = async () => {
    statements.length = 0;
    await minted.as((tx) => listCycles(tx, minted.authorityId, { reach: everything }));
    await minted.as((tx) => loadThread(tx, minted.authorityId, school.id, { whole: true }));
    await minted.as((tx) =>
      weave(tx, minted.authorityId, { reach: everything, path: minted.units.authority.path, year: 2026 }),
    );
    return statements.length;
  };
  const few = await count();
  for (const unit of ['team', 'siblingTeam', 'otherTeam'] as const) {
    for (let index = 0; index < 5; index += 1) await mintCycle(minted, unit, { contributesToId: school.id });
  }
  expect(await count()).toBe(few);
});

test('the weave counts cycles where schools cross HUR, by phase, in one year', async () => {
  const { team } = await mintThread();
  const second = await mintCycle(minted, 'team', { phase: 'plan' });
  await mintCycle(minted, 'team', { year: 2025 });
  await mintCycle(minted, 'team', { abandonedReason: 'Arbetslaget delades i två.' });
  const crossings = await minted.as(async (tx) =>
    weave(tx, minted.authorityId, {
      reach: reach(await actorOf('director'), 'weave.read'),
      path: minted.units.authority.path,
      year: 2026,
      level: 'staff',
    }),
  );
  const [hurId] = team.hurIds;
  const staffCrossings = crossings.map(({ schoolName, phase, count, cycles }) => ({
    schoolName,
    phase,
    count,
    ids: idsOf(cycles),
  }));
  expect(crossings.every((crossing) => crossing.hurId === hurId)).toBe(true);
  expect(staffCrossings).toContainEqual({
    schoolName: 'Lindskolan',
    phase: 'carryOut',
    count: 1,
    ids: [team.id],
  });
  expect(staffCrossings).toContainEqual({
    schoolName: 'Lindskolan',
    phase: 'plan',
    count: 1,
    ids: [second.id],
  });
  expect(staffCrossings.filter(({ schoolName }) => schoolName === 'Björkskolan')).toHaveLength(1);
  expect(staffCrossings).toHaveLength(3);
});

test('the weave of one year reads that year’s cycles, however many years there are', async () => {
  const director = reach(await actorOf('director'), 'weave.read');
  const template = await mintCycle(minted, 'team');
  await minted.as(async (tx) => {
    await tx.execute(sql`insert into cycle (authority_id, id, unit_id, title, summary, framework_version_id, year, period_from,
        period_to, phase, phase_since, sharing, problem, goal, notes)
      select authority_id, gen_random_uuid(), unit_id, title, '', framework_version_id, 2017 + n % 10, period_from, period_to,
        'plan', phase_since, 'shared', '', '', '' from cycle, generate_series(1, 3000) n
      where authority_id = ${minted.authorityId} and id = ${template.id}`);
    await tx.execute(sql`insert into cycle_focus select authority_id, id, ${template.hurIds[0]}::uuid, framework_version_id, 0
      from cycle where authority_id = ${minted.authorityId} and id <> ${template.id}`);
  });
  // The planner weighs by its statistics; an owner's ANALYZE stands in for what autovacuum does by itself.
  await database.owner.orm.execute(sql`analyze`);
  const [crossings, read] = await minted.as(async (tx) => {
    const woven = await weave(tx, minted.authorityId, {
      reach: director,
      path: minted.units.authority.path,
      year: 2026,
    });
    const { rows } = await tx.execute<{ read: number }>(
      sql`select (seq_tup_read + idx_tup_fetch)::integer as read from pg_stat_xact_user_tables where relname = 'cycle'`,
    );
    return [woven, rows[0]?.read ?? 0];
  });
  const shown = crossings.reduce((sum, { count }) => sum + count, 0);
  expect(shown).toBe(301);
  expect(read).toBeGreaterThanOrEqual(shown);
  expect(read).toBeLessThanOrEqual(shown * 1.2);
});
