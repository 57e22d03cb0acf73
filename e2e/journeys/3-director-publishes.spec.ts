import { demoAuthorities, demoId } from '@varje-elev/db/demo/index';
import { castOf } from '../src/cast.ts';
import { FrameworkRoom } from '../src/framework-room.ts';
import { expect, test } from '../src/journey.ts';

test('the director rewords one HUR and splits another; running cycles keep theirs and stand rightly in the weave', async ({
  as,
}, info) => {
  test.setTimeout(300_000);
  const cast = castOf(info);
  const mark = Date.now().toString(36);
  const reworded = `Vi avgör i förväg vad vi ska se, och när, ${mark}.`;
  const added = `Vi beskriver det för varandra, ${mark}.`;
  const desk = await as(cast.director, { app: 'admin', to: '/ramverk' });
  const { page } = desk;
  const room = new FrameworkRoom(desk);

  await room.startDraft();
  const from = /läsåret (\d{4}\/\d\d)/.exec(await page.locator('.lede').first().innerText())?.[1] ?? '';
  await test.step('writes the draft', async () => {
    await room.reword('2.2', reworded);
    await room.add(added);
    await desk.stop('utkast');
  });

  await test.step('says what becomes of each', async () => {
    await room.map('2.2', 'Omformuleras', reworded);
    await room.map('2.1', 'Delas', await room.wording('2.1'), added);
    await desk.stop('koppling');
    await room.view('Jämförelse');
    await expect(page.getByText(/1\somformuleras, 0\sslås ihop, 1\sdelas och 0\stas bort/)).toBeVisible();
    await desk.stop('jamforelse');
  });

  await test.step('sees what it does to running work, and publishes', async () => {
    await room.view('Publicering');
    await expect(page.getByRole('heading', { name: 'Det här händer med pågående arbete' })).toBeVisible();
    await expect(page.getByText('Versionen gäller från läsåret')).toBeVisible();
    await desk.stop('publicering');
    await page.getByRole('button', { name: `Publicera från läsåret ${from}` }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Versionen är publicerad.' })).toBeVisible();
    await desk.stop('publicerad');
  });

  const reader = await as(cast.director);
  await test.step('running cycles keep their words', async () => {
    for (const key of [cast.onReworded, cast.onSplit]) {
      await reader.goto(`/cykler/${demoId('cycle', key)}`);
      const focus = reader.page.getByRole('list', { name: 'Fokus i ramverket' });
      for (const words of wordsOf(key)) await expect(focus).toContainText(words);
      await reader.stop(key);
    }
  });

  await test.step('and stand in the weave where the version in force says', async () => {
    await reader.goto('/ramverket?niva=staff');
    await reader.page.locator('summary', { hasText: 'Väven som tabell' }).click();
    const rows = reader.page.getByRole('table').getByRole('row');
    // The first version that is published holds from this year in one authority, from the next in the other.
    const heirs = from === '2026/27' ? [reworded, added] : [' 2.1 ', ' 2.2 '];
    for (const hur of heirs) {
      await expect(rows.filter({ hasText: hur }).getByRole('cell').last()).toHaveText(/^[1-9]\d* av \d+$/);
    }
    await reader.stop('vaven');
  });
});

/** The texts of a cycle's HUR in the version it was begun under. */
function wordsOf(key: string): string[] {
  const id = demoId('cycle', key);
  return demoAuthorities.flatMap(({ cycles, framework }) => {
    const cycle = cycles.find((one) => one.id === id);
    if (cycle === undefined) return [];
    const version = framework.versions.find((one) => one.id === cycle.frameworkVersionId);
    return (version?.hurs ?? []).filter((hur) => cycle.hurIds.includes(hur.id)).map(({ text }) => text);
  });
}
