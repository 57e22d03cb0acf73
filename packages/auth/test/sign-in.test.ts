import { asAuthority, insertIdentities, listSessions, revokeSession, schema } from '@varje-elev/db';
import {
  asSuperuser,
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '@varje-elev/db/testing/index';
import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createAuth } from '../src/create-auth.ts';
import { parseSessionToken } from '../src/session-token.ts';
import { defaultLimits, type SignInLimits } from '../src/settings.ts';
import { Browser } from './browser.ts';
import { client, startProvider, type TestProvider } from './provider.ts';

const origin = 'http://127.0.0.1:3999';
const sessionCookie = 'varje-elev.web.sessionToken';

let database: TestDatabase;
let minted: MintedAuthority;
let provider: TestProvider;

beforeAll(async () => {
  vi.stubEnv('AUTH_URL', origin);
  provider = await startProvider(`${origin}/api/auth/callback/oidc`);
  database = await createTestDatabase();
  minted = await mintAuthority(database);
  const { authorityId, people } = minted;
  await database.owner.orm.insert(schema.authorityIssuer).values({ authorityId, issuer: provider.issuer });
  await minted.as((tx) =>
    insertIdentities(tx, authorityId, [
      { issuer: provider.issuer, subject: 'amira', personId: people.teacher },
      { issuer: provider.issuer, subject: 'karin', personId: people.principal },
      { issuer: 'https://another.test', subject: 'stranger', personId: people.director },
    ]),
  );
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await provider.close();
  await database.drop();
});

const authFor = (app: 'web' | 'admin' = 'web', limits: SignInLimits = defaultLimits, patience = 5_000) =>
  createAuth({
    app,
    db: database.app,
    limits,
    env: {
      AUTH_URL: origin,
      AUTH_SECRET: 'a-secret-of-the-test-that-is-long-enough',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_TIMEOUT_MS: patience,
    },
  });
const browser = (app: 'web' | 'admin' = 'web', limits = defaultLimits) =>
  new Browser(origin, authFor(app, limits).handlers);

async function log() {
  const { changeLog } = schema;
  return minted.as((tx) =>
    tx
      .select()
      .from(changeLog)
      .where(eq(changeLog.authorityId, minted.authorityId))
      .orderBy(desc(changeLog.seq)),
  );
}

describe('signing in at a real OpenID Connect provider', () => {
  test('gives a session that says who, and nothing about rights', async () => {
    const amira = browser();
    expect((await amira.signIn('amira')).pathname).toBe('/');
    expect(await amira.json('/api/auth/session')).toEqual({
      authorityId: minted.authorityId,
      personId: minted.people.teacher,
      sessionId: expect.any(String),
      expires: expect.any(String),
    });
    expect((await log())[0]).toMatchObject({ action: 'session.signIn', actorId: minted.people.teacher });
  });

  test('opens no session that the change log cannot tell of', async () => {
    const sessions = async () =>
      (await minted.as((tx) => tx.select({ id: schema.session.id }).from(schema.session))).length;
    const before = await sessions();
    await asSuperuser(
      database.adminUrl,
      `create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
       create trigger refuse before insert on change_log for each row when (new.action = 'session.signIn')
       execute function refuse()`,
    );
    try {
      const amira = browser();
      expect((await amira.signIn('amira')).pathname).toBe('/logga-in');
      expect(amira.cookie(sessionCookie)).toBeUndefined();
    } finally {
      await asSuperuser(database.adminUrl, 'drop function refuse cascade');
    }
    expect(await sessions()).toBe(before);
  });

  test('keeps only the digest of the token, with the authority in front of it', async () => {
    const amira = browser();
    await amira.signIn('amira');
    const token = amira.cookie(sessionCookie) ?? '';
    const parsed = parseSessionToken(token);
    expect(parsed?.authorityId).toBe(minted.authorityId);
    const rows = await minted.as((tx) => tx.select().from(schema.session));
    expect(rows.map(({ tokenHash }) => tokenHash)).toContain(parsed?.tokenHash);
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[1]);
  });

  test('somebody whom no authority knows is shown whom to ask, and the attempt is logged without a name', async () => {
    const unknown = browser();
    expect((await unknown.signIn('nobody-we-know')).pathname).toBe('/ingen-tillgang');
    expect(unknown.cookie(sessionCookie)).toBeUndefined();
    const [row] = await log();
    expect(row?.action).toBe('session.refused');
    expect(JSON.stringify(row?.after)).not.toContain('nobody-we-know');
  });

  test('the same subject at another issuer is somebody else', async () => {
    expect((await browser().signIn('stranger')).pathname).toBe('/ingen-tillgang');
  });

  test('an issuer that is not on the allow-list lets nobody in', async () => {
    const { authorityIssuer } = schema;
    await database.owner.orm.delete(authorityIssuer).where(eq(authorityIssuer.issuer, provider.issuer));
    try {
      expect((await browser().signIn('amira')).pathname).toBe('/ingen-tillgang');
    } finally {
      const { authorityId } = minted;
      await database.owner.orm.insert(authorityIssuer).values({ authorityId, issuer: provider.issuer });
    }
  });

  test('a second person at the same browser gets a session of their own, and the first one ends', async () => {
    const shared = browser();
    await shared.signIn('amira');
    const first = shared.cookie(sessionCookie) ?? '';
    await shared.signIn('karin', '?prompt=login');
    expect(await shared.json('/api/auth/session')).toMatchObject({ personId: minted.people.principal });
    const token = parseSessionToken(first);
    const rows = await minted.as((tx) =>
      tx
        .select()
        .from(schema.session)
        .where(eq(schema.session.tokenHash, token?.tokenHash ?? '')),
    );
    expect(rows[0]?.revokedAt).not.toBeNull();
    expect(shared.cookie(sessionCookie)).not.toBe(first);
  });
});

