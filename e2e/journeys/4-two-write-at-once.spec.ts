import { castOf } from '../src/cast.ts';
import { CycleRoom } from '../src/cycle-room.ts';
import { pointing } from '../src/hand.ts';
import { expect, test } from '../src/journey.ts';
import { startedCycle } from '../src/prepare.ts';
import { takenOver } from '../src/taken-over.ts';

test('two of a team write in the same cycle: nothing is lost, and who is second merges', async ({
  as,
}, info) => {
  test.setTimeout(240_000);
  const cast = castOf(info);
  const first = await as(cast.teacher);
  const second = await as(cast.colleague);
  const cycle = `/cykler/${await startedCycle(first, cast, `Skriva ihop, ${Date.now().toString(36)}`)}`;
  const one = new CycleRoom(first.page, pointing);
  const other = new CycleRoom(second.page, pointing);

  await test.step('different texts go side by side', async () => {
    await Promise.all([first.goto(cycle), second.goto(cycle)]);
    await one.text('Problemet som ska förklaras', 'Många gissar');
    await other.text('I en mening', 'Fler ska läsa av tabeller.');
    await first.goto(cycle);
    await expect(first.page.getByLabel('I en mening', { exact: true })).toHaveValue(
      'Fler ska läsa av tabeller.',
    );
    await expect(first.page.getByLabel('Problemet som ska förklaras')).toHaveValue('Många gissar');
  });

  await test.step('the same text: the second is shown both and merges', async () => {
    await Promise.all([first.goto(cycle), second.goto(cycle)]);
    await one.text('Mål i ord', 'I maj läser hälften av tabellen.');
    second.complaints.expect(/status of 409/);
    const goal = second.page.getByRole('textbox', { name: 'Mål i ord', exact: true });
    await takenOver(goal);
    await goal.fill('I maj vågar alla fråga.');
    const conflict = second.page.getByRole('group', { name: 'Någon annan har skrivit i samma text' });
    await expect(conflict).toContainText('I maj läser hälften av tabellen.');
    await expect(conflict).toContainText('I maj vågar alla fråga.');
    await expect(goal).toHaveValue('I maj vågar alla fråga.');
    await second.stop('bada-texterna');
    const merged = 'I maj läser hälften av tabellen och alla vågar fråga.';
    await conflict.getByLabel('Så här ska det stå').fill(merged);
    await conflict.getByRole('button', { name: 'Spara den sammanslagna texten' }).click();
    await expect(second.page.locator('#text-goal-status')).toHaveText(/^Sparat/);
    await first.goto(cycle);
    await expect(first.page.getByLabel('Mål i ord')).toHaveValue(merged);
  });

  await test.step('the same entry: the second sees field by field what the first wrote', async () => {
    await one.add('Lägg till en orsak', 'Lägg till', (form) =>
      form.getByLabel('Orsak', { exact: true }).fill('Vi läser sällan tabeller'),
    );
    await second.goto(cycle);
    for (const { page } of [first, second]) {
      await page.locator('#orsaker').getByRole('link', { name: 'Ändra Vi läser sällan tabeller' }).click();
      await page.locator('#redigera form').first().waitFor();
    }
    const [mine, theirs] = [
      first.page.locator('#redigera form').first(),
      second.page.locator('#redigera form').first(),
    ];
    await mine.getByLabel('Vad talar för det?').fill('Fyra lektionsbesök');
    await mine.getByRole('button', { name: 'Spara' }).click();
    await first.page.waitForURL((url) => !url.searchParams.has('redigera'));

    await theirs.getByLabel('Vad talar för det?').fill('Samtal med sex elever');
    await theirs.getByRole('button', { name: 'Spara' }).click();
    await expect(theirs.getByText('Två har skrivit samtidigt')).toBeVisible();
    await expect(theirs.locator('dd').filter({ hasText: 'Fyra lektionsbesök' })).toBeVisible();
    await expect(theirs.getByLabel('Vad talar för det?')).toHaveValue('Samtal med sex elever');
    await second.stop('bada-orsakerna');
    await theirs.getByLabel('Vad talar för det?').fill('Fyra lektionsbesök och samtal med sex elever');
    await theirs.getByRole('button', { name: 'Spara' }).click();
    await second.page.waitForURL((url) => !url.searchParams.has('redigera'));
    await first.goto(cycle);
    await expect(first.page.locator('#orsaker')).toContainText(
      'Fyra lektionsbesök och samtal med sex elever',
    );
  });
});
