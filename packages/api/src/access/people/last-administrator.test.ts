import { afterEach, beforeEach, expect, test } from 'vitest';
import { key, openWorld, refusal, type World } from '../../../test/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

/** The assignment by which the minted administrator is one. */
async function ownAssignment(): Promise<string> {
  const administrator = await world.as('administrator');
  const { assignments } = await administrator.people.read({ id: world.minted.people.administrator });
  return assignments[0]?.id ?? '';
}

async function makeAdministrator(
  person: 'director' | 'principal',
  at: 'authority' | 'school',
  from: string,
  to: string | null,
): Promise<string> {
  const { people, units } = world.minted;
  const administrator = await world.as('administrator');
  const { assignmentId } = await administrator.people.assign({
    personId: people[person],
    role: 'administrator',
    unitId: units[at].id,
    from,
    to,
    ...key(),
  });
  return assignmentId;
}

const end = async (assignmentId: string, to: string) =>
  (await world.as('administrator')).people.endAssignment({ assignmentId, to, ...key() });

test('an administrator at a school is nobody who can let the next one in', async () => {
  const atSchool = await makeAdministrator('principal', 'school', '2026-08-01', null);
  const refused = await refusal(end(await ownAssignment(), '2026-12-31'));
  expect(refused.code).toBe('lastAdministrator');
  await end(atSchool, '2026-11-30');
});

test('one whose assignment is over by today does not count, whatever day the last one is given', async () => {
  await makeAdministrator('director', 'authority', '2026-08-01', '2026-11-20');
  const refused = await refusal(end(await ownAssignment(), '2026-11-10'));
  expect(refused.code).toBe('lastAdministrator');
});

test('one who begins the day after does', async () => {
  await makeAdministrator('director', 'authority', '2027-01-01', null);
  expect((await refusal(end(await ownAssignment(), '2026-12-30'))).code).toBe('lastAdministrator');
  await end(await ownAssignment(), '2026-12-31');
});

test('two administrators who end each other’s assignment at once do not both succeed', async () => {
  const other = await makeAdministrator('director', 'authority', '2026-08-01', null);
  const own = await ownAssignment();
  const [one, two] = [await world.as('administrator'), await world.as('director')];
  const results = await Promise.allSettled([
    one.people.endAssignment({ assignmentId: other, to: '2026-11-23', ...key() }),
    two.people.endAssignment({ assignmentId: own, to: '2026-11-23', ...key() }),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});
