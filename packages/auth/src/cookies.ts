import type { App } from './settings.ts';

const kinds = ['sessionToken', 'callbackUrl', 'csrfToken', 'pkceCodeVerifier', 'state', 'nonce'] as const;
type Kind = (typeof kinds)[number];

/** Cookies do not know ports: web and admin on one host must not read each other's. `__Host-` binds to host and https. */
export function cookieNames(app: App, secure: boolean): Record<Kind, { name: string }> {
  const prefix = secure ? '__Host-' : '';
  const named = (kind: Kind) => ({ name: `${prefix}varje-elev.${app}.${kind}` });
  return {
    sessionToken: named('sessionToken'),
    callbackUrl: named('callbackUrl'),
    csrfToken: named('csrfToken'),
    pkceCodeVerifier: named('pkceCodeVerifier'),
    state: named('state'),
    nonce: named('nonce'),
  };
}
