import type { Page } from '@playwright/test';
import { running } from './running.ts';

export type App = 'web' | 'admin';

/** The real way in: our sign-in page, the provider's list, and back to `to` in the app. */
export async function signIn(page: Page, subject: string, app: App, to?: string): Promise<void> {
  const home = running()[app];
  await page.goto(`${home}/logga-in${to === undefined ? '' : `?till=${encodeURIComponent(to)}`}`);
  await page.locator('main form button[type=submit]').first().click();
  await page.locator(`button[name=subject][value="${subject}"]`).first().click();
  await page.waitForURL((url) => url.origin === new URL(home).origin && !url.pathname.startsWith('/api/'));
}
