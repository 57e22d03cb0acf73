import type { App } from './sign-in.ts';

/**
 * What an address asks of whoever comes, and so how it answers somebody who has no session:
 * - `open`: shows itself to anybody.
 * - `signedIn`: a person with an assignment; without a session, the sign-in page.
 * - `admin`: an assignment that opens the console; others who are signed in are shown whom to ask.
 * - `doorway`: shows nothing, sends on to the first room.
 * - `api`: a typed 401, never a page.
 * - `signIn`: next-auth's own handlers, open by nature and counted.
 */
export type Policy = 'open' | 'signedIn' | 'admin' | 'doorway' | 'api' | 'signIn';

/** Every address of both apps. Reviewed: an address that is not here fails the tests, and so does one that is gone. */
export const routes: Readonly<Record<App, Readonly<Record<string, Policy>>>> = {
  web: {
    '/': 'doorway',
    '/api/auth/[...nextauth]': 'signIn',
    '/api/halsa/liv': 'open',
    '/api/halsa/redo': 'open',
    '/api/trpc/[trpc]': 'api',
    '/cykler': 'signedIn',
    '/cykler/[id]': 'signedIn',
    '/cykler/[id]/avsluta': 'signedIn',
    '/cykler/[id]/historik': 'signedIn',
    '/cykler/hjulet': 'signedIn',
    '/cykler/ny': 'signedIn',
    '/forbattringsomraden': 'signedIn',
    '/forbattringsomraden/nytt': 'signedIn',
    '/i-dag': 'signedIn',
    '/ingen-tillgang': 'open',
    '/jag': 'signedIn',
    '/kortkommandon': 'signedIn',
    '/logga-in': 'open',
    '/mer': 'signedIn',
    '/personuppgifter': 'signedIn',
    '/ramverket': 'signedIn',
    '/ramverket/hur/[id]': 'signedIn',
    '/ramverket/jamfor': 'signedIn',
    '/roda-traden': 'signedIn',
    '/roda-traden/[id]': 'signedIn',
    '/sok': 'signedIn',
    '/tillganglighet': 'open',
    '/utseende': 'signedIn',
  },
  admin: {
    '/': 'admin',
    '/andringslogg': 'admin',
    '/api/auth/[...nextauth]': 'signIn',
    '/api/halsa/liv': 'open',
    '/api/halsa/redo': 'open',
    '/api/trpc/[trpc]': 'api',
    '/ingen-tillgang': 'open',
    '/inloggningar': 'admin',
    '/jag': 'admin',
    '/lasar': 'admin',
    '/lasar/[ar]': 'admin',
    '/lasar/[ar]/dagar/[id]': 'admin',
    '/lasar/ny': 'admin',
    '/logga-in': 'open',
    '/mer': 'admin',
    '/organisation': 'admin',
    '/organisation/[id]/[steg]': 'admin',
    '/personer': 'admin',
    '/personer/[id]': 'admin',
    '/personer/[id]/avsluta/[uppdrag]': 'admin',
    '/personer/[id]/inloggning': 'admin',
    '/personer/[id]/ser': 'admin',
    '/personer/[id]/uppdrag': 'admin',
    '/personer/[id]/uppgifter': 'admin',
    '/personer/ny': 'admin',
    '/process': 'admin',
    '/process/[fas]': 'admin',
    '/ramverk': 'admin',
    '/ramverk/[id]': 'admin',
    '/ramverk/[id]/jamfor': 'admin',
    '/ramverk/[id]/koppla': 'admin',
    '/ramverk/[id]/publicera': 'admin',
    '/tillganglighet': 'open',
    '/utseende': 'admin',
  },
};

/** An address of the route with something in each place: an id that nobody has, a procedure, next-auth's own answer. */
export function somewhere(route: string): string {
  return route
    .replace('[...nextauth]', 'session')
    .replace('[trpc]', 'me.read')
    .replace(/\[[^\]]+\]/g, '01910a7c-0000-7000-8000-000000000000');
}
