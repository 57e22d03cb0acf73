import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface TestProvider {
  readonly issuer: string;
  /** From now on it says that its pages are at this host, which leads to it too; null: at the issuer's own. */
  pagesAt(host: 'localhost' | null): void;
  /** From now on it takes what is asked at the path, and never answers; null: it answers everything. */
  hangAt(path: string | null): void;
  close(): Promise<void>;
}

export const client = { id: 'web', secret: 'a-secret-of-the-test-client-0123456789' };

/** A real OpenID Connect provider in this process; its own development pages take any name as the subject. */
export async function startProvider(redirectUri: string, afterSignOut?: string): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: afterSignOut === undefined ? [] : [afterSignOut],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['a-cookie-key-of-the-test'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  let hanging: string | null = null;
  let elsewhere: 'localhost' | null = null;
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (elsewhere !== null) request.headers.host = `${elsewhere}:${new URL(issuer).port}`;
    if (request.url !== hanging) void answer(request, response);
  });
  return {
    issuer,
    pagesAt: (host) => {
      elsewhere = host;
    },
    hangAt: (path) => {
      hanging = path;
    },
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
