import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordChange } from '../change-log/index.ts';
import {
  asSuperuser,
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '../testing/index.ts';

const run = promisify(execFile);
let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase();
  minted = await mintAuthority(database);
});
afterAll(() => database.drop());

const command = (file: string, env: Record<string, string>) =>
  run(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], { env: { PATH: '', ...env } });

test('verify-change-log says each authority’s chain is whole, and fails on one that is not', async () => {
  for (const index of [1, 2, 3]) {
    await minted.as((tx) =>
      recordChange(tx, minted.authorityId, {
        at: '2026-11-24T08:00:00.000Z',
        actorId: null,
        action: 'test',
        subject: { type: 'test', id: null },
        after: { index },
      }),
    );
  }
  const verify = () => command('./verify-change-log.ts', { DATABASE_URL: database.appUrl });
  expect((await verify()).stdout).toBe('Ekstads kommun: 3 entries, unbroken.\n');
  await asSuperuser(database.adminUrl, `update change_log set after = '{"index": 9}' where seq = 2`);
  await expect(verify()).rejects.toMatchObject({
    code: 1,
    stderr: 'Ekstads kommun: broken at entry 2; the 1 before it are whole.\n',
  });
});

test('migrate takes the applications’ password from their own address, and can be run again', async () => {
  const migrate = () =>
    command('./migrate.ts', { OWNER_DATABASE_URL: database.ownerUrl, DATABASE_URL: database.appUrl });
  await migrate();
  await migrate();
  await database.app.ping();
});

test('migrate says what is missing', async () => {
  await expect(command('./migrate.ts', {})).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('OWNER_DATABASE_URL'),
  });
});
