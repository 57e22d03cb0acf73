import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { recordChange, verifyChangeLog } from '../change-log/index.ts';
import { insertAuthority, saveOrganisation } from '../organisation/index.ts';
import {
  createTestDatabase,
  MINT_ISSUER,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '../testing/index.ts';
import { findByIdentity } from './find-by-identity.ts';
import { forgetEndedSessions } from './forget-sessions.ts';
import { loadActor, whoAsks } from './load-actor.ts';
import { listPeople, loadPerson, membersOf, namesOf } from './people.ts';
import {
  findSession,
  listSessions,
  previousVisit,
  revokeSession,
  revokeSessionsOf,
  revokeToken,
  startSession,
  touchSession,
} from './sessions.ts';
import { endAssignment, insertAssignments, insertPeople, updatePerson } from './write-people.ts';

const today = '2026-11-24';
let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  minted = await mintAuthority(database);
});

const actor = (personId: string, day = today) =>
  minted.as((tx) => loadActor(tx, minted.authorityId, personId, day));

test('an actor has a mandate for each assignment valid today, with the path of its school', async () => {
  const { people, units, authorityId } = minted;
  await minted.as((tx) =>
    insertAssignments(tx, authorityId, [
      {
        id: v7(),
        personId: people.teacher,
        role: 'principal',
        unitId: units.otherSchool.id,
        from: today,
        to: today,
      },
      {
        id: v7(),
        personId: people.teacher,
        role: 'director',
        unitId: units.authority.id,
        from: '2026-11-25',
        to: null,
      },
      {
        id: v7(),
        personId: people.teacher,
        role: 'strategist',
        unitId: units.area.id,
        from: '2020-08-01',
        to: '2026-11-23',
      },
    ]),
  );
  const teacher = await actor(people.teacher);
  expect(teacher).toMatchObject({ authorityId, personId: people.teacher, name: 'Amira Holm', locale: 'sv' });
  expect(teacher?.authority.id).toBe(authorityId);
  expect(new Set(teacher?.mandates)).toEqual(
    new Set([
      {
        role: 'staff',
        unitId: units.team.id,
        unitName: 'Arbetslag 7–9',
        unitType: 'team',
        unitPath: units.team.path,
        schoolPath: units.school.path,
      },
      {
        role: 'principal',
        unitName: 'Björkskolan',
        unitType: 'school',
        unitId: units.otherSchool.id,
        unitPath: units.otherSchool.path,
        schoolPath: units.otherSchool.path,
      },
    ]),
  );
  expect((await actor(people.director))?.mandates).toMatchObject([
    { role: 'director', unitId: units.authority.id, unitPath: units.authority.path, schoolPath: null },
  ]);
});

test('a person without an assignment is an actor without mandates; no person is no actor', async () => {
  expect(await actor(minted.people.nobody)).toMatchObject({ name: 'Viktor Lind', mandates: [] });
  expect(await actor(v7())).toBe(null);
  const other = await mintAuthority(database);
  expect(await actor(other.people.teacher)).toBe(null);
});

test('an ended assignment ends the mandate the next day', async () => {
  const { people, authorityId } = minted;
  const person = await minted.as((tx) => loadPerson(tx, authorityId, people.teacher));
  const [assignment] = person?.assignments ?? [];
  if (!assignment) throw new Error('The teacher has an assignment.');
  expect(assignment).toMatchObject({ role: 'staff', unitName: 'Arbetslag 7–9', to: null });
  const ended = await minted.as((tx) => endAssignment(tx, authorityId, assignment.id, today));
  expect(ended).toMatchObject({ personId: people.teacher, to: today });
  expect((await actor(people.teacher))?.mandates).toHaveLength(1);
  expect((await actor(people.teacher, '2026-11-25'))?.mandates).toHaveLength(0);
  expect(await minted.as((tx) => endAssignment(tx, authorityId, v7(), today))).toBe(null);
});

