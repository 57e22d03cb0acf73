export { type Auth, createAuth } from './create-auth.ts';
export type { SignedInPerson } from './person-key.ts';
export type { App, AuthEnvironment, AuthPages, AuthSettings, SignInLimits } from './settings.ts';
