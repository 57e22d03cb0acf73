import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { databaseFault } from '@varje-elev/db';
import type Provider from 'oidc-provider';
import { type Asset, loadAssets } from './assets.ts';
import { awayPage, faultPage, startElsewherePage } from './message-pages.ts';
import { type People, suggestPeople } from './person.ts';
import { pickPage } from './pick-page.ts';
import { createProvider, type DemoClient } from './provider.ts';

type Options = { port: number; people: People; clients: readonly DemoClient[] };

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

export type DemoIdp = { issuer: string; stop(): Promise<void> };

const HOST = '127.0.0.1';
const LONGEST_BODY = 10_000;

/** Starts the demo's sign-in. It lets anyone be anyone, so it never runs beside real data. */
export async function startDemoIdp({ port, people, clients }: Options): Promise<DemoIdp> {
  if (process.env.NODE_ENV === 'production' && process.env.DEMO !== '1') {
    throw new Error(
      'The demo’s sign-in lets anyone be anyone. It does not start in production without DEMO=1.',
    );
  }
  const assets = await loadAssets();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      if (response.headersSent) response.end();
      else if (databaseFault(error) === 'unavailable') send(response, 503, 'text/html', awayPage());
      else send(response, 500, 'text/html', faultPage('server_error', 'see the log'));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const issuer = `http://${HOST}:${typeof address === 'object' && address ? address.port : port}`;
  const origins = [
    ...new Set(clients.flatMap((client) => client.redirectUris.map((uri) => new URL(uri).origin))),
  ];
  const provider = createProvider(issuer, people, clients);
  const callback = provider.callback();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    protect(response, origins);
    const url = new URL(request.url ?? '/', issuer);
    const asset = assets.get(url.pathname);
    const uid = /^\/logga-in\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (asset) sendAsset(response, asset);
    else if (url.pathname === '/halsa') send(response, 200, 'text/plain', `${(await people()).length}`);
    else if (url.pathname === '/forslag') send(response, 200, 'application/json', await suggested(people));
    else if (url.pathname === '/') send(response, 200, 'text/html', startElsewherePage(origins));
    else if (!uid) await callback(request, response);
    else if (request.method === 'POST') await choose(request, response);
    else await offer(request, response, uid, url.searchParams.get('sok') ?? '');
  }

  async function offer(request: IncomingMessage, response: ServerResponse, uid: string, query: string) {
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (interaction?.uid !== uid) return send(response, 400, 'text/html', startElsewherePage(origins));
    return send(response, 200, 'text/html', pickPage({ uid, people: await people(), query: query.trim() }));
  }

  async function choose(request: IncomingMessage, response: ServerResponse) {
    const subject = new URLSearchParams(await bodyOf(request)).get('subject');
    const person = (await people()).find((candidate) => candidate.subject === subject);
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (!interaction || request.headers.origin !== issuer) {
      return send(response, 400, 'text/html', startElsewherePage(origins));
    }
    if (!person) return redirect(response, `/logga-in/${interaction.uid}`);
    await forgetPrevious(provider, interaction);
    return provider.interactionFinished(request, response, { login: { accountId: person.subject } });
  }

  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Being someone else begins anew: the provider would otherwise ask to sign the one before out first. */
async function forgetPrevious(provider: Provider, interaction: Interaction): Promise<void> {
  if (!interaction.session) return;
  const session = await provider.Session.findByUid(interaction.session.uid);
  await session?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

/** Forms may lead back to the applications: that is where a sign-in ends. */
function protect(response: ServerResponse, origins: readonly string[]): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${origins.join(' ')}`,
  ].join('; ');
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
}

function sendAsset(response: ServerResponse, asset: Asset): void {
  response.setHeader('cache-control', 'max-age=300');
  response.writeHead(200, { 'content-type': asset.type });
  response.end(asset.body);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location });
  response.end();
}

async function suggested(people: People): Promise<string> {
  return JSON.stringify(suggestPeople(await people()).map(({ name, role, unit }) => ({ name, role, unit })));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > LONGEST_BODY) throw new Error('The form is too long.');
  }
  return body;
}
