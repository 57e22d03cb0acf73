import { castOf } from '../src/cast.ts';
import { CycleRoom } from '../src/cycle-room.ts';
import { typing } from '../src/hand.ts';
import { expect, test } from '../src/journey.ts';
import { startedCycle } from '../src/prepare.ts';

test('a cause is moved up and down in its list, by keyboard, and the history tells it once', async ({
  as,
}, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycle = `/cykler/${await startedCycle(seat, cast, `I ordning, ${Date.now().toString(36)}`)}`;
  await seat.goto(cycle);
  const hand = typing(page);
  const room = new CycleRoom(page, hand);
  const causes = ['Den första orsaken', 'Den andra orsaken'];
  for (const cause of causes) {
    await room.add('Lägg till en orsak', 'Lägg till', (form) =>
      hand.write(form.getByLabel('Orsak', { exact: true }), cause),
    );
  }
  const shown = page.locator('#orsaker li.cause');
  await expect(shown).toContainText(causes);

  await hand.press(page.getByRole('link', { name: 'Ändra Den andra orsaken', exact: true }));
  const editor = page.locator('#redigera');
  await expect(editor.getByRole('button', { name: 'Flytta ned' })).toHaveCount(0);
  await seat.stop('kan-flyttas');
  await hand.press(editor.getByRole('button', { name: 'Flytta upp' }));
  await expect(editor.getByRole('button', { name: 'Flytta ned' })).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Flytta upp' })).toHaveCount(0);
  await seat.goto(cycle);
  await expect(shown).toContainText(causes.toReversed());

  await seat.goto(`${cycle}/historik`);
  await expect(page.getByText(/ändrade ordningen i Orsaker$/)).toHaveCount(1);
});
