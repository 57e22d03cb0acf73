import type { TestInfo } from '@playwright/test';
import { demoId } from '@varje-elev/db/demo/index';
import { expect, test } from '../src/journey.ts';
import { running } from '../src/running.ts';
import type { App } from '../src/sign-in.ts';

test.describe.configure({ mode: 'parallel' });

const nobodys = '01910a7c-0000-7000-8000-000000000000';
const missing: Readonly<Record<App, { readonly reader: string; readonly paths: readonly string[] }>> = {
  web: {
    reader: 'amira.holm',
    paths: [`/cykler/${nobodys}`, `/roda-traden/${nobodys}`, '/ramverket/hur/inget', '/finns-inte'],
  },
  admin: {
    reader: 'ilma.kovacevic',
    paths: [`/personer/${nobodys}`, `/organisation/${nobodys}/namn`, '/process/ingen', '/finns-inte'],
  },
};

for (const app of ['web', 'admin'] as const satisfies readonly App[]) {
  test(`${app}: what does not exist is told without scripts`, async ({ as }) => {
    const { reader, paths } = missing[app];
    const { page, goto } = await as(reader, { app, javaScriptEnabled: false });
    for (const path of paths) {
      expect.soft(await goto(path), path).toBe(404);
      expect.soft(await page.locator('h1').allInnerTexts(), path).toEqual(['Sidan finns inte']);
      await expect
        .soft(page.getByRole('link', { name: 'Till första sidan', exact: true }), path)
        .toBeVisible();
    }
  });

  test(`${app}: whoever must sign in first comes to the page that was asked for`, async ({ stranger }) => {
    const { page, goto } = await stranger({ app });
    const { reader } = missing[app];
    const asked = app === 'web' ? '/cykler?vy=enhet' : '/personer?sok=Holm';
    await goto(asked);
    await expect(page).toHaveURL(`${running()[app]}/logga-in?till=${encodeURIComponent(asked)}`);
    await page.getByRole('button', { name: 'Logga in med ditt arbetskonto' }).click();
    await page.locator(`button[name=subject][value="${reader}"]`).first().click();
    await expect(page).toHaveURL(`${running()[app]}${asked}`);
  });

  test(`${app}: a sign-in leads to no other site`, async ({ stranger }) => {
    const { page, goto } = await stranger({ app });
    const { reader } = missing[app];
    await goto(`/logga-in?till=${encodeURIComponent('/\t/example.net/')}`);
    await page.getByRole('button', { name: 'Logga in med ditt arbetskonto' }).click();
    await page.locator(`button[name=subject][value="${reader}"]`).first().click();
    await page.waitForURL(
      (url) => url.origin === new URL(running()[app]).origin && url.pathname !== '/logga-in',
    );
    for (const till of ['//example.net/', '/\\example.net/', 'https://example.net/', '/.//example.net/']) {
      const answer = await page.request.get(`${running()[app]}/logga-in?till=${encodeURIComponent(till)}`, {
        maxRedirects: 0,
      });
      const { location = '' } = answer.headers();
      expect.soft(new URL(location, running()[app]).origin, till).toBe(new URL(running()[app]).origin);
    }
  });

  test(`${app}: files carry the strict headers, also those that are not there`, async ({ request }) => {
    const home = running()[app];
    const markup = await (await request.get(`${home}/logga-in`)).text();
    const files = markup.match(/\/_next\/static\/[^"]+\.(?:css|js)/g) ?? [];
    expect(files.length).toBeGreaterThan(1);
    for (const path of [...new Set(files), '/_next/static/saknas.js', '/icon.svg', '/favicon.ico']) {
      const headers = (await request.get(`${home}${path}`)).headers();
      expect.soft(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
      });
    }
  });
}

/** Nobody else in the journeys is one of these: what they are refused in a minute is counted. */
const curious = ({ project }: TestInfo) => (project.name === 'phone' ? 'bodil.ahlroth' : 'daniel.mikaelsson');

test('too many tries at what one may not see: said on a page, with the time from which it works', async ({
  as,
}, info) => {
  const seat = await as(curious(info));
  const { page } = seat;
  const url = `${running().web}/cykler/${demoId('cycle', 'las-no-so')}`;
  let answer = await page.request.get(url);
  // Twice the limit: the window may turn on the way.
  for (let tries = 0; answer.status() === 404 && tries < 125; tries += 1)
    answer = await page.request.get(url);
  expect(answer.status()).toBe(429);
  expect(Number(answer.headers()['retry-after'])).toBeLessThanOrEqual(60);
  const body = await answer.text();
  // The very same answer: the minute may be over before the browser asks.
  await page.route(url, (route) => route.fulfill({ status: 429, contentType: 'text/html', body }));
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vänta en stund');
  await expect(page.getByText(/^Från klockan \d\d\.\d\d går det igen\.$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Försök igen' })).toHaveAttribute(
    'href',
    new URL(url).pathname,
  );
  seat.complaints.expect(/status of 429/);
  await seat.stop('for-manga-forsok-att-se');
});