describe('a session', () => {
  test('that an administrator revokes is gone on the next request', async () => {
    const amira = browser();
    await amira.signIn('amira');
    const { authorityId } = minted;
    const { sessionId } = (await amira.json('/api/auth/session')) as { sessionId: string };
    await minted.as((tx) => revokeSession(tx, authorityId, sessionId, new Date().toISOString()));
    expect(await amira.json('/api/auth/session')).toBeNull();
  });

  test('that has expired is no session', async () => {
    const amira = browser();
    await amira.signIn('amira');
    const token = parseSessionToken(amira.cookie(sessionCookie) ?? '');
    await minted.as((tx) =>
      tx
        .update(schema.session)
        .set({ expiresAt: '2020-01-01T00:00:00.000Z' })
        .where(eq(schema.session.tokenHash, token?.tokenHash ?? '')),
    );
    expect(await amira.json('/api/auth/session')).toBeNull();
  });

  test('of one app opens nothing in the other', async () => {
    const amira = browser();
    await amira.signIn('amira');
    const admin = await authFor('admin').handlers.GET(
      new Request(`${origin}/api/auth/session`, {
        headers: { cookie: `varje-elev.admin.sessionToken=${amira.cookie(sessionCookie)}` },
      }),
    );
    expect(await admin.json()).toBeNull();
  });

  test('ends by signing out, which is logged', async () => {
    const amira = browser();
    await amira.signIn('amira');
    const { csrfToken } = (await amira.json('/api/auth/csrf')) as { csrfToken: string };
    const { sessionId } = (await amira.json('/api/auth/session')) as { sessionId: string };
    await amira.post(`${origin}/api/auth/signout`, { csrfToken, callbackUrl: '/' });
    expect(amira.cookie(sessionCookie)).toBeUndefined();
    expect((await log())[0]).toMatchObject({ action: 'session.signOut', actorId: minted.people.teacher });
    const { authorityId } = minted;
    const now = new Date().toISOString();
    const live = await asAuthority(database.app, authorityId, (tx) => listSessions(tx, authorityId, { now }));
    expect(live.sessions.map(({ id }) => id)).not.toContain(sessionId);
  });

  test.each(['', 'x', 'a.b', `${'0'.repeat(36)}.${'a'.repeat(43)}`])(
    'is never opened by %j',
    async (forged) => {
      const answer = await authFor().handlers.GET(
        new Request(`${origin}/api/auth/session`, { headers: { cookie: `${sessionCookie}=${forged}` } }),
      );
      expect(await answer.json()).toBeNull();
    },
  );
});

describe('a provider that takes the question and never answers', () => {
  const impatient = () => new Browser(origin, authFor('web', defaultLimits, 200).handlers);
  afterEach(() => provider.hangAt(null));

  test.each(['/.well-known/openid-configuration', '/token'])(
    'is given up at %s, and the sign-in page says that it is the provider',
    async (path) => {
      const amira = impatient();
      provider.hangAt(path);
      const home = await amira.signIn('amira');
      expect(`${home.pathname}${home.search}`).toBe('/logga-in?error=ProviderDown');
      expect(amira.cookie(sessionCookie)).toBeUndefined();
      provider.hangAt(null);
      expect((await amira.signIn('amira')).pathname).toBe('/');
    },
  );

  test('and one that is not there at all is told of in the same way', async () => {
    const gone = await startProvider(`${origin}/api/auth/callback/oidc`);
    await gone.close();
    const { issuer } = provider;
    provider = { ...provider, issuer: gone.issuer };
    const home = await browser().signIn('amira');
    provider = { ...provider, issuer };
    expect(`${home.pathname}${home.search}`).toBe('/logga-in?error=ProviderDown');
  });
});

describe('too many tries', () => {
  test('are sent back to wait', async () => {
    const eager = browser('web', { perAddress: 0, perIssuer: 1000 });
    const { csrfToken } = (await eager.json('/api/auth/csrf')) as { csrfToken: string };
    const answer = await eager.post(`${origin}/api/auth/signin/oidc`, { csrfToken, callbackUrl: '/' });
    expect(answer.headers.get('location')).toContain('/logga-in?error=TooMany');
    expect(answer.headers.get('retry-after')).toBe('60');
  });

  test('that an address is refused are not counted on everybody’s issuer', async () => {
    await asSuperuser(database.adminUrl, 'delete from rate_limit');
    const { GET } = authFor('web', { perAddress: 0, perIssuer: 1000 }).handlers;
    const answer = await GET(new Request(`${origin}/api/auth/signin/oidc`));
    expect(answer.headers.get('location')).toContain('error=TooMany');
    const counted = await asSuperuser<{ keys: number }>(
      database.adminUrl,
      'select count(distinct key_hash)::integer as keys from rate_limit',
    );
    expect(counted.rows).toEqual([{ keys: 1 }]);
  });

  test('a forged return from the provider opens nothing', async () => {
    const forger = browser();
    const answer = await forger.get(`${origin}/api/auth/callback/oidc?code=forged&state=forged`);
    expect(forger.cookie(sessionCookie)).toBeUndefined();
    expect(answer.headers.get('location')).toContain('/logga-in');
  });
});
