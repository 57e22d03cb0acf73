import { z } from 'zod';
import type { ProviderLine } from './provider-line.ts';

const place = z
  .url({ protocol: /^https?$/ })
  .nullable()
  .catch(null);

/** OpenID Connect Discovery 1.0, 3, and RP-Initiated Logout 1.0, 2.1: a provider may lie at other addresses than its issuer. */
const Places = z.object({ authorization_endpoint: place, end_session_endpoint: place });

/** Where the provider takes a browser. */
export interface ProviderPlaces {
  /** To sign in; null when it does not say. */
  readonly signIn: string | null;
  /** To end its own session; null when it offers no such place. */
  readonly signOut: string | null;
}

/** What the provider says of itself; null when it does not answer, or not with that. */
export async function providerPlaces(issuer: string, line: ProviderLine): Promise<ProviderPlaces | null> {
  const configuration = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await line.fetch(configuration);
    const { authorization_endpoint: signIn, end_session_endpoint: signOut } = Places.parse(
      await answer.json(),
    );
    return { signIn, signOut };
  } catch {
    return null;
  }
}
