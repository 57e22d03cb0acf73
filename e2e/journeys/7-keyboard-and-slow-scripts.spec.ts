import { castOf } from '../src/cast.ts';
import { typing } from '../src/hand.ts';
import { expect, test } from '../src/journey.ts';
import { startedCycle } from '../src/prepare.ts';
import { heldScripts, slowScripts } from '../src/slow-scripts.ts';
import { takenOver } from '../src/taken-over.ts';
import {
  analyse,
  carryOut,
  letThrough,
  namesOf,
  plan,
  sendAndConclude,
  startCycle,
} from '../src/whole-cycle.ts';

test('signs in, changes language and runs a whole cycle by keyboard, with scripts that come late', async ({
  stranger,
}, info) => {
  test.setTimeout(600_000);
  const cast = castOf(info);
  const names = namesOf();
  const seat = await stranger();
  const { page } = seat;
  const hand = typing(page);
  await slowScripts(page);

  await test.step('signs in', async () => {
    await seat.goto('/logga-in');
    await seat.stop('logga-in');
    await hand.press(page.getByRole('button', { name: 'Logga in med ditt arbetskonto' }));
    await hand.press(page.locator(`button[name=subject][value="${cast.keyboardist}"]`).first());
    await page.waitForURL('**/i-dag');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('changes language and back', async () => {
    const swedish = await page.getByRole('heading', { level: 1 }).innerText();
    await hand.press(page.getByRole('button', { name: 'English' }));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(swedish);
    await seat.stop('today-in-english');
    await hand.press(page.getByRole('button', { name: 'Svenska' }));
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(swedish);
  });

  await startCycle(seat, hand, cast, names);
  await plan(seat, hand);
  await letThrough(seat, hand);
  await carryOut(seat, hand);
  await analyse(seat, hand);
  await sendAndConclude(seat, hand, cast, names);
});

test('what is written before the scripts have come is kept and saved', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycle = `/cykler/${await startedCycle(seat, cast, `Skriva tidigt, ${Date.now().toString(36)}`)}`;
  for (const words of ['I maj läser hälften av tabellen.', 'I maj läser två av tre av tabellen.']) {
    const release = await heldScripts(page);
    await page.goto(new URL(cycle, page.url()).href, { waitUntil: 'commit' });
    const goal = page.getByLabel('Mål i ord');
    await goal.fill(words);
    release();
    await expect(page.locator('#text-goal-status')).toHaveText(/^Sparat/);
    await expect(goal).toHaveValue(words);
    await page.unrouteAll({ behavior: 'wait' });
    await seat.goto(cycle);
    await expect(goal).toHaveValue(words);
  }
});

test('whoever writes in the middle of a text goes on there when the scripts come', async ({ as }, info) => {
  const cast = castOf(info);
  const seat = await as(cast.keyboardist);
  const { page } = seat;
  const cycle = `/cykler/${await startedCycle(seat, cast, `Skriva mitt i, ${Date.now().toString(36)}`)}`;
  await page.goto(new URL(cycle, page.url()).href);
  const goal = page.getByLabel('Mål i ord');
  const saved = page.locator('#text-goal-status');
  await goal.fill('I maj läser tabellen.');
  await expect(saved).toHaveText(/^Sparat/);

  const all = await heldScripts(page);
  await page.goto(new URL(cycle, page.url()).href, { waitUntil: 'commit' });
  await goal.selectText();
  all();
  await takenOver(goal);
  await expect.poll(() => goal.evaluate(selected)).toBe('I maj läser tabellen.');
  await page.keyboard.insertText('I juni läser tabellen.');
  await expect(goal).toHaveValue('I juni läser tabellen.');
  await expect(saved).toHaveText(/^Sparat/);

  const middle = await heldScripts(page);
  await page.goto(new URL(cycle, page.url()).href, { waitUntil: 'commit' });
  await goal.focus();
  await goal.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(13, 13));
  await page.keyboard.insertText('två av tre ');
  middle();
  await expect(saved).toHaveText(/^Sparat/);
  await page.keyboard.insertText('av ');
  await expect(goal).toHaveValue('I juni läser två av tre av tabellen.');
});

const selected = (field: HTMLElement | SVGElement) =>
  field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : null;
