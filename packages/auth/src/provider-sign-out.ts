import { z } from 'zod';
import { type ProviderLine, providerLine } from './provider-line.ts';
import type { AuthSettings } from './settings.ts';

/** What the sign-in page is told by the provider, which hands `state` back as it is. */
const signedOutState = 'utloggad';

/** OpenID Connect RP-Initiated Logout 1.0, 2.1: a provider that can end its own session says where. */
const Metadata = z.object({ end_session_endpoint: z.url({ protocol: /^https?$/ }).optional() });

type Settings = Pick<AuthSettings, 'env' | 'pages'>;

/**
 * Where the provider ends its own session and sends the person back to our sign-in page; null when it offers no such
 * place, or does not answer. Without the ID token, which is not kept, the provider may ask the person first.
 */
export async function providerSignOut({ env, pages }: Settings): Promise<string | null> {
  const endpoint = await endSessionEndpoint(env.OIDC_ISSUER, providerLine({ env }));
  if (endpoint === null) return null;
  const address = new URL(endpoint);
  address.searchParams.set('client_id', env.OIDC_CLIENT_ID);
  address.searchParams.set('post_logout_redirect_uri', new URL(pages.signIn, env.AUTH_URL).href);
  address.searchParams.set('state', signedOutState);
  return address.href;
}

/** A provider that does not answer must not keep anybody signed in here. */
async function endSessionEndpoint(issuer: string, line: ProviderLine): Promise<string | null> {
  const configuration = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await line.fetch(configuration);
    const parsed = Metadata.safeParse(await answer.json());
    return parsed.data?.end_session_endpoint ?? null;
  } catch {
    return null;
  }
}
