import { Cycle } from '@varje-elev/domain';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createTestDatabase,
  mintAuthority,
  mintCycle,
  someCycle,
  type TestDatabase,
} from '../testing/index.ts';
import { loadCycle, loadCycles } from './load-cycle.ts';
import { insertCycle, saveCycle } from './save-cycle.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a cycle comes back exactly as the domain wrote it', async () => {
  const minted = await mintAuthority(database);
  const written = someCycle(minted);
  expect(Cycle.parse(written)).toEqual(written);
  await minted.as((tx) => insertCycle(tx, minted.authorityId, written));
  expect(await minted.as((tx) => loadCycle(tx, minted.authorityId, written.id))).toEqual(written);
});

test('many cycles are read in the order asked for, unknown ones left out', async () => {
  const minted = await mintAuthority(database);
  const one = await mintCycle(minted);
  const two = await mintCycle(minted, 'school', { contributesToId: null });
  const read = await minted.as((tx) => loadCycles(tx, minted.authorityId, [two.id, v7(), one.id]));
  expect(read).toEqual([two, one]);
});

test('a save writes what differs: entries added, changed and removed, the analysis, a move, participants', async () => {
  const minted = await mintAuthority(database);
  const before = await mintCycle(minted);
  const [cause] = before.causes;
  const [participation] = before.participation;
  if (!cause || !participation) throw new Error('The minted cycle has causes and participation.');
  const after: Cycle = {
    ...before,
    title: 'Läsa för att kunna använda',
    phase: 'analyse',
    revision: 2,
    hurIds: minted.version.hurs.filter(({ level }) => level === 'staff').map(({ id }) => id),
    goalAreas: ['assessment'],
    causes: [{ ...cause, text: 'Läsningen lämnas åt eleverna', revision: 2 }, ...before.causes.slice(1)],
    evidence: [],
    decisions: [],
    actions: [],
    analysis: {
      resultAgainstGoal: '66 procent mot målet 70.',
      effectForWhom: 'Störst för dem som läste minst.',
      helpedAndHindered: '',
      causesReconsidered: 'Orsaken håller.',
      conclusion: '',
      confidence: null,
      wouldChangeOurMind: '',
      revision: 1,
    },
    participation: [{ ...participation, personIds: [minted.people.colleague], revision: 2 }],
    moves: [
      ...before.moves,
      {
        id: v7(),
        from: 'carryOut',
        to: 'followUp',
        at: '2027-04-30T10:00:00.000Z',
        byPersonId: minted.people.teacher,
        reason: '',
        overrides: [],
      },
    ],
  };
  expect(await minted.as((tx) => saveCycle(tx, minted.authorityId, before, after))).toEqual({ ok: true });
  expect(await minted.as((tx) => loadCycle(tx, minted.authorityId, before.id))).toEqual(after);
});

test('a stale row is refused and nothing of the save stands', async () => {
  const minted = await mintAuthority(database);
  const before = await mintCycle(minted);
  const [cause] = before.causes;
  if (!cause) throw new Error('The minted cycle has causes.');
  const withCause = (text: string): Cycle => ({
    ...before,
    causes: [{ ...cause, text, revision: 2 }, ...before.causes.slice(1)],
  });
  const first = withCause('Den första skrev detta');
  expect(await minted.as((tx) => saveCycle(tx, minted.authorityId, before, first))).toEqual({ ok: true });
  const late = { ...withCause('Den andra skrev detta'), title: 'Ny rubrik', revision: 2 };
  const refused = minted.as(async (tx) => {
    const saved = await saveCycle(tx, minted.authorityId, before, late);
    if (!saved.ok) throw new Error(`stale ${saved.stale.part} ${saved.stale.id}`);
  });
  await expect(refused).rejects.toThrow(`stale causes ${cause.id}`);
  expect(await minted.as((tx) => loadCycle(tx, minted.authorityId, before.id))).toEqual(first);
});

test('an entry cannot refer to another cycle', async () => {
  const minted = await mintAuthority(database);
  const other = await mintCycle(minted);
  const cycle = someCycle(minted);
  const [hypothesis] = cycle.hypotheses;
  const [foreign] = other.causes;
  if (!hypothesis || !foreign) throw new Error('The minted cycles have causes and hypotheses.');
  const broken = { ...cycle, hypotheses: [{ ...hypothesis, causeId: foreign.id }] };
  const refused = minted.as((tx) => insertCycle(tx, minted.authorityId, broken));
  await expect(refused).rejects.toMatchObject({ cause: { constraint: 'hypothesis_cause' } });
});