test('an identity is found by issuer and subject in the authorities that trust the issuer, and nowhere else', async () => {
  const subject = `teacher-${minted.people.teacher}`;
  expect(await findByIdentity(database.app, MINT_ISSUER, subject)).toEqual([
    { authorityId: minted.authorityId, personId: minted.people.teacher },
  ]);
  expect(await findByIdentity(database.app, 'https://other.test', subject)).toEqual([]);
  expect(await findByIdentity(database.app, MINT_ISSUER, 'teacher@ekstad.example')).toEqual([]);
  await insertAuthority(database.owner, { id: minted.authorityId, name: 'x', shortName: 'x' }, [
    'https://second.test',
  ]);
  expect(await findByIdentity(database.app, 'https://second.test', subject)).toEqual([]);
});

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
async function start(personId: string, token: string, startedAt = '2026-11-24T08:00:00.000Z') {
  const id = v7();
  await minted.as((tx) =>
    startSession(tx, minted.authorityId, {
      id,
      tokenHash: hashOf(token),
      personId,
      app: 'web',
      userAgent: 'x'.repeat(2_000),
      startedAt,
      expiresAt: '2026-11-24T20:00:00.000Z',
    }),
  );
  return id;
}
/** The session of a token, as signing out finds it and as every request does. */
async function live(token: string, now = '2026-11-24T09:00:00.000Z') {
  const { authorityId } = minted;
  const found = await minted.as((tx) => findSession(tx, authorityId, hashOf(token), now));
  const asks = await minted.as((tx) => whoAsks(tx, authorityId, hashOf(token), { now, today }));
  expect(asks?.session ?? null).toEqual(found);
  return found;
}

test('a session is there until it expires, and no longer', async () => {
  const id = await start(minted.people.teacher, 'one');
  expect(await live('one')).toEqual({
    id,
    personId: minted.people.teacher,
    app: 'web',
    lastSeenAt: '2026-11-24T08:00:00.000Z',
    expiresAt: '2026-11-24T20:00:00.000Z',
  });
  expect(await live('one', '2026-11-24T20:00:00.000Z')).toBe(null);
  expect(await live('two')).toBe(null);
});

test('a revoked session is gone at once, and is revoked only once', async () => {
  const now = '2026-11-24T09:00:00.000Z';
  const id = await start(minted.people.teacher, 'one');
  await start(minted.people.teacher, 'two');
  await start(minted.people.teacher, 'three');
  const revoke = () => minted.as((tx) => revokeSession(tx, minted.authorityId, id, now));
  expect(await revoke()).toEqual({ personId: minted.people.teacher });
  expect(await revoke()).toBe(null);
  expect(await live('one')).toBe(null);
  const signOut = await minted.as((tx) => revokeToken(tx, minted.authorityId, hashOf('two'), now));
  expect(signOut).toMatchObject({ personId: minted.people.teacher });
  expect(await live('two')).toBe(null);
  expect(await minted.as((tx) => revokeSessionsOf(tx, minted.authorityId, minted.people.teacher, now))).toBe(
    1,
  );
  expect(await minted.as((tx) => listSessions(tx, minted.authorityId, { now }))).toEqual({
    sessions: [],
    total: 0,
  });
});

test('who asks is read with the session: what has ended by today is no mandate', async () => {
  const { authorityId, people } = minted;
  await start(people.teacher, 'one');
  const asks = (day: string) =>
    minted.as((tx) =>
      whoAsks(tx, authorityId, hashOf('one'), { now: '2026-11-24T09:00:00.000Z', today: day }),
    );
  expect((await asks(today))?.actor).toEqual(await actor(people.teacher));
  expect((await asks(today))?.actor.mandates).not.toEqual([]);
  expect((await asks('1999-01-01'))?.actor).toMatchObject({ name: 'Amira Holm', mandates: [] });
});

