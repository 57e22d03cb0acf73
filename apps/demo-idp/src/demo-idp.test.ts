import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type DemoIdp, type DemoPerson, startDemoIdp } from './index.ts';

const PEOPLE: DemoPerson[] = [
  ['a1', 'Åsa Öberg', 'Rektor', 'Ekbackens skola', 'Ekstads kommun'],
  ['a2', 'Bo <Bosse> Ek', 'Medarbetare', 'Ekbackens skola', 'Ekstads kommun'],
  ['b1', 'Cilla Dahl', 'Rektor', 'Sjöskolan', 'Andra kommunen'],
].map(([subject = '', name = '', role = '', unit = '', authority = '']) => ({
  subject,
  name,
  role,
  unit,
  authority,
  email: `${subject}@example.se`,
  path: '',
  isPrincipal: role === 'Rektor',
  activity: 0,
}));
const WEB = 'http://127.0.0.1:9';
const CLIENT = {
  id: 'web',
  secret: 'a secret that is long enough',
  redirectUris: [`${WEB}/tillbaka`],
  postLogoutRedirectUris: [`${WEB}/`],
};

let idp: DemoIdp;
let browser: Browser;

beforeEach(async () => {
  idp = await startDemoIdp({ port: 0, people: async () => PEOPLE, clients: [CLIENT] });
  browser = new Browser();
});
afterEach(() => idp.stop());

/** Follows no redirect by itself and keeps cookies, as far as this provider needs it. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async go(address: string, form: Record<string, string> | null = null) {
    const answer = await fetch(new URL(address, idp.issuer), {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      ...(form ? { body: new URLSearchParams(form) } : {}),
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { origin: idp.issuer } : {}),
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return { answer, location: answer.headers.get('location') ?? '', text: await answer.text() };
  }
}

const verifier = randomBytes(32).toString('base64url');

function beginning(extra: Record<string, string> = {}): string {
  const parameters = new URLSearchParams({
    client_id: CLIENT.id,
    response_type: 'code',
    scope: 'openid profile email',
    redirect_uri: CLIENT.redirectUris[0] ?? '',
    state: 'the state',
    nonce: 'the nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...extra,
  });
  return `/auth?${parameters}`;
}

async function signInAs(subject: string): Promise<URL> {
  const { location: choice } = await browser.go(beginning());
  const { location: resume } = await browser.go(choice, { subject });
  const { location } = await browser.go(resume);
  return new URL(location);
}

const Answer = z.object({ id_token: z.string().optional(), error: z.string().optional() });

async function exchange(code: string, codeVerifier: string) {
  const answer = await fetch(`${idp.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`web:${encodeURIComponent(CLIENT.secret)}`)}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: CLIENT.redirectUris[0] ?? '',
      code_verifier: codeVerifier,
    }),
  });
  const body = Answer.parse(await answer.json());
  const payload = body.id_token?.split('.')[1] ?? '';
  const claims = payload === '' ? {} : JSON.parse(Buffer.from(payload, 'base64url').toString());
  return { status: answer.status, error: body.error, claims };
}

test('a person picked from the list comes back with a code that gives their identity', async () => {
  const back = await signInAs('a1');
  expect(back.origin).toBe(WEB);
  expect(back.searchParams.get('state')).toBe('the state');
  const { status, claims } = await exchange(back.searchParams.get('code') ?? '', verifier);
  expect(status).toBe(200);
  expect(claims).toMatchObject({
    iss: idp.issuer,
    sub: 'a1',
    aud: 'web',
    name: 'Åsa Öberg',
    email: 'a1@example.se',
    nonce: 'the nonce',
  });
});

test('a code is worth nothing without the verifier it was asked for with', async () => {
  const back = await signInAs('a1');
  const { status, error } = await exchange(back.searchParams.get('code') ?? '', 'x'.repeat(43));
  expect({ status, error }).toEqual({ status: 400, error: 'invalid_grant' });
});

test('a request without PKCE is refused', async () => {
  const { location } = await browser.go(beginning({ code_challenge: '', code_challenge_method: '' }));
  expect(new URL(location).searchParams.get('error')).toBe('invalid_request');
});

test('the next sign-in asks again, so that one can be someone else', async () => {
  await signInAs('a1');
  const { location } = await browser.go(beginning());
  expect(location).toMatch(/^\/logga-in\//);
  const back = await signInAs('b1');
  const { claims } = await exchange(back.searchParams.get('code') ?? '', verifier);
  expect(claims.sub).toBe('b1');
});

test('the list shows everyone by authority and unit, escaped, and can be searched without JavaScript', async () => {
  const { location } = await browser.go(beginning());
  const { text } = await browser.go(location);
  expect(text).toContain('<h2>Andra kommunen</h2>');
  expect(text).toContain('Bo &lt;Bosse&gt; Ek');
  expect(text).not.toContain('<Bosse>');
  const { text: found } = await browser.go(`${location}?sok=asa+ob`);
  expect(found).not.toContain('value="a1"');
  const { text: exact } = await browser.go(`${location}?sok=${encodeURIComponent('rektor åsa')}`);
  expect(exact).toContain('value="a1"');
  expect(exact).not.toContain('value="b1"');
  expect(exact).toContain('1 av 3 personer');
});

test('no one is signed in by a form from elsewhere, or without having begun', async () => {
  const { location } = await browser.go(beginning());
  const elsewhere = await new Browser().go(location, { subject: 'a1' });
  expect(elsewhere.answer.status).toBe(400);
  expect(elsewhere.text).toContain('Börja i Varje elev');
});

test('someone who is not in the list cannot be chosen', async () => {
  const { location: choice } = await browser.go(beginning());
  const { location } = await browser.go(choice, { subject: 'nobody' });
  expect(location).toBe(choice);
});

test('signing out leads back to the application', async () => {
  await signInAs('a1');
  const parameters = new URLSearchParams({ client_id: 'web', post_logout_redirect_uri: `${WEB}/` });
  const { text } = await browser.go(`/session/end?${parameters}`);
  const xsrf = /name="xsrf" value="(\w+)"/.exec(text)?.[1] ?? '';
  const { location } = await browser.go('/session/end/confirm', { xsrf, logout: 'yes' });
  expect(location).toBe(`${WEB}/`);
});

test('every page says what it may load and where its forms may lead', async () => {
  const { location } = await browser.go(beginning());
  const { answer, text } = await browser.go(location);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain(`form-action 'self' ${WEB}`);
  expect(text).not.toMatch(/ style=| on\w+=/);
});

test('the style holds the house’s tokens and fonts from this host alone', async () => {
  const { text } = await browser.go('/stil.css');
  expect(text).toContain('--thread:');
  const fonts = [...text.matchAll(/url\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(fonts.length).toBeGreaterThan(1);
  for (const address of fonts) expect((await browser.go(address)).answer.status).toBe(200);
});

test('it refuses to start in production unless the whole is a demo', async () => {
  const before = { NODE_ENV: process.env.NODE_ENV, DEMO: process.env.DEMO };
  try {
    Object.assign(process.env, { NODE_ENV: 'production', DEMO: '' });
    await expect(startDemoIdp({ port: 0, people: async () => PEOPLE, clients: [CLIENT] })).rejects.toThrow(
      /DEMO=1/,
    );
  } finally {
    Object.assign(process.env, before);
  }
});
