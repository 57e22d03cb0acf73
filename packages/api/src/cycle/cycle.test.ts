import { mintCycle, someCycle } from '@varje-elev/db/testing/index';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { key, openWorld, refusal, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

describe('reading a cycle', () => {
  test('gives the whole cycle, the people, the gate ahead and what this reader may do', async () => {
    const cycle = await mintCycle(world.minted);
    const page = await (await world.as('teacher')).cycle.read({ id: cycle.id });
    expect(page.cycle).toEqual(cycle);
    expect(page.chain.map(({ name }) => name)).toEqual([
      'Ekstads kommun',
      'Område norr',
      'Lindskolan',
      'Arbetslag 7–9',
    ]);
    expect(page.next?.phase).toBe('followUp');
    expect(page.may.edit).toBe(true);
    expect(page.members.map(({ name }) => name)).toEqual(['Amira Holm', 'Jonas Berglind']);
    expect(page.writers.sv).toContain('i laget');
  });

  test('keeps the working notes in the unit', async () => {
    const { id } = await mintCycle(world.minted);
    const page = await (await world.as('principal')).cycle.read({ id });
    expect(page.cycle.notes).toBe('');
    expect(page.may.edit).toBe(false);
  });

  test('is refused as not found where it may not be read, and the attempt is logged', async () => {
    const { id } = await mintCycle(world.minted);
    const refused = await refusal((await world.as('otherTeacher')).cycle.read({ id }));
    expect(refused.transport).toBe('NOT_FOUND');
    const [row] = await world.log('access.denied');
    expect(row).toMatchObject({ subjectId: id, actorId: world.minted.people.otherTeacher });
  });
});

describe('changing a cycle', () => {
  test('saves the field, says the new revision and logs before and after', async () => {
    const { id: cycleId } = await mintCycle(world.minted);
    const teacher = await world.as('teacher');
    const answer = await teacher.cycle.editHead({ cycleId, title: 'Läsa ihop', revision: 1, ...key() });
    expect(answer).toMatchObject({ revision: 2, merged: false });
    const [row] = await world.log('cycle.editHead');
    expect(row).toMatchObject({
      before: { title: 'Läsa för att förstå i NO och SO' },
      after: { title: 'Läsa ihop' },
    });
  });

  test('a retry with the same key answers the same and changes nothing twice', async () => {
    const { id: cycleId } = await mintCycle(world.minted);
    const teacher = await world.as('teacher');
    const once = { cycleId, goal: 'Nytt mål', revision: 1, ...key() };
    const first = await teacher.cycle.editHead(once);
    expect(await teacher.cycle.editHead(once)).toEqual(first);
    expect((await teacher.cycle.read({ id: cycleId })).cycle.revision).toBe(2);
    const other = await refusal(teacher.cycle.editHead({ ...once, goal: 'Annat mål' }));
    expect(other).toMatchObject({ code: 'keyReused', transport: 'CONFLICT' });
  });

  test('answers of an analysis that nobody had begun are all kept, whoever’s save comes first', async () => {
    const { id: cycleId } = await mintCycle(world.minted, 'team', { analysis: null });
    const [amira, jonas] = [await world.as('teacher'), await world.as('colleague')];
    const unseen = { cycleId, revision: null };
    await amira.cycle.editAnalysis({ ...unseen, resultAgainstGoal: 'Hälften nådde målet', ...key() });
    const second = { ...unseen, conclusion: 'Vi går vidare', ...key() };
    expect(await jonas.cycle.editAnalysis(second)).toMatchObject({ merged: true });
    const { cycle } = await amira.cycle.read({ id: cycleId });
    expect(cycle.analysis).toMatchObject({
      resultAgainstGoal: 'Hälften nådde målet',
      conclusion: 'Vi går vidare',
      revision: 2,
    });
    const clash = await refusal(
      jonas.cycle.editAnalysis({ ...unseen, resultAgainstGoal: 'Ingen nådde det', ...key() }),
    );
    expect(clash.transport).toBe('CONFLICT');
    expect(clash.conflict?.fields).toEqual(['resultAgainstGoal']);
  });

  test('two people who change different fields both keep their text', async () => {
    const { id: cycleId } = await mintCycle(world.minted);
    const [amira, jonas] = [await world.as('teacher'), await world.as('colleague')];
    await amira.cycle.editHead({ cycleId, title: 'Läsa ihop', revision: 1, ...key() });
    const answer = await jonas.cycle.editHead({ cycleId, goal: 'Alla förstår', revision: 1, ...key() });
    expect(answer).toMatchObject({ revision: 3, merged: true });
    const { cycle } = await amira.cycle.read({ id: cycleId });
    expect(cycle).toMatchObject({ title: 'Läsa ihop', goal: 'Alla förstår' });
  });

  test('a form that sends every field overwrites only what its writer changed', async () => {
    const before = await mintCycle(world.minted);
    const cycleId = before.id;
    const [amira, jonas] = [await world.as('teacher'), await world.as('colleague')];
    await amira.cycle.editHead({ cycleId, title: 'Läsa ihop', revision: 1, ...key() });
    const { title, summary, problem } = before;
    await jonas.cycle.editHead({ cycleId, title, summary, problem, goal: 'Alla', revision: 1, ...key() });
    const { cycle } = await amira.cycle.read({ id: cycleId });
    expect(cycle).toMatchObject({ title: 'Läsa ihop', goal: 'Alla' });
  });

  test('two people who change the same field: the second gets both versions and nothing is lost', async () => {
    const { id: cycleId } = await mintCycle(world.minted);
    const [amira, jonas] = [await world.as('teacher'), await world.as('colleague')];
    await amira.cycle.editHead({ cycleId, goal: 'Amiras mål', revision: 1, ...key() });
    const refused = await refusal(
      jonas.cycle.editHead({ cycleId, goal: 'Jonas mål', revision: 1, ...key() }),
    );
    expect(refused).toMatchObject({
      transport: 'CONFLICT',
      conflict: { fields: ['goal'], stored: { goal: 'Amiras mål' } },
    });
    expect((await amira.cycle.read({ id: cycleId })).cycle.goal).toBe('Amiras mål');
  });

  test('a stale entry is refused with the stored one', async () => {
    const cycle = someCycle(world.minted);
    const { id: cycleId } = await mintCycle(world.minted, 'team', cycle);
    const [evidence] = cycle.evidence;
    if (evidence === undefined) throw new Error('a minted cycle has evidence');
    const { position: _, ...fields } = evidence;
    const amira = await world.as('teacher');
    await amira.cycle.putEvidence({ cycleId, ...fields, text: 'Nytt', ...key() });
    const refused = await refusal(amira.cycle.putEvidence({ cycleId, ...fields, text: 'Äldre', ...key() }));
    expect(refused).toMatchObject({
      code: 'changedMeanwhile',
      conflict: { stored: { text: 'Nytt', revision: 2 } },
    });
  });

  test('a leader who may read but not write is told so', async () => {
    const { id: cycleId } = await mintCycle(world.minted);
    const principal = await world.as('principal');
    const refused = await refusal(
      principal.cycle.editHead({ cycleId, title: 'Mitt', revision: 1, ...key() }),
    );
    expect(refused).toMatchObject({ code: 'forbidden', transport: 'FORBIDDEN' });
  });

  test('the gate refuses what is missing and lets a criterion through with a reason', async () => {
    const { id: cycleId } = await mintCycle(world.minted, 'team', {
      phase: 'plan',
      actions: [],
      decisions: [],
    });
    const teacher = await world.as('teacher');
    const move = { cycleId, to: 'carryOut', reason: '', revision: 1 } as const;
    const refused = await refusal(teacher.cycle.movePhase({ ...move, overrides: [], ...key() }));
    expect(refused.transport).toBe('BAD_REQUEST');
    expect(refused.message.sv).not.toBe('');
  });

  test('an unknown cycle is not found', async () => {
    const teacher = await world.as('teacher');
    const refused = await refusal(
      teacher.cycle.editHead({ cycleId: v7(), title: 'X', revision: 1, ...key() }),
    );
    expect(refused.transport).toBe('NOT_FOUND');
  });
});

describe('starting and continuing', () => {
  test('a team starts a cycle under the framework in force', async () => {
    const { units, version } = world.minted;
    const hur = version.hurs.find(({ level }) => level === 'staff');
    const teacher = await world.as('teacher');
    const { cycleId } = await teacher.cycle.start({
      unitId: units.team.id,
      title: 'Studiero',
      summary: '',
      year: 2026,
      period: { from: '2026-11-01', to: '2027-06-01' },
      contributesToId: null,
      leadId: null,
      hurIds: hur ? [hur.id] : [],
      ...key(),
    });
    const { cycle } = await teacher.cycle.read({ id: cycleId });
    expect(cycle).toMatchObject({ phase: 'plan', sharing: 'working', frameworkVersionId: version.id });
    const elsewhere = await refusal((await world.as('principal')).cycle.read({ id: cycleId }));
    expect(elsewhere.transport).toBe('NOT_FOUND');
  });

  test('a cycle contributes to one above it, never to one that cannot be read', async () => {
    const school = await mintCycle(world.minted, 'school');
    const hidden = await mintCycle(world.minted, 'otherSchool');
    const { id: cycleId } = await mintCycle(world.minted);
    const teacher = await world.as('teacher');
    await teacher.cycle.contributeTo({ cycleId, contributesToId: school.id, revision: 1, ...key() });
    const page = await teacher.cycle.read({ id: cycleId });
    expect(page.links.contributesTo?.unitName).toBe('Lindskolan');
    const refused = await refusal(
      teacher.cycle.contributeTo({ cycleId, contributesToId: hidden.id, revision: 2, ...key() }),
    );
    expect(refused.transport).toBe('BAD_REQUEST');
  });
});
