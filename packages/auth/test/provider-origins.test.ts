import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { providerOrigins } from '../src/provider-origins.ts';
import { client, startProvider, type TestProvider } from './provider.ts';

const discovery = '/.well-known/openid-configuration';

let provider: TestProvider;
let elsewhere: string;
beforeAll(async () => {
  provider = await startProvider('http://127.0.0.1:3997/api/auth/callback/oidc');
  elsewhere = provider.issuer.replace('127.0.0.1', 'localhost');
});
beforeEach(() => {
  provider.pagesAt(null);
  provider.hangAt(null);
});
afterAll(() => provider.close());

const env = (issuer: string, patience = 5_000) => ({
  AUTH_URL: 'http://127.0.0.1:3997',
  AUTH_SECRET: 'a-secret-of-the-test-that-is-long-enough',
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
  OIDC_TIMEOUT_MS: patience,
});

test('a provider whose pages are at its issuer is one origin', async () => {
  const origins = providerOrigins({ env: env(provider.issuer) });
  expect(await origins()).toEqual([provider.issuer]);
});

test('a provider whose pages lie elsewhere is told with the first answer', async () => {
  provider.pagesAt('localhost');
  const origins = providerOrigins({ env: env(provider.issuer) });
  expect(await Promise.all([origins(), origins()])).toEqual([
    [provider.issuer, elsewhere],
    [provider.issuer, elsewhere],
  ]);
});

test('it is asked once, and again when ten minutes have gone', async () => {
  let now = 0;
  const origins = providerOrigins({ env: env(provider.issuer) }, () => now);
  expect(await origins()).toEqual([provider.issuer]);
  provider.pagesAt('localhost');
  now = 10 * 60_000 - 1;
  expect(await origins()).toEqual([provider.issuer]);
  now = 10 * 60_000;
  await expect.poll(origins).toEqual([provider.issuer, elsewhere]);
});

test('one that does not answer leaves its issuer, and is asked again soon', async () => {
  provider.hangAt(discovery);
  provider.pagesAt('localhost');
  let now = 0;
  const origins = providerOrigins({ env: env(provider.issuer, 100) }, () => now);
  expect(await origins()).toEqual([provider.issuer]);
  provider.hangAt(null);
  expect(await origins()).toEqual([provider.issuer]);
  now = 30_000;
  await expect.poll(origins).toEqual([provider.issuer, elsewhere]);
});

test('what was known stays known while the provider is away', async () => {
  provider.pagesAt('localhost');
  let now = 0;
  const origins = providerOrigins({ env: env(provider.issuer, 100) }, () => now);
  await origins();
  provider.hangAt(discovery);
  now = 10 * 60_000;
  expect(await origins()).toEqual([provider.issuer, elsewhere]);
});
