import { customFetch } from '@auth/core';
import { listAuthoritiesTrusting } from '@varje-elev/db';
import type { NextAuthConfig } from 'next-auth';
import { z } from 'zod';
import { sessionAdapter } from './adapter.ts';
import { cookieNames } from './cookies.ts';
import { personOfIdentity } from './identity.ts';
import { accountIdOf, ProviderIdentity, SignedInPerson } from './person-key.ts';
import type { ProviderLine } from './provider-line.ts';
import { type AuthSettings, basePath, providerId, sessionLifetimeSeconds } from './settings.ts';
import { recordRefused } from './sign-in-log.ts';

/** The claims that identify somebody; the ID token they come from is validated before we see it. */
const Claims = z.object({ iss: z.string(), sub: z.string() });

function identityOf(profile: unknown) {
  const { iss, sub } = Claims.parse(profile);
  return ProviderIdentity.parse({ issuer: iss, subject: sub });
}

export function isSecure({ env }: AuthSettings): boolean {
  return new URL(env.AUTH_URL).protocol === 'https:';
}

/** Auth.js as this house uses it: one OpenID Connect provider, database sessions, nothing matched on e-mail. */
export function nextAuthConfig(
  settings: AuthSettings,
  userAgent: string,
  line: ProviderLine,
): NextAuthConfig {
  const { app, env, pages } = settings;
  return {
    basePath,
    secret: env.AUTH_SECRET,
    /** The address is the configured AUTH_URL, never a header's. */
    trustHost: true,
    useSecureCookies: isSecure(settings),
    cookies: cookieNames(app, isSecure(settings)),
    adapter: sessionAdapter(settings, { userAgent }),
    session: { strategy: 'database', maxAge: sessionLifetimeSeconds, updateAge: sessionLifetimeSeconds },
    pages: { signIn: pages.signIn, error: pages.signIn, signOut: pages.signIn },
    providers: [
      {
        id: providerId,
        name: 'OpenID Connect',
        type: 'oidc',
        issuer: env.OIDC_ISSUER,
        clientId: env.OIDC_CLIENT_ID,
        clientSecret: env.OIDC_CLIENT_SECRET,
        checks: ['pkce', 'state', 'nonce'],
        authorization: { params: { scope: 'openid' } },
        [customFetch]: line.fetch,
        profile: (claims: unknown) => ({ id: accountIdOf(identityOf(claims)) }),
      },
    ],
    callbacks: {
      signIn: async ({ profile }) => {
        const identity = identityOf(profile);
        if ((await personOfIdentity(settings, identity)) !== null) return true;
        for (const { id: authorityId } of await listAuthoritiesTrusting(settings.db, identity.issuer)) {
          await recordRefused(settings, authorityId, identity);
        }
        return pages.noAccess;
      },
      /** `user` is what our adapter gave. Nothing else of the session reaches the browser. */
      session: ({ session, user }) => ({ ...SignedInPerson.parse(user), expires: session.expires }),
    },
    logger: {
      error: (error) => console.error(JSON.stringify({ at: 'sign-in', error: error.name })),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
