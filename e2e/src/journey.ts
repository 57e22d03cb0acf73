import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, test as base, expect, type Page, type TestInfo } from '@playwright/test';
import { running } from './running.ts';

type App = 'web' | 'admin';

/** A person at a browser of their own. */
export interface Seat {
  readonly page: Page;
  /** Looks at the page as a reviewer would: every axe rule, no sideways scroll, a picture kept under this name. */
  stop(name: string): Promise<void>;
}

interface Journey {
  /** Signs in as one of the demo's people by the subject their provider knows them by (`amira.holm`). */
  as(subject: string, options?: { app?: App; to?: string; javaScriptEnabled?: boolean }): Promise<Seat>;
}

export const test = base.extend<Journey>({
  as: async ({ browser }, use, info) => {
    const pages: Page[] = [];
    await use(async (subject, options = {}) => {
      const page = await newPage(browser, info, options.javaScriptEnabled ?? true);
      pages.push(page);
      await signIn(page, subject, options.app ?? 'web', options.to);
      return { page, stop: (name) => look(page, name, info) };
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

async function newPage(browser: Browser, info: TestInfo, javaScriptEnabled: boolean): Promise<Page> {
  const { viewport, hasTouch, isMobile, locale, timezoneId } = info.project.use;
  const context = await browser.newContext({
    viewport,
    hasTouch,
    isMobile,
    locale,
    timezoneId,
    javaScriptEnabled,
  });
  const page = await context.newPage();
  // A page that breaks the policy or throws is a fault even when it looks right.
  page.on('pageerror', (error) => info.annotations.push({ type: 'pageerror', description: error.message }));
  page.on('console', (message) => {
    if (message.type() === 'error') info.annotations.push({ type: 'console', description: message.text() });
  });
  return page;
}

/** The real way in: our sign-in page, the provider's list, and back. */
export async function signIn(page: Page, subject: string, app: App, to?: string): Promise<void> {
  const home = running()[app];
  await page.goto(`${home}/logga-in${to === undefined ? '' : `?till=${encodeURIComponent(to)}`}`);
  await page.locator('form button[type=submit]').first().click();
  await page.locator(`button[name=subject][value="${subject}"]`).first().click();
  await page.waitForURL((url) => url.origin === new URL(home).origin && !url.pathname.startsWith('/api/'));
}

async function look(page: Page, name: string, info: TestInfo): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
  expect(said, `axe at ”${name}”`).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `sideways scroll at ”${name}”`).toBeLessThanOrEqual(0);
  await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
  const faults = info.annotations.filter(({ type }) => type === 'pageerror' || type === 'console');
  expect(faults, `what the browser complained of before ”${name}”`).toEqual([]);
}

export { expect };
