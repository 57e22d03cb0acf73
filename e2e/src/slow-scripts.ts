import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';

const isScript = (url: URL) => url.pathname.endsWith('.js');

/** How late every script comes: long enough to begin to read and write before the page is alive. */
const late = 800;

/** A phone on a bad line: markup and styles come at once, every script late. */
export async function slowScripts(page: Page): Promise<void> {
  await page.route(isScript, async (route) => {
    await wait(late);
    await route.continue();
  });
}

/** Holds every script back until the answer is called. */
export async function heldScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(isScript, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
