import { providerLine } from './provider-line.ts';
import { providerPlaces } from './provider-places.ts';
import type { AuthSettings } from './settings.ts';

/** What the sign-in page is told by the provider, which hands `state` back as it is. */
const signedOutState = 'utloggad';

type Settings = Pick<AuthSettings, 'env' | 'pages'>;

/**
 * Where the provider ends its own session and sends the person back to our sign-in page; null when it offers no such
 * place, or does not answer: that must not keep anybody signed in here. Without the ID token, which is not kept, the
 * provider may ask the person first.
 */
export async function providerSignOut({ env, pages }: Settings): Promise<string | null> {
  const places = await providerPlaces(env.OIDC_ISSUER, providerLine({ env }));
  if (places === null || places.signOut === null) return null;
  const address = new URL(places.signOut);
  address.searchParams.set('client_id', env.OIDC_CLIENT_ID);
  address.searchParams.set('post_logout_redirect_uri', new URL(pages.signIn, env.AUTH_URL).href);
  address.searchParams.set('state', signedOutState);
  return address.href;
}
