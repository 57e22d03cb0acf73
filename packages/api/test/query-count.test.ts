import {
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  mintCycle,
  type TestDatabase,
} from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCaller } from '../src/app-router.ts';
import { call, everyProcedure } from './call.ts';
import { policies } from './policies.ts';
import { contextOf } from './world.ts';

let database: TestDatabase;
let minted: MintedAuthority;
let statements = 0;

beforeAll(async () => {
  database = await createTestDatabase({ onQuery: () => (statements += 1) });
  minted = await mintAuthority(database);
});
afterAll(() => database.drop());

/** Reading procedures that somebody may call, and who. The administrator reads what is not work. */
const readers = [...everyProcedure()]
  .filter(([, { kind }]) => kind === 'read')
  .map(([path, { action }]) => {
    const administrators = /^(people|session|changeLog|organisation|process|calendar)\./.test(action);
    const leaders = /^(weave)\./.test(action);
    const editors = /^framework\.(edit|publish)$/.test(action);
    const person = administrators
      ? 'administrator'
      : leaders
        ? 'principal'
        : editors
          ? 'director'
          : 'teacher';
    return [path, person] as const;
  });

async function statementsOf(target: { unitId: string; cycleId: string; areaId: string }) {
  const counted: Record<string, number> = {};
  for (const [path, person] of readers) {
    const caller = createCaller(await contextOf(database, minted, person));
    const input = inputOf(path, target);
    const before = statements;
    await call(caller, path, input).catch((error: unknown) => {
      throw new Error(`${path} as ${person}`, { cause: error });
    });
    counted[path] = statements - before;
  }
  return counted;
}

/** Things that exist, where the sample call names one that does not. */
function inputOf(path: string, target: { unitId: string; cycleId: string; areaId: string }) {
  switch (path) {
    case 'framework.hur':
      return { id: minted.version.hurs.find(({ level }) => level === 'staff')?.id };
    case 'framework.compare':
    case 'framework.consequences':
      return { versionId: minted.version.id };
    case 'framework.weave':
      return { unitId: minted.units.school.id };
    case 'people.read':
      return { id: minted.people.teacher };
    case 'people.sees':
      return { personId: minted.people.teacher };
    default:
      return policies[path]?.input(target);
  }
}

test('the number of statements of a reading procedure does not grow with the rows', async () => {
  const first = await mintCycle(minted);
  const target = { unitId: minted.units.team.id, cycleId: first.id, areaId: first.id };
  const few = await statementsOf(target);
  const school = await mintCycle(minted, 'school');
  for (let more = 0; more < 25; more += 1) {
    await mintCycle(minted, 'team', { contributesToId: first.id });
    await mintCycle(minted, 'school', { contributesToId: school.id });
  }
  expect(await statementsOf(target)).toEqual(few);
});
