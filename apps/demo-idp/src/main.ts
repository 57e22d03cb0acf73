import { readEnvironment } from './env.ts';
import { peopleInDatabase } from './people-in-database.ts';
import type { DemoClient } from './provider.ts';
import { startDemoIdp } from './server.ts';

const environment = readEnvironment(process.env);
const issuer = `http://127.0.0.1:${environment.IDP_PORT}`;

const database = peopleInDatabase(
  environment.DATABASE_URL,
  issuer,
  () => environment.DEMO_DATE ?? new Date().toISOString().slice(0, 10),
);
const idp = await startDemoIdp({
  port: environment.IDP_PORT,
  people: database.people,
  clients: [
    client('web', environment.WEB_CLIENT_SECRET, environment.WEB_URL),
    client('admin', environment.ADMIN_CLIENT_SECRET, environment.ADMIN_URL),
  ],
});

process.stdout.write(`The demo's sign-in answers at ${idp.issuer}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

function client(id: string, secret: string, address: string): DemoClient {
  const { origin } = new URL(address);
  return {
    id,
    secret,
    redirectUris: [`${origin}/api/auth/callback/oidc`],
    postLogoutRedirectUris: [`${origin}/`, `${origin}/logga-in`, `${origin}/utloggad`],
  };
}

async function stop(): Promise<void> {
  await idp.stop();
  await database.close();
  process.exit(0);
}
