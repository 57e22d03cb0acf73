import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { listenForFaults, openBrowser, openContext, themes } from './chromium.ts';

const address = inject('catalogue');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function entryIds(): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('.catalogue-list');
  const ids = await page.$$eval('.catalogue-list a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('del') ?? ''),
  );
  await page.close();
  return ids;
}

for (const theme of themes) {
  for (const width of [1440, 390]) {
    test.concurrent(`every entry passes every axe rule, ${theme}, ${width} px`, async () => {
      const context = await openContext(browser, theme, width);
      const page = await context.newPage();
      const faults = listenForFaults(page);
      const found: string[] = [];
      const ids = await entryIds();
      expect(ids.length).toBeGreaterThan(20);
      for (const id of ids) {
        await page.goto(`${address}?del=${id}`);
        await page.waitForSelector('.catalogue-state');
        found.push(...(await violations(page)).map((fault) => `${id}: ${fault}`));
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) found.push(`${id}: the page is ${excess} px too wide`);
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    });
  }
}

test('the index passes every axe rule', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('.catalogue-list');
  expect(await violations(page)).toEqual([]);
  await page.close();
});
