import { hit } from '@varje-elev/db';
import type { AuthSettings } from './settings.ts';

/**
 * True while both the caller's address and the issuer have tries left this minute. What an address is refused is not
 * counted on the issuer, or a single one could keep everybody out.
 */
export async function signInAllowed(settings: AuthSettings, headers: Headers): Promise<boolean> {
  const { perAddress, perIssuer } = settings.limits;
  return (
    (await within(settings, `sign-in address ${addressOf(headers)}`, perAddress)) &&
    (await within(settings, `sign-in issuer ${settings.env.OIDC_ISSUER}`, perIssuer))
  );
}

/** As the nearest proxy saw it: the last in the list is the only one that a client cannot write itself. */
function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direct';
}

async function within({ db }: AuthSettings, key: string, allowed: number): Promise<boolean> {
  const verdict = await hit(db, { key, allowed, windowSeconds: 60 }, new Date().toISOString());
  return verdict.allowed;
}
