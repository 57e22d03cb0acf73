import { startSession } from '@varje-elev/db';
import { MINT_ISSUER, mintCycle } from '@varje-elev/db/testing/index';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { key, openWorld, refusal, today, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

describe('people and assignments', () => {
  test('an assignment gives access from its first day, and ending it takes access on the next request', async () => {
    const { units, people } = world.minted;
    const { id } = await mintCycle(world.minted);
    const administrator = await world.as('administrator');
    const assignment = { personId: people.nobody, role: 'staff', unitId: units.team.id } as const;
    const { assignmentId } = await administrator.people.assign({
      ...assignment,
      from: today,
      to: null,
      ...key(),
    });
    expect((await (await world.as('nobody')).cycle.read({ id })).may.edit).toBe(true);
    await administrator.people.endAssignment({ assignmentId, to: '2026-11-24', ...key() });
    expect((await (await world.as('nobody')).cycle.read({ id })).may.edit).toBe(true);
    const earlier = await refusal(
      administrator.people.endAssignment({ assignmentId, to: '2026-11-23', ...key() }),
    );
    expect(earlier.code).toBe('periodEndsBeforeItStarts');
  });

  test('an assignment that ended yesterday is no access', async () => {
    const { units, people } = world.minted;
    const { id } = await mintCycle(world.minted);
    const administrator = await world.as('administrator');
    const { assignmentId } = await administrator.people.assign({
      personId: people.researcher,
      role: 'staff',
      unitId: units.team.id,
      from: '2026-08-01',
      to: null,
      ...key(),
    });
    await (await world.as('researcher')).cycle.read({ id });
    await administrator.people.endAssignment({ assignmentId, to: '2026-11-23', ...key() });
    expect((await refusal((await world.as('researcher')).cycle.read({ id }))).transport).toBe('NOT_FOUND');
  });

  test('nobody holds the same role at the same unit twice at a time: ending one would leave the other', async () => {
    const { units, people } = world.minted;
    const administrator = await world.as('administrator');
    const held = { personId: people.siblingTeacher, role: 'staff', unitId: units.otherTeam.id } as const;
    const give = (from: string, to: string | null) =>
      administrator.people.assign({ ...held, from, to, ...key() });
    await give('2026-12-01', '2027-01-31');
    for (const [from, to] of [
      ['2026-11-01', null],
      ['2027-01-31', null],
      ['2026-11-01', '2026-12-01'],
    ] as const) {
      const refused = await refusal(give(from, to));
      expect(refused).toMatchObject({ code: 'assignmentHeld', path: ['from'] });
    }
    await give('2027-02-01', null);
    await give('2026-11-01', '2026-11-30');
    const both = await Promise.allSettled([
      administrator.people.assign({ ...held, role: 'teamLead', from: today, to: null, ...key() }),
      administrator.people.assign({ ...held, role: 'teamLead', from: today, to: null, ...key() }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('the only administrator stays until there is another', async () => {
    const { people, units } = world.minted;
    const administrator = await world.as('administrator');
    const { assignments } = await administrator.people.read({ id: people.administrator });
    const end = { assignmentId: assignments[0]?.id ?? '', to: '2026-12-31' };
    expect((await refusal(administrator.people.endAssignment({ ...end, ...key() }))).code).toBe(
      'lastAdministrator',
    );
    const another = { personId: people.director, role: 'administrator', unitId: units.authority.id } as const;
    await administrator.people.assign({ ...another, from: today, to: null, ...key() });
    await administrator.people.endAssignment({ ...end, ...key() });
    expect((await world.log('people.endAssignment'))[0]).toMatchObject({ after: { to: '2026-12-31' } });
  });

  test('a person is created with an identity that nobody else has, at a provider that is trusted', async () => {
    const administrator = await world.as('administrator');
    const person = { name: 'Sara Ny', email: null, protected: false };
    const known = { issuer: MINT_ISSUER, subject: 'sara.ny' };
    const { personId } = await administrator.people.create({ ...person, identity: known, ...key() });
    expect(await administrator.people.read({ id: personId })).toMatchObject({
      name: 'Sara Ny',
      identities: [known],
    });
    const twice = await refusal(administrator.people.create({ ...person, identity: known, ...key() }));
    expect(twice.code).toBe('identityTaken');
    const untrusted = { ...known, issuer: 'https://elsewhere.test' };
    const refused = await refusal(administrator.people.create({ ...person, identity: untrusted, ...key() }));
    expect(refused.code).toBe('issuerNotTrusted');
    const { people } = await administrator.people.search({ search: 'sara' });
    expect(people.map(({ id }) => id)).toEqual([personId]);
  });
});

describe('what a person signs in with', () => {
  const account = { issuer: MINT_ISSUER, subject: 'viktor.senare' };

  test('can be given later, and nobody else can have the same', async () => {
    const { people } = world.minted;
    const administrator = await world.as('administrator');
    const { personId } = await administrator.people.create({
      ...{ name: 'Utan konto', email: null, protected: false, identity: null },
      ...key(),
    });
    await administrator.people.addIdentity({ personId, ...account, ...key() });
    expect((await administrator.people.read({ id: personId })).identities).toEqual([account]);
    const taken = await refusal(
      administrator.people.addIdentity({ personId: people.nobody, ...account, ...key() }),
    );
    expect(taken).toMatchObject({ code: 'identityTaken', path: ['subject'] });
    const issuer = 'https://elsewhere.test';
    const untrusted = await refusal(
      administrator.people.addIdentity({ personId, ...account, issuer, ...key() }),
    );
    expect(untrusted).toMatchObject({ code: 'issuerNotTrusted', path: ['issuer'] });
    expect((await world.log('people.addIdentity'))[0]).toMatchObject({ after: { identity: account } });
  });

  test('can be taken away with every session it has opened, but not by oneself', async () => {
    const { people, authorityId, as } = world.minted;
    const administrator = await world.as('administrator');
    await as((tx) =>
      startSession(tx, authorityId, {
        ...{ id: v7(), personId: people.otherTeacher, app: 'web', userAgent: '', tokenHash: 'c'.repeat(64) },
        ...{ startedAt: new Date().toISOString(), expiresAt: '2099-01-01T00:00:00.000Z' },
      }),
    );
    const gone = { personId: people.otherTeacher, issuer: MINT_ISSUER };
    expect((await administrator.people.removeIdentity({ ...gone, ...key() })).ended).toBe(1);
    expect((await administrator.people.read({ id: gone.personId })).identities).toEqual([]);
    const again = await refusal(administrator.people.removeIdentity({ ...gone, ...key() }));
    expect(again.transport).toBe('NOT_FOUND');
    const own = { personId: people.administrator, issuer: MINT_ISSUER };
    expect((await refusal(administrator.people.removeIdentity({ ...own, ...key() }))).code).toBe(
      'ownIdentity',
    );
    expect((await world.log('people.removeIdentity'))[0]).toMatchObject({ after: null });
  });
});

describe('the change log', () => {
  test('shows an administrator who changed which fields, never what people wrote', async () => {
    const { id: cycleId } = await mintCycle(world.minted);
    await (await world.as('teacher')).cycle.editHead({ cycleId, goal: 'Hemlig text', revision: 1, ...key() });
    const administrator = await world.as('administrator');
    const { entries } = await administrator.changeLog.list({ limit: 200 });
    const edit = entries.find(({ action }) => action === 'cycle.editHead');
    expect(edit).toMatchObject({ actorName: 'Amira Holm', before: null, after: null });
    expect(JSON.stringify(entries)).not.toContain('Hemlig text');
  });

  test('tells nobody the name of a person whose details are protected', async () => {
    const administrator = await world.as('administrator');
    const { personId } = await administrator.people.create({
      name: 'Röjd Namnsson',
      email: 'rojd@ekstad.example',
      protected: true,
      identity: null,
      ...key(),
    });
    const { entries } = await administrator.changeLog.list({ about: personId });
    expect(entries[0]).toMatchObject({ action: 'people.create', subjectName: null, subjectProtected: true });
    expect(JSON.stringify(entries)).not.toContain('Namnsson');
    expect(JSON.stringify(entries)).not.toContain('rojd@');
  });

  test('names the units and people that its values point at, and whom the filter is about', async () => {
    const { units, people } = world.minted;
    const administrator = await world.as('administrator');
    const { personId } = await administrator.people.create({
      name: 'Dold Dolksson',
      email: null,
      protected: true,
      identity: null,
      ...key(),
    });
    const assignment = { role: 'staff', unitId: units.team.id, from: today, to: null } as const;
    await administrator.people.assign({ ...assignment, personId: people.siblingTeacher, ...key() });
    const known = await administrator.changeLog.list({ about: people.siblingTeacher });
    const names = new Map(known.names.map(({ id, name }) => [id, name]));
    expect(names.get(units.team.id)).toBe('Arbetslag 7–9');
    expect(names.get(people.siblingTeacher)).toMatch(/\S/);
    const hidden = await administrator.changeLog.list({ about: personId });
    expect(hidden.names).toEqual([{ id: personId, name: null }]);
  });

  test('is whole', async () => {
    expect(await (await world.as('administrator')).changeLog.verify()).toMatchObject({
      whole: true,
      brokenAt: null,
    });
  });
});

describe('sign-ins', () => {
  test('tell an administrator everybody’s name but that of a person whose details are protected', async () => {
    const { authorityId, people } = world.minted;
    const now = new Date().toISOString();
    const begin = (personId: string, nth: number) =>
      world.minted.as((tx) =>
        startSession(tx, authorityId, {
          id: v7(),
          tokenHash: String(nth).repeat(64),
          personId,
          app: 'web',
          userAgent: '',
          startedAt: now,
          expiresAt: new Date(Date.now() + 60_000).toISOString(),
        }),
      );
    const administrator = await world.as('administrator');
    const hidden = { name: 'Gömd Gömsdotter', email: null, protected: true, identity: null };
    const { personId } = await administrator.people.create({ ...hidden, ...key() });
    await begin(personId, 1);
    await begin(people.teacher, 2);
    const { sessions } = await administrator.session.list({});
    expect(sessions.find((one) => one.personId === people.teacher)?.personName).toBe('Amira Holm');
    expect(sessions.find((one) => one.personId === personId)?.personName).toBe(null);
    expect(JSON.stringify(sessions)).not.toContain('Gömsdotter');
  });
});

describe('my own', () => {
  test('language is kept, and the log says so', async () => {
    const teacher = await world.as('teacher');
    await teacher.me.setLocale({ locale: 'en', ...key() });
    expect(await (await world.as('teacher')).me.read()).toMatchObject({
      locale: 'en',
      mandates: [{ unitName: 'Arbetslag 7–9' }],
    });
    expect((await world.log('me.setLocale'))[0]).toMatchObject({
      before: { locale: 'sv' },
      after: { locale: 'en' },
    });
  });

  test('a person without an assignment may ask who they are and nothing of the work', async () => {
    const nobody = await world.as('siblingTeacher');
    expect((await nobody.me.read()).actions).not.toContain('people.read');
    expect((await refusal(nobody.people.search({}))).transport).toBe('NOT_FOUND');
  });
});

describe('the year and the process', () => {
  test('a calendar is kept although the law asks for more, and says what', async () => {
    const administrator = await world.as('administrator');
    const { calendars } = await administrator.calendar.read();
    const [stored] = calendars.filter(({ year }) => year === 2026);
    if (stored === undefined) throw new Error('the minted authority has a calendar');
    const { counts: _, unmet: __, ...calendar } = stored;
    const answer = await administrator.calendar.save({ ...calendar, breaks: [], ...key() });
    expect(answer.unmet.map(({ code }) => code)).toContain('tooFewBreakDays');
    expect(answer.unmet.every(({ sv }) => /\d/.test(sv))).toBe(true);
    const stale = await refusal(administrator.calendar.save({ ...calendar, ...key() }));
    expect(stale.transport).toBe('CONFLICT');
  });

  test('a calendar whose dates are out of order is refused in words', async () => {
    const administrator = await world.as('administrator');
    const dates = { autumnStart: '2027-12-18', autumnEnd: '2027-08-18', springStart: '2028-01-10' };
    const refused = await refusal(
      administrator.calendar.save({
        year: 2027,
        ...dates,
        springEnd: '2028-06-10',
        breaks: [],
        revision: null,
        ...key(),
      }),
    );
    expect(refused.transport).toBe('BAD_REQUEST');
  });

  test('phases are renamed whole, and a teacher sees the new names on the cycle', async () => {
    const administrator = await world.as('administrator');
    const { phases, questions, revision } = await administrator.process.read();
    const renamed = phases.map((one) => (one.phase === 'plan' ? { ...one, name: 'Tänka ut' } : one));
    await administrator.process.save({ phases: renamed, questions, revision, ...key() });
    const { id } = await mintCycle(world.minted);
    const page = await (await world.as('teacher')).cycle.read({ id });
    expect(page.phases.map(({ name }) => name)).toContain('Tänka ut');
  });
});