test('being seen is noted, but not more often than asked for', async () => {
  await start(minted.people.teacher, 'one');
  const touch = (now: string, unlessSince: string) =>
    minted.as((tx) => touchSession(tx, minted.authorityId, hashOf('one'), now, unlessSince));
  await touch('2026-11-24T08:00:30.000Z', '2026-11-24T07:59:30.000Z');
  expect((await live('one'))?.lastSeenAt).toBe('2026-11-24T08:00:00.000Z');
  await touch('2026-11-24T08:01:30.000Z', '2026-11-24T08:00:30.000Z');
  expect((await live('one'))?.lastSeenAt).toBe('2026-11-24T08:01:30.000Z');
});

test('sessions that ended long ago are forgotten, with the person, the others and the change log left as they were', async () => {
  const { teacher } = minted.people;
  await start(teacher, 'expired');
  const revoked = await start(teacher, 'revoked', '2026-11-24T07:00:00.000Z');
  const at = '2026-11-24T09:00:00.000Z';
  await minted.as(async (tx) => {
    await revokeSession(tx, minted.authorityId, revoked, at);
    const subject = { type: 'session', id: revoked };
    await recordChange(tx, minted.authorityId, { at, actorId: teacher, action: 'session.revoke', subject });
  });
  const other = await mintAuthority(database);
  await other.as((tx) =>
    startSession(tx, other.authorityId, {
      id: v7(),
      tokenHash: hashOf('elsewhere'),
      personId: other.people.teacher,
      app: 'web',
      userAgent: '',
      startedAt: '2026-11-24T08:00:00.000Z',
      expiresAt: '2026-11-24T08:30:00.000Z',
    }),
  );
  const forget = (before: string) => minted.as((tx) => forgetEndedSessions(tx, minted.authorityId, before));
  expect(await forget(at)).toBe(0);
  expect(await forget('2026-11-24T09:00:00.001Z')).toBe(1);
  expect(await live('expired')).not.toBe(null);
  expect(await forget('2026-11-24T20:00:00.001Z')).toBe(1);
  expect(await forget('2026-11-24T20:00:00.001Z')).toBe(0);
  const stillLive = other.as((tx) =>
    findSession(tx, other.authorityId, hashOf('elsewhere'), '2026-11-24T08:10:00.000Z'),
  );
  expect(await stillLive).not.toBe(null);
  const logged = minted.as((tx) => verifyChangeLog(tx, minted.authorityId));
  expect(await logged).toEqual({ whole: true, links: 1 });
  const names = minted.as((tx) => namesOf(tx, minted.authorityId, [teacher]));
  expect([...(await names).values()]).toEqual(['Amira Holm']);
});

test('the visit before this one is the session before this one', async () => {
  await start(minted.people.teacher, 'one', '2026-11-23T08:00:00.000Z');
  const current = await start(minted.people.teacher, 'two');
  const before = (id: string) =>
    minted.as((tx) => previousVisit(tx, minted.authorityId, minted.people.teacher, id));
  expect(await before(current)).toBe('2026-11-23T08:00:00.000Z');
  expect(await before(v7())).toBe(null);
});

test('the visit before this one is remembered also when its session has been forgotten', async () => {
  const { authorityId, people } = minted;
  await start(people.teacher, 'older', '2026-08-20T08:00:00.000Z');
  await start(people.teacher, 'old', '2026-08-21T08:00:00.000Z');
  await start(people.principal, 'later', '2026-11-01T08:00:00.000Z');
  const seen = '2026-08-21T15:30:00.000Z';
  await minted.as((tx) => touchSession(tx, authorityId, hashOf('old'), seen, seen));
  const forget = (before: string) => minted.as((tx) => forgetEndedSessions(tx, authorityId, before));
  expect(await forget('2026-12-24T00:00:00.000Z')).toBe(3);
  const current = await start(people.teacher, 'now');
  const before = (personId: string, id: string) =>
    minted.as((tx) => previousVisit(tx, authorityId, personId, id));
  expect(await before(people.teacher, current)).toBe(seen);
  expect(await before(people.principal, current)).toBe(null);
  expect(await before(people.colleague, await start(people.colleague, 'first'))).toBe(null);

  await start(people.teacher, 'older still', '2026-08-01T08:00:00.000Z');
  expect(await before(people.teacher, current)).toBe(seen);
  await minted.as((tx) => revokeToken(tx, authorityId, hashOf('older still'), '2026-08-01T09:00:00.000Z'));
  expect(await forget('2026-08-02T00:00:00.000Z')).toBe(1);
  expect(await before(people.teacher, current)).toBe(seen);
});

