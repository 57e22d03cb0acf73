import { asSuperuser } from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemOf } from '../src/trpc-error.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.drop());

/** A page's questions, asked at once, while one table cannot be read. */
async function askedWithout(table: string) {
  const { adminUrl } = world.database;
  await asSuperuser(adminUrl, `revoke select on ${table} from varje_elev_app`);
  const teacher = await world.as('teacher');
  const fates = await Promise.allSettled([
    teacher.framework.versions(),
    teacher.process.read(),
    teacher.organisation.tree({}),
    teacher.calendar.read(),
  ]);
  await asSuperuser(adminUrl, `grant select on ${table} to varje_elev_app`);
  return fates.map((fate) => (fate.status === 'rejected' ? problemOf(fate.reason) : null));
}

test('questions that fail together are one fault: told once, under the reference that every one of them shows', async () => {
  const problems = await askedWithout('framework_version');
  expect(problems.map((problem) => problem?.code)).toEqual(problems.map(() => 'unexpected'));
  expect(world.unexpected).toMatchObject([{ procedure: 'framework.versions', code: '42501' }]);
  const [told] = world.unexpected.splice(0);
  for (const problem of problems) expect(problem?.reference).toBe(told?.reference);
  const again = await askedWithout('framework_version');
  expect(again[0]?.reference).not.toBe(told?.reference);
  expect(world.unexpected.splice(0)).toHaveLength(1);
});

test('what the first one has words for, the others say too, and nothing is reported', async () => {
  const slow = await world.as('teacher');
  const { adminUrl } = world.database;
  await asSuperuser(
    adminUrl,
    `create function too_slow() returns boolean language plpgsql as $$ begin raise sqlstate '57014'; end $$;
     create policy too_slow on phase_name as restrictive using (too_slow())`,
  );
  const fates = await Promise.allSettled([
    slow.process.read(),
    slow.organisation.tree({}),
    slow.calendar.read(),
  ]);
  await asSuperuser(adminUrl, 'drop function too_slow cascade');
  const codes = fates.map((fate) => (fate.status === 'rejected' ? problemOf(fate.reason)?.code : null));
  expect(codes).toEqual(['tookTooLong', 'tookTooLong', 'tookTooLong']);
  expect(world.unexpected).toEqual([]);
});
