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
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.context().close();
});

async function open(id: string) {
  await page.goto(`${address}?del=${id}`);
  await page.waitForSelector('.catalogue-state');
}

test('the tree table opens, walks and closes with the arrow keys', async () => {
  await open('tradtabell');
  const row = (name: string) => page.getByRole('row', { name });
  await row('Tegelsjöskolan').focus();
  expect(await row('Arbetslag 4–6').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await row('Tegelsjöskolan').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Arbetslag 4–6');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await row('Arbetslag 4–6').count()).toBe(0);
  await page.keyboard.press('End');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Område söder');
});

test('the command palette opens by Ctrl K, searches and goes there', async () => {
  await open('ga-till');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox');
  await field.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('rågåk');
  await page.getByRole('menuitem', { name: 'Rågåkerskolan' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=menuitem][data-focused]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#r%C3%A5g%C3%A5kerskolan$/);
});

test('the combobox filters, chooses, and gives the form the id', async () => {
  await open('kombination');
  const field = page.getByRole('combobox', { name: 'Skola', exact: true });
  await field.focus();
  await page.keyboard.type('tegel');
  await page.getByRole('option', { name: 'Tegelsjöskolan' }).waitFor();
  // While the list is open React Aria hides the rest of the page from screen readers, as a modal does.
  // Tab closes the list before it moves, so that what is hidden never has the focus.
  expect(await violations(page, ['aria-hidden-focus', 'page-has-heading-one', 'region'])).toEqual([]);
  await page.keyboard.press('Tab');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.closest('[aria-hidden=true]') === null);
  await field.fill('tegel');
  await page.getByRole('option', { name: 'Tegelsjöskolan' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][data-focused]').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => field.inputValue()).toBe('Tegelsjöskolan');
  expect(await page.locator('input[name="skola"]').inputValue()).toBe('tegelsjöskolan');
});

test('the dialog keeps the focus and gives it back', async () => {
  await open('dialog');
  await page.getByRole('button', { name: 'Besluta' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Frys rapporten' }).waitFor();
  expect(await violations(page)).toEqual([]);
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
  expect(inside).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Besluta');
});

test('the menu walks with the arrows', async () => {
  await open('dialog');
  await page.getByRole('button', { name: 'Mer' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Flytta avsnittet' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#fil$/);
});

test('the error summary has the focus and leads to the field', async () => {
  await open('felsammanfattning');
  await page.waitForFunction(() => document.activeElement?.className === 'faults');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#f-namn$/);
  await page.waitForFunction(() => document.activeElement?.id === 'f-namn');
});
