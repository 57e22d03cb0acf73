import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { listenForFaults, openBrowser, openContext } from './chromium.ts';

const address = inject('catalogue');
let browser: Browser;
let page: Page;
let faults: string[];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await openContext(browser, 'light', 1440)).newPage();
  faults = listenForFaults(page);
  await page.goto(`${address}?del=skrivrad`);
  await page.waitForSelector('.writing-line');
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.context().close();
});

const status = (name: string) => page.locator(`#${name}-status`);

test('saves by itself, says when, and undo brings the words back', async () => {
  const field = page.getByLabel('Rubrik');
  await field.fill('Ord efter text');
  await expect.poll(() => status('rubrik').textContent()).toBe('Sparat 10.42');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => field.inputValue()).toBe('Ord före text');
});

test('a failure keeps the text and offers another try', async () => {
  const field = page.getByLabel('Vad hjälpte och vad hindrade?');
  await field.fill('Tre inställda pass');
  await field.blur();
  await page.getByRole('button', { name: 'Försök igen' }).waitFor();
  expect(await field.inputValue()).toBe('Tre inställda pass');
  expect(await status('misslyckas').textContent()).toBe('Inte sparat. Texten finns kvar här.');
});

test('whoever has been signed out is led to where one signs in, beside the text', async () => {
  const field = page.getByLabel('Vad skulle ändra vår uppfattning?');
  const signIn = page.getByRole('link', { name: 'Logga in i en ny flik' });
  expect(await signIn.count()).toBe(0);
  await field.fill('Att fler klarar det utan ordlista');
  await field.blur();
  await signIn.waitFor();
  expect(await signIn.getAttribute('target')).toBe('_blank');
  expect(await status('utloggad').textContent()).toContain('Du är inte inloggad längre.');
  expect(await violations(page)).toEqual([]);
});

test('without a connection the text waits, and is saved when it is back', async () => {
  await page.context().setOffline(true);
  const field = page.getByLabel('Effekt för vem?');
  await field.fill('Störst i 7B');
  await field.blur();
  await expect
    .poll(() => status('effekt').textContent())
    .toBe('Ingen anslutning. Texten sparas när den är tillbaka.');
  await page.context().setOffline(false);
  await expect.poll(() => status('effekt').textContent()).toBe('Sparat 10.42');
});

test('a conflict shows both texts, and the merged one is saved over the newer revision', async () => {
  const field = page.getByLabel('Stämde orsakerna?');
  await field.fill('Delvis, och en till');
  await field.blur();
  const conflict = page.locator('#krockar-conflict-merged');
  await conflict.waitFor();
  expect(await violations(page)).toEqual([]);
  await conflict.fill('Delvis. Tre pass ställdes in.');
  await page
    .locator('.conflict', { has: conflict })
    .getByRole('button', { name: 'Spara den här texten' })
    .click();
  await expect.poll(() => status('krockar').textContent()).toBe('Sparat 10.43');
  expect(await field.inputValue()).toBe('Delvis. Tre pass ställdes in.');
});