test('people are listed in Swedish order, a page at a time, found by part of the name or by place', async () => {
  const { authorityId, units } = minted;
  const list = async (filter: Parameters<typeof listPeople>[2]) => {
    const { people, total } = await minted.as((tx) => listPeople(tx, authorityId, filter));
    return { names: people.map(({ name }) => name), total };
  };
  const all = await list({});
  expect(all.names.at(-1)).toBe('Åke Öberg');
  expect(all.names).toEqual(all.names.toSorted((one, other) => one.localeCompare(other, 'sv')));
  expect(await list({ limit: 2, offset: 1 })).toEqual({ names: all.names.slice(1, 3), total: all.total });
  expect(await list({ search: 'åsell' })).toEqual({ names: ['Karin Åsell'], total: 1 });
  expect(await list({ search: '%' })).toEqual({ names: [], total: 0 });
  const inSchool = await list({ unitPath: units.school.path });
  expect(new Set(inSchool.names)).toEqual(
    new Set(['Amira Holm', 'Jonas Berglind', 'Elsa Wiklund', 'Karin Åsell', 'Nils Ek', 'Petra Dahl']),
  );
});

test('members of a unit are those assigned to it that day, and names are found for those who have left', async () => {
  const { authorityId, units, people } = minted;
  const members = (day: string) => minted.as((tx) => membersOf(tx, authorityId, units.team.id, day));
  expect((await members(today)).map(({ name, role }) => [name, role])).toEqual([
    ['Amira Holm', 'staff'],
    ['Jonas Berglind', 'teamLead'],
  ]);
  expect(await members('2021-01-01')).toEqual([]);
  const names = await minted.as((tx) => namesOf(tx, authorityId, [people.teacher, people.nobody, v7()]));
  expect(Object.fromEntries(names)).toEqual({
    [people.teacher]: 'Amira Holm',
    [people.nobody]: 'Viktor Lind',
  });
});

test('a person is written where it still has the revision that was seen', async () => {
  const { authorityId, people } = minted;
  const rename = (name: string, revision: number) =>
    minted.as((tx) => updatePerson(tx, authorityId, { id: people.teacher, revision, name }));
  expect(await rename('Amira Holm Ek', 1)).toBe(true);
  expect(await rename('Amira Ek', 1)).toBe(false);
  expect(await minted.as((tx) => loadPerson(tx, authorityId, people.teacher))).toMatchObject({
    name: 'Amira Holm Ek',
    revision: 2,
    email: 'teacher@ekstad.example',
    identities: [{ issuer: MINT_ISSUER, subject: `teacher-${people.teacher}` }],
  });
});

test('more rows than one statement can carry are written all the same', async () => {
  const { authorityId, units } = minted;
  const people = Array.from({ length: 2_500 }, (_, index) => ({ id: v7(), name: `Person ${index}` }));
  await minted.as(async (tx) => {
    await insertPeople(tx, authorityId, people);
    await insertAssignments(
      tx,
      authorityId,
      people.map(({ id }) => ({
        id: v7(),
        personId: id,
        role: 'staff' as const,
        unitId: units.siblingTeam.id,
        from: '2026-08-01',
        to: null,
      })),
    );
    await saveOrganisation(tx, authorityId, { units: [], placements: [] });
  });
  const { total } = await minted.as((tx) => listPeople(tx, authorityId, { search: 'Person ', limit: 1 }));
  expect(total).toBe(2_500);
});
