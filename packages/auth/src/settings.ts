import type { Db } from '@varje-elev/db';
import type { Instant, LocalDate } from '@varje-elev/domain';

/** The two apps share one host in the demo, so each has its own cookies. */
export type App = 'web' | 'admin';

/** The part of the environment that sign-in reads; the app has parsed it. */
export interface AuthEnvironment {
  readonly AUTH_URL: string;
  readonly AUTH_SECRET: string;
  readonly OIDC_ISSUER: string;
  readonly OIDC_CLIENT_ID: string;
  readonly OIDC_CLIENT_SECRET: string;
  /** How long the provider is waited for at every question, in milliseconds. */
  readonly OIDC_TIMEOUT_MS: number;
}

/** Paths of the app's own pages. */
export interface AuthPages {
  readonly signIn: string;
  /** Says whom to ask; shown to somebody whom no authority knows. */
  readonly noAccess: string;
}

/** Tries a minute. Wide enough for a school behind one address at eight in the morning. */
export interface SignInLimits {
  readonly perAddress: number;
  readonly perIssuer: number;
}

export interface AuthSettings {
  readonly app: App;
  readonly db: Db;
  readonly env: AuthEnvironment;
  readonly pages: AuthPages;
  /** The clock of the change log and of assignments. A session's own life always follows the real clock. */
  readonly clock: { now(): Instant; today(): LocalDate };
  readonly limits: SignInLimits;
}

export const defaultPages: AuthPages = { signIn: '/logga-in', noAccess: '/ingen-tillgang' };
export const defaultLimits: SignInLimits = { perAddress: 120, perIssuer: 1200 };

/** A working day, whether it is used or not: a forgotten browser in a staff room is signed out by the next morning. */
export const sessionLifetimeSeconds = 12 * 60 * 60;

export const providerId = 'oidc';
export const basePath = '/api/auth';
