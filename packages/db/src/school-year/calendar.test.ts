import { defaultProcess, Phase } from '@varje-elev/domain';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadProcess, saveProcess } from '../process/index.ts';
import {
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '../testing/index.ts';
import { listCalendars, loadCalendar, saveCalendar } from './calendar.ts';

let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  minted = await mintAuthority(database);
});

test('a school year’s dates come back with its breaks in order, and are replaced whole', async () => {
  const load = (year: number) => minted.as((tx) => loadCalendar(tx, minted.authorityId, year));
  const before = await load(2026);
  if (!before) throw new Error('The minted authority has dates for 2026/27.');
  expect(before.breaks.map(({ name }) => name)).toEqual(['Höstlov', 'Sportlov']);
  expect(await load(2030)).toBe(null);
  const { revision, ...calendar } = before;
  const changed = {
    ...calendar,
    springEnd: '2027-06-10',
    breaks: [
      { id: v7(), kind: 'studyDay' as const, name: 'Studiedag', from: '2026-09-14', to: '2026-09-14' },
    ],
  };
  const save = (seen: number | null) =>
    minted.as((tx) => saveCalendar(tx, minted.authorityId, changed, seen));
  expect(await save(null)).toBe(false);
  expect(await save(revision)).toBe(true);
  expect(await save(revision)).toBe(false);
  expect(await load(2026)).toEqual({ ...changed, revision: revision + 1 });
  const all = await minted.as((tx) => listCalendars(tx, minted.authorityId));
  expect(all.map(({ year, breaks }) => [year, breaks.length])).toEqual([
    [2025, 2],
    [2026, 1],
  ]);
});

test('the process comes back with its phases in order, and two editors never overwrite each other', async () => {
  const load = () => minted.as((tx) => loadProcess(tx, minted.authorityId));
  const before = await load();
  expect(before?.phases.map(({ phase }) => phase)).toEqual(Phase.options);
  expect(before?.questions.length).toBeGreaterThan(10);
  const template = defaultProcess(() => v7());
  const renamed = {
    phases: template.phases.map((one) => (one.phase === 'plan' ? { ...one, name: 'Börja' } : one)),
    questions: template.questions.slice(0, 3),
  };
  const save = (seen: number | null) => minted.as((tx) => saveProcess(tx, minted.authorityId, renamed, seen));
  expect(await save(null)).toBe(false);
  const answers = await Promise.all([save(1), save(1), save(1)]);
  expect(answers.filter((written) => written)).toHaveLength(1);
  const after = await load();
  expect(after).toMatchObject({ phases: renamed.phases, revision: 2 });
  expect(new Set(after?.questions)).toEqual(new Set(renamed.questions));
});
