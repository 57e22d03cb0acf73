import { castOf } from '../src/cast.ts';
import { expect, test } from '../src/journey.ts';
import { startedCycle } from '../src/prepare.ts';
import { running } from '../src/running.ts';
import { signIn } from '../src/sign-in.ts';

test.describe.configure({ mode: 'parallel' });

test('what somebody wrote in a tab left open is not saved by the one who signs in after them', async ({
  as,
}, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page, complaints } = seat;
  complaints.expect(/401 \(Unauthorized\)/);
  const cycleId = await startedCycle(seat, cast, `Delad dator, ${Date.now().toString(36)}`);
  await seat.goto(`/cykler/${cycleId}`);
  const goal = page.locator('#text-goal');
  await goal.fill('Mitt eget mål');
  await expect(page.locator('#text-goal-status')).toHaveText(/^Sparat/);

  const other = await page.context().newPage();
  await other.context().clearCookies();
  await signIn(other, cast.colleague, 'web');

  await goal.fill('Skrivet när någon annan hade loggat in');
  await expect(page.locator('#text-goal-status')).toContainText('Du är inte inloggad längre');
  await other.goto(`${running().web}/cykler/${cycleId}`);
  await expect(other.locator('#text-goal')).toHaveValue('Mitt eget mål');

  // The colleague opens the cycle where the first one left it.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(goal).toHaveValue('Mitt eget mål');
  await page.getByRole('button', { name: /^Sök/ }).waitFor();
  await expect(goal).toHaveValue('Mitt eget mål');

  // Whoever wrote it finds it again in the same tab.
  await page.context().clearCookies();
  await signIn(page, cast.keyboardist, 'web', `/cykler/${cycleId}`);
  await expect(goal).toHaveValue('Skrivet när någon annan hade loggat in');
  await expect(page.locator('#text-goal-status')).toHaveText(/^Sparat/);
  expect(complaints.take()).toEqual([]);
});

test('a form in a tab left open is not sent as the one who signed in after them', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page, complaints } = seat;
  const cycleId = await startedCycle(seat, cast, `Delat formulär, ${Date.now().toString(36)}`);
  await seat.goto(`/cykler/${cycleId}?redigera=orsaker.ny`);
  const form = page.locator('#redigera form').first();
  const cause = form.getByLabel('Orsak', { exact: true });
  await cause.fill('Skrivet av den första');

  const other = await page.context().newPage();
  await other.context().clearCookies();
  await signIn(other, cast.colleague, 'web');

  await form.getByRole('button', { name: 'Lägg till' }).click();
  await expect(form.getByRole('alert')).toContainText('Du är inte inloggad längre');
  await expect(cause).toHaveValue('Skrivet av den första');
  await other.goto(`${running().web}/cykler/${cycleId}`);
  await expect(other.locator('#orsaker')).not.toContainText('Skrivet av den första');

  // In the tab of their own they sign in again, and send what still stands in this one.
  await other.context().clearCookies();
  const opened = page.context().waitForEvent('page');
  await form.getByRole('link', { name: 'Logga in i en ny flik' }).click();
  await expect(await opened).toHaveURL(`${running().web}/logga-in`);
  await signIn(await opened, cast.keyboardist, 'web');
  await form.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.locator('#orsaker')).toContainText('Skrivet av den första');
  await page.waitForURL((url) => !url.searchParams.has('redigera'));
  expect(complaints.take()).toEqual([]);
});
