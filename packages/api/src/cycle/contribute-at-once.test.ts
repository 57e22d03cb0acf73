import { schema } from '@varje-elev/db';
import { mintCycle } from '@varje-elev/db/testing/index';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { key, openWorld, type World } from '../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

test('cycles that are tied to each other at once do not become a loop', async () => {
  const cycles = await Promise.all([0, 1, 2].map(() => mintCycle(world.minted)));
  const teacher = await world.as('teacher');
  const results = await Promise.allSettled(
    cycles.map(({ id }, index) => {
      const above = cycles[(index + 1) % cycles.length];
      return teacher.cycle.contributeTo({
        cycleId: id,
        contributesToId: above?.id ?? null,
        revision: 1,
        ...key(),
      });
    }),
  );
  expect(results.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
  const { cycle } = schema;
  const stored = await world.minted.as((tx) =>
    tx
      .select({ above: cycle.contributesToId })
      .from(cycle)
      .where(eq(cycle.authorityId, world.minted.authorityId)),
  );
  expect(stored.filter(({ above }) => above === null).length).toBeGreaterThan(0);
});
