import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createTestDatabase } from './test-database.ts';

test('each test database is its own, migrated, and gone after it is dropped', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await one.owner.orm.execute(
    sql`insert into authority (id, name, short_name) values (gen_random_uuid(), 'Ekstads kommun', 'Ekstad')`,
  );
  expect(await two.app.orm.execute(sql`select * from authority`)).toHaveProperty('rowCount', 0);
  expect(await one.app.orm.execute(sql`select * from authority`)).toHaveProperty('rowCount', 1);
  await Promise.all([one.drop(), two.drop()]);
  await expect(one.app.ping()).rejects.toThrow();
  const three = await createTestDatabase();
  const name = new URL(one.appUrl).pathname.slice(1);
  expect(
    await three.owner.orm.execute(sql`select 1 from pg_database where datname = ${name}`),
  ).toHaveProperty('rowCount', 0);
  await three.drop();
});
