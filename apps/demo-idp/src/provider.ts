import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import Provider, { type Configuration, interactionPolicy } from 'oidc-provider';
import { faultPage, signedOutPage, signOutPage } from './message-pages.ts';
import type { DemoPerson, People } from './person.ts';

export type DemoClient = {
  id: string;
  secret: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
};

export const SCOPE = 'openid profile email';

/** A standard OpenID Connect provider. Nothing in it is special to the demo but that no password is asked for. */
export function createProvider(issuer: string, people: People, clients: readonly DemoClient[]): Provider {
  const configuration: Configuration = {
    clients: clients.map((client) => ({
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: client.redirectUris,
      post_logout_redirect_uris: client.postLogoutRedirectUris,
      grant_types: ['authorization_code'],
      response_types: ['code'],
    })),
    findAccount: async (_context, subject) => {
      const person = (await people()).find((candidate) => candidate.subject === subject);
      return person && { accountId: subject, claims: async () => claimsOf(person) };
    },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    // The applications read the identity from the ID token alone.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/logga-in/${interaction.uid}`, policy: alwaysAsk() },
    // Its own names: cookies do not tell the ports of one host apart.
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'demo_idp_session', interaction: 'demo_idp_interaction', resume: 'demo_idp_resume' },
      short: { sameSite: 'lax', httpOnly: true },
      long: { sameSite: 'lax', httpOnly: true },
    },
    jwks: { keys: [signingKey()] },
    ttl: { Interaction: 3600, Session: 12 * 3600, Grant: 12 * 3600, AccessToken: 3600, IdToken: 3600 },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (context, form) => {
          context.body = signOutPage(form);
        },
        postLogoutSuccessSource: async (context) => {
          context.body = signedOutPage();
        },
      },
    },
    renderError: async (context, out) => {
      context.type = 'html';
      context.body = faultPage(out.error, out.error_description ?? '');
    },
    // The applications belong to the same house: nobody is asked whether they may know the name.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
  };
  return new Provider(issuer, configuration);
}

/** Whoever signs in shall choose whom to be, even if they did so a moment ago: that is what a demo is for. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy
    .get('login')
    ?.checks.add(
      new Check('choose_person', 'A person of the demo is to be chosen', (context) =>
        context.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

function claimsOf(person: DemoPerson) {
  return { sub: person.subject, name: person.name, email: person.email, email_verified: true };
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kty: 'RSA', kid: randomUUID(), use: 'sig', alg: 'RS256' };
}
