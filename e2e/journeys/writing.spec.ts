import { castOf } from '../src/cast.ts';
import { expect, test } from '../src/journey.ts';
import { startedCycle, triedAndShared } from '../src/prepare.ts';
import { signIn } from '../src/sign-in.ts';
import { heldScripts } from '../src/slow-scripts.ts';
import { takenOver } from '../src/taken-over.ts';

test('what is changed in a form before the scripts have come is kept and saved', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycleId = await startedCycle(seat, cast, `Ändra tidigt, ${Date.now().toString(36)}`);
  await triedAndShared(seat, cycleId, 'En tabell i veckan');
  await seat.goto(`/cykler/${cycleId}`);
  const edit = page
    .locator('#hypoteser')
    .getByRole('link', { name: /^Ändra/ })
    .first();
  const href = (await edit.getAttribute('href')) ?? '';

  const release = await heldScripts(page);
  await page.goto(new URL(href, page.url()).href, { waitUntil: 'commit' });
  const form = page.locator('#redigera form').first();
  const because = form.getByLabel('därför att …');
  const name = form.getByLabel('Kort namn');
  await name.fill('Läs högt');
  await because.fill('de har hört hur man gör');
  await because.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(12, 12));
  await page.keyboard.insertText('och sett ');
  release();
  // The search is a button as soon as the page is alive.
  await page.getByRole('button', { name: /^Sök/ }).waitFor();
  await page.keyboard.insertText('och känt ');
  await expect(because).toHaveValue('de har hört och sett och känt hur man gör');
  await expect(name).toHaveValue('Läs högt');
  await form.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.waitForURL((url) => !url.searchParams.has('redigera'));
  await expect(page.locator('#hypoteser')).toContainText('de har hört och sett och känt hur man gör');
});

test('a day that is half written when the scripts come is not thrown away', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycleId = await startedCycle(seat, cast, `Skriva en dag, ${Date.now().toString(36)}`);
  const release = await heldScripts(page);
  const form = new URL(`/cykler/${cycleId}?redigera=insatser.ny`, page.url());
  await page.goto(form.href, { waitUntil: 'commit' });
  const day = page.locator('#redigera form').first().getByLabel('Till och med');
  // A part of a day is no value, but the browser knows that something stands there.
  const isHalf = () =>
    day.evaluate((field: HTMLInputElement) => field.value === '' && field.validity.badInput);
  await day.press('1');
  expect(await isHalf()).toBe(true);
  release();
  await page.getByRole('button', { name: /^Sök/ }).waitFor();
  expect(await isHalf()).toBe(true);
});

test('whoever was signed out while writing signs in beside the text, and saves it', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page, complaints } = seat;
  complaints.expect(/401 \(Unauthorized\)/);
  const cycleId = await startedCycle(seat, cast, `Skriva utloggad, ${Date.now().toString(36)}`);
  await seat.goto(`/cykler/${cycleId}`);
  const goal = page.locator('#text-goal');
  const saved = page.locator('#text-goal-status');
  await page.context().clearCookies();
  await takenOver(goal);
  await goal.fill('Skrivet efter utloggning');
  await expect(saved).toHaveText(/^Du är inte inloggad längre/);
  await seat.stop('utloggad-rad');

  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Logga in i en ny flik' }).click();
  const beside = await opened;
  await beside.waitForURL('**/logga-in');
  await signIn(beside, cast.keyboardist, 'web');
  await page.getByRole('button', { name: 'Försök nu' }).click();
  await expect(saved).toHaveText(/^Sparat/);
  await beside.goto(page.url());
  await expect(beside.locator('#text-goal')).toHaveValue('Skrivet efter utloggning');
});

test('two answers of a fresh analysis that are written at once are both saved, without a conflict', async ({
  as,
}, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycleId = await startedCycle(seat, cast, `Två svar, ${Date.now().toString(36)}`);
  await seat.goto(`/cykler/${cycleId}`);
  const answers = { resultAgainstGoal: 'Hälften nådde målet.', conclusion: 'Vi går vidare.' };
  for (const [field, words] of Object.entries(answers)) await page.locator(`#text-${field}`).fill(words);
  for (const field of Object.keys(answers)) {
    await expect(page.locator(`#text-${field}-status`)).toHaveText(/^Sparat \d\d\.\d\d$/);
  }
  expect(seat.complaints.take()).toEqual([]);
  await page.reload();
  for (const [field, words] of Object.entries(answers)) {
    await expect(page.locator(`#text-${field}`)).toHaveValue(words);
  }
});
