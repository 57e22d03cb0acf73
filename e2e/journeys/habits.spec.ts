import { demoId } from '@varje-elev/db/demo/index';
import { castOf } from '../src/cast.ts';
import { expect, test } from '../src/journey.ts';
import { sideways } from '../src/look.ts';
import { raisedToSchool, startedCycle, triedAndShared } from '../src/prepare.ts';

test('Ctrl K opens the search until one switches it off', async ({ as }, info) => {
  const { page, goto, ...seat } = await as(castOf(info).colleague, { to: '/jag' });
  const search = page.getByRole('dialog');
  const off = page.getByRole('radio', { name: 'Av', exact: true });
  await page.getByRole('button', { name: /^Sök/ }).waitFor();
  await page.keyboard.press('Control+k');
  await expect(search).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveCount(0);

  await off.check();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.locator('button.goto kbd')).toHaveCount(0);
  await goto('/jag');
  await expect(off).toBeChecked();
  await page.getByRole('button', { name: /^Sök/ }).waitFor();
  await page.keyboard.press('Control+k');
  await expect(search).toHaveCount(0);
  await page.getByRole('button', { name: /^Sök/ }).click();
  await expect(search).toBeVisible();
  await page.keyboard.press('Escape');
  await seat.stop('genvagar-av');
});

test('the wheel begins at today’s hand, also where it has to be scrolled', async ({ as }, info) => {
  const { page, goto } = await as(castOf(info).principal);
  await goto('/cykler/hjulet');
  const region = page.locator('.scroll', { has: page.locator('.year-wheel-hand') });
  const seen = () =>
    region.evaluate((element) => {
      const [box, hand] = [element, element.querySelector('.year-wheel-hand')].map((one) =>
        one?.getBoundingClientRect(),
      );
      return box !== undefined && hand !== undefined && hand.left >= box.left && hand.right <= box.right;
    });
  await expect.poll(seen).toBe(true);
});

test('what people have written says that it is Swedish where the page is English', async ({ as }) => {
  const { page, ...seat } = await as('elin.tornehed', {
    to: `/cykler/${demoId('cycle', 'las-no-so')}`,
  });
  const title = page.getByRole('heading', { level: 1 });
  const words = await title.innerText();
  await expect(page.locator('[lang="sv"]')).toHaveCount(1);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(title.locator('[lang="sv"]')).toHaveText(words);
  for (const part of ['lagesbild', 'orsaker', 'mal', 'hypoteser', 'insatser', 'uppfoljning']) {
    await expect(page.locator(`#${part} [lang="sv"]`).first()).toHaveText(/\S/);
  }
  await seat.stop('cycle-in-english');
});

test('one long word pulls no page sideways', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const word = `${'uppföljningavläsning'.repeat(8)}${Date.now().toString(36)}`;
  const cycleId = await startedCycle(seat, cast, word);
  await triedAndShared(seat, cycleId, word);
  await raisedToSchool(seat, cast, cycleId, word);
  for (const path of [
    `/cykler/${cycleId}`,
    `/cykler/${cycleId}/historik`,
    `/roda-traden/${cycleId}`,
    `/roda-traden/${cycleId}?vy=lista`,
    '/cykler',
    '/i-dag',
    `/forbattringsomraden?enhet=${demoId('unit', cast.school)}`,
    `/sok?q=${encodeURIComponent(word)}`,
  ]) {
    await seat.goto(path);
    await expect(page.getByText(word).filter({ visible: true }).first()).toBeVisible();
    expect.soft(await sideways(page), path).toEqual([]);
  }
});

test('what is written in a form and not sent is not left without a question', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycleId = await startedCycle(seat, cast, `Halvskrivet, ${Date.now().toString(36)}`);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const leave = () =>
    page.getByRole('link', { name: 'Tillgänglighet' }).click({ noWaitAfter: true, timeout: 5_000 });
  await seat.goto(`/cykler/${cycleId}?redigera=orsaker.ny`);
  const form = page.locator('#redigera form').first();
  const cause = form.getByLabel('Orsak', { exact: true });
  await cause.click();
  await cause.pressSequentially('Vi ser det för sent');
  await leave();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(cause).toHaveValue('Vi ser det för sent');
  // Whoever says that they give it up is not asked.
  await form.getByRole('link', { name: 'Avbryt' }).click();
  await page.waitForURL((url) => !url.searchParams.has('redigera'));
  await seat.goto(`/cykler/${cycleId}?redigera=orsaker.ny`);
  await cause.click();
  await cause.pressSequentially('Vi ser det för sent');
  await form.getByRole('button', { name: 'Lägg till' }).click();
  await page.waitForURL((url) => !url.searchParams.has('redigera'));
  await leave();
  await page.waitForURL(/\/tillganglighet$/);
  expect(asked).toEqual(['beforeunload']);
});

test('what is written in a form stays when the language of the page is changed', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycleId = await startedCycle(seat, cast, `Två språk, ${Date.now().toString(36)}`);
  await seat.goto(`/cykler/${cycleId}?redigera=orsaker.ny`);
  const form = page.locator('#redigera form').first();
  await form.getByLabel('Orsak', { exact: true }).fill('Vi ser det för sent');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(form.getByLabel('Cause', { exact: true })).toHaveValue('Vi ser det för sent');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('#orsaker')).toContainText('Vi ser det för sent');
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  expect(seat.complaints.take()).toEqual([]);
});
