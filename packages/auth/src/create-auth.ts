import type { Instant, LocalDate } from '@varje-elev/domain';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import NextAuth from 'next-auth';
import { cookieNames } from './cookies.ts';
import { guardedHandler } from './handlers.ts';
import { isSecure, nextAuthConfig } from './next-auth-config.ts';
import { type ProviderLine, providerDown, providerLine } from './provider-line.ts';
import { providerSignOut } from './provider-sign-out.ts';
import { type Asking, asking } from './session-store.ts';
import { type AuthSettings, defaultLimits, defaultPages, providerId } from './settings.ts';
import { signInAllowed } from './sign-in-limit.ts';

type Given = Pick<AuthSettings, 'app' | 'db' | 'env'> & Partial<AuthSettings>;

const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const realClock = {
  now: (): Instant => new Date().toISOString(),
  today: (): LocalDate => stockholmDay.format(new Date()),
};

/** Sign-in for one app: OpenID Connect in, a row in our database as the session, nothing about rights in either. */
export function createAuth(given: Given) {
  const settings: AuthSettings = { pages: defaultPages, clock: realClock, limits: defaultLimits, ...given };
  const configure = (line: ProviderLine, request?: Request) =>
    nextAuthConfig(settings, request?.headers.get('user-agent') ?? '', line);
  const handler = guardedHandler(settings, configure);
  const sessionCookie = cookieNames(settings.app, isSecure(settings)).sessionToken.name;

  return {
    handlers: { GET: handler, POST: handler },

    /**
     * Whose session a request comes in and what they may act as today, or null. Read from the database: a revoked session
     * is no session, and an ended assignment no mandate. Not asked of Auth.js, which takes a database that is away for
     * nobody being signed in.
     */
    async asking(): Promise<Asking | null> {
      const token = (await cookies()).get(sessionCookie)?.value;
      return token === undefined ? null : asking(settings, token);
    },

    /** Server action. `prompt: 'login'` asks the provider to let the person choose anew. */
    async signIn(options: { redirectTo: string; prompt?: 'login' | 'select_account' }): Promise<never> {
      if (!(await signInAllowed(settings, await headers())))
        redirect(`${settings.pages.signIn}?error=TooMany`);
      const parameters: Record<string, string> =
        options.prompt === undefined ? {} : { prompt: options.prompt };
      const line = providerLine(settings);
      const { signIn } = NextAuth(() => configure(line));
      const asked = { redirectTo: options.redirectTo, redirect: false };
      const address: string = await signIn(providerId, asked, parameters);
      redirect(line.isDown() ? `${settings.pages.signIn}?error=${providerDown}` : address);
    },

    /** Server action. Ends the session here, and the provider's own where it can be ended. */
    async signOut(options: { redirectTo: string }): Promise<never> {
      await NextAuth(() => configure(providerLine(settings))).signOut({ redirect: false });
      redirect((await providerSignOut(settings)) ?? options.redirectTo);
    },
  };
}

export type Auth = ReturnType<typeof createAuth>;
