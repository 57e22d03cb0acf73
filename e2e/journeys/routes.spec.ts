import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from '../src/journey.ts';
import { type Policy, routes, somewhere } from '../src/routes.ts';
import { routesOnDisk } from '../src/routes-on-disk.ts';
import { running } from '../src/running.ts';
import type { App } from '../src/sign-in.ts';

test.describe.configure({ mode: 'parallel' });

const strictHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

for (const app of ['web', 'admin'] as const satisfies readonly App[]) {
  const table = Object.entries(routes[app]);
  const urlOf = (route: string) => `${running()[app]}${somewhere(route)}`;
  const ask = (request: APIRequestContext, route: string) =>
    request.get(urlOf(route), { maxRedirects: 0, failOnStatusCode: false });

  test(`${app}: every address on disk stands in the table, and no other`, () => {
    expect(routesOnDisk(app)).toEqual(Object.keys(routes[app]).sort());
  });

  test(`${app}: without a session each address answers as its policy says`, async ({ request }) => {
    for (const [route, policy] of table) {
      await test.step(route, async () => {
        const answer = await ask(request, route);
        expect.soft(answerTo(answer), `${route} (${policy})`).toBe(expected(policy));
      });
    }
  });

  test(`${app}: every address carries the strict headers and a policy of its own`, async ({ request }) => {
    for (const [route] of table) {
      await test.step(route, async () => {
        const [one, other] = [await ask(request, route), await ask(request, route)];
        expect.soft(one.headers(), route).toMatchObject(strictHeaders);
        expect.soft(one.headers()['x-powered-by'], route).toBeUndefined();
        const policy = policyOf(one);
        expect.soft(policy.unsafe, route).toEqual([]);
        expect.soft(policy.closed, route).toBe(true);
        expect.soft(policy.nonce, route).toMatch(/^[\w+/]{24}$/);
        expect.soft(policy.nonce, `${route}: a nonce is used once`).not.toBe(policyOf(other).nonce);
        if (one.headers()['content-type']?.startsWith('text/html')) {
          expect.soft(inlineWithout(policy.nonce, await one.text()), route).toEqual([]);
        }
        expect.soft(one.headers()['cache-control'], route).toMatch(/no-store/);
      });
    }
  });

  test(`${app}: nothing can be sent from another site`, async ({ request }) => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://example.net' },
      { origin: 'null' },
      { origin: running()[app], 'sec-fetch-site': 'cross-site' },
      { origin: running()[app], 'sec-fetch-site': 'same-site' },
    ];
    for (const [route] of table) {
      for (const headers of foreign) {
        const url = urlOf(route);
        const answer = await request.post(url, { headers, form: { a: '1' }, maxRedirects: 0 });
        expect.soft(answer.status(), `${route} from ${JSON.stringify(headers)}`).toBe(403);
        expect.soft(answer.headers()['set-cookie'], route).toBeUndefined();
      }
    }
  });

  test(`${app}: too many tries to sign in are answered in words`, async ({ stranger, request }, info) => {
    // An address of its own, so that nobody else's tries are counted with these.
    const octets = [app === 'web' ? 1 : 2, info.project.name === 'phone' ? 1 : 2, info.repeatEachIndex + 1];
    const from = { 'x-forwarded-for': `198.${octets.join('.')}` };
    const sign = `${running()[app]}/api/auth/signin/oidc`;
    let refused: APIResponse | null = null;
    // Twice the limit: the window may turn on the way.
    for (let tries = 0; refused === null && tries < 250; tries += 1) {
      const answer = await request.get(sign, { headers: from, maxRedirects: 0 });
      if (answer.headers().location?.includes('TooMany')) refused = answer;
    }
    expect(refused?.status()).toBe(303);
    expect(refused?.headers()['retry-after']).toBe('60');
    const { page, ...seat } = await stranger({ app });
    await page.goto(refused?.headers().location ?? '');
    await expect(page.getByRole('status')).toHaveText(
      'Det har varit många försök på kort tid. Vänta en minut och försök igen.',
    );
    await seat.stop('for-manga-forsok');
  });
}

test('admin: staff are shown whom to ask at every address of the console', async ({ as }) => {
  const { page, goto } = await as('nadja.wikell', { app: 'admin' });
  await expect(page).toHaveURL(/\/ingen-tillgang$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt uppdrag öppnar inte det här');
  for (const [route, policy] of Object.entries(routes.admin)) {
    if (policy !== 'admin') continue;
    await goto(somewhere(route));
    expect.soft(new URL(page.url()).pathname, route).toBe('/ingen-tillgang');
  }
});

/** A status, and where a redirect leads. */
function answerTo(answer: APIResponse): string {
  const { location } = answer.headers();
  const path = location === undefined ? '' : ` ${new URL(location, answer.url()).pathname}`;
  return `${answer.status()}${path}`;
}

function expected(policy: Policy): string {
  if (policy === 'doorway') return '307 /i-dag';
  if (policy === 'api') return '401';
  return policy === 'signedIn' || policy === 'admin' ? '307 /logga-in' : '200';
}

function policyOf(answer: APIResponse) {
  const policy = answer.headers()['content-security-policy'] ?? '';
  const directives = new Map(
    policy.split('; ').map((line) => {
      const [name = '', ...sources] = line.split(' ');
      return [name, sources] as const;
    }),
  );
  const closed = ['object-src', 'base-uri', 'frame-ancestors', 'frame-src', 'worker-src'];
  const sources = [...directives.values()].flat();
  return {
    unsafe: sources.filter(
      (source) => source.startsWith("'unsafe") || ['*', 'http:', 'https:'].includes(source),
    ),
    closed: closed.every((name) => directives.get(name)?.join() === "'none'"),
    nonce: directives
      .get('script-src')
      ?.find((source) => source.startsWith("'nonce-"))
      ?.slice("'nonce-".length, -1),
  };
}

/** Scripts and styles in the markup that the policy would refuse, and attributes that would need it weakened. */
function inlineWithout(nonce: string | undefined, html: string): string[] {
  const tags = html.match(/<(script|style)\b[^>]*>/g) ?? [];
  const attributes = html.match(/<[^>]+\s(style|on\w+)="[^>]*>/g) ?? [];
  return [...tags.filter((tag) => !tag.includes(`nonce="${nonce}"`)), ...attributes];
}
