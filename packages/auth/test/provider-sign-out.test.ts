import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { providerSignOut } from '../src/provider-sign-out.ts';
import { defaultPages } from '../src/settings.ts';
import { Browser } from './browser.ts';
import { client, startProvider, type TestProvider } from './provider.ts';

const origin = 'http://127.0.0.1:3998';
const noHandlers = { GET: async () => new Response(), POST: async () => new Response() };

let provider: TestProvider;
beforeAll(async () => {
  provider = await startProvider(`${origin}/api/auth/callback/oidc`, `${origin}/logga-in`);
});
afterAll(() => provider.close());

const at = (issuer: string, patience = 5_000) => ({
  pages: defaultPages,
  env: {
    AUTH_URL: origin,
    AUTH_SECRET: 'a-secret-of-the-test-that-is-long-enough',
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_TIMEOUT_MS: patience,
  },
});

test('a provider that can end its own session does, and leads back to the sign-in page', async () => {
  const address = (await providerSignOut(at(provider.issuer))) ?? '';
  expect(new URL(address).origin).toBe(provider.issuer);
  const browser = new Browser(origin, noHandlers);
  const question = await browser.get(address);
  expect(question.status).toBe(200);
  const page = await question.text();
  const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1] ?? '';
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await browser.post(action, { xsrf, logout: 'yes' });
  expect(answer.headers.get('location')).toBe(`${origin}/logga-in?state=utloggad`);
});

test('a provider that offers no such place is left alone', async () => {
  const server = createServer((_, response) => response.end('{"issuer":"x"}'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await providerSignOut(at(issuer))).toBeNull();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  // Now nobody answers there.
  expect(await providerSignOut(at(issuer))).toBeNull();
});

test('a provider that takes the question and never answers keeps nobody waiting', async () => {
  provider.hangAt('/.well-known/openid-configuration');
  expect(await providerSignOut(at(provider.issuer, 200))).toBeNull();
  provider.hangAt(null);
});
