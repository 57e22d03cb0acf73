import { demoId } from '@varje-elev/db/demo/index';
import { castOf } from '../src/cast.ts';
import { expect, test } from '../src/journey.ts';
import { raisedToSchool, startedCycle, triedAndShared } from '../src/prepare.ts';
import { takenOver } from '../src/taken-over.ts';

const directors = { id: demoId('cycle', 'lasning-i-alla-amnen'), title: 'Läsning i alla ämnen' };

test('the principal takes up what a team has sent, under the administration’s cycle, and follows the thread down and back', async ({
  as,
}, info) => {
  test.setTimeout(240_000);
  const cast = castOf(info);
  const mark = `${info.project.name} ${Date.now().toString(36)}`;
  const [work, area, action] = [
    `Läsa tabeller, ${mark}`,
    `Tabeller på fem sätt, ${mark}`,
    `En tabell i veckan, ${mark}`,
  ];
  const teacher = await as(cast.teacher);
  const cycleId = await startedCycle(teacher, cast, work);
  await triedAndShared(teacher, cycleId, action);
  await raisedToSchool(teacher, cast, cycleId, area);

  const principal = await as(cast.principal);
  const { page } = principal;
  const entry = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: area }) });

  await test.step('finds the area and where it comes from', async () => {
    await principal.goto('/forbattringsomraden');
    await expect(page.getByRole('region', { name: /^Identifierade/ }).filter({ has: entry })).toBeVisible();
    await expect(entry.getByRole('link', { name: work })).toHaveAttribute('href', `/cykler/${cycleId}`);
    await principal.stop('listan');
  });

  await test.step('prioritises it, on grounds', async () => {
    await entry.getByRole('link', { name: /^Prioritera/ }).click();
    for (const [question, answer] of [
      ['Betydelse för eleverna', 'Hög'],
      ['Brådska', 'Medel'],
      ['Möjlighet att påverka det själva', 'Hög'],
    ]) {
      await page
        .getByRole('group', { name: question })
        .getByRole('radio', { name: answer, exact: true })
        .check();
    }
    await page.getByLabel('Vilket stöd behöver ni? (frivilligt)').fill('Gemensam planeringstid');
    await principal.stop('prioritera');
    await page.getByRole('button', { name: 'Prioritera', exact: true }).click();
    await expect(page.getByRole('region', { name: /^Prioriterade/ }).filter({ has: entry })).toBeVisible();
    await expect(entry).toContainText('Betydelse för eleverna: hög');
    await principal.stop('prioriterat');
  });

  const schools = `Tabeller på samma sätt, ${mark}`;
  await test.step('takes it up in a new school cycle under the administration’s', async () => {
    await entry.getByRole('link', { name: /^Ta upp i en cykel/ }).click();
    await page.getByRole('link', { name: 'Starta en ny cykel för området' }).click();
    await expect(page.getByText(`Tar upp förbättringsområdet ”${area}”.`)).toBeVisible();
    const title = page.getByLabel('Rubrik');
    await takenOver(title);
    await title.fill(schools);
    await page.getByRole('checkbox', { name: /^2\.1 / }).check();
    await page.getByRole('radio', { name: new RegExp(`^${directors.title}`) }).check();
    await principal.stop('ny-cykel');
    await page.getByRole('button', { name: 'Starta cykeln' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(schools);
    await expect(page.locator('#forbattringsomraden').getByRole('link', { name: area })).toBeVisible();
    await expect(page.locator(`main a[href="/cykler/${directors.id}"]`).first()).toHaveText(directors.title);
    await principal.stop('skolans-cykel');
  });

  await test.step('the area says who took it up', async () => {
    await page.locator('#forbattringsomraden').getByRole('link', { name: area }).click();
    await expect(
      page.getByRole('region', { name: /^Upptagna i en cykel/ }).filter({ has: entry }),
    ).toBeVisible();
    await expect(entry.getByRole('link', { name: schools })).toBeVisible();
  });

  await test.step('follows the thread from the director’s goal to the teacher’s action', async () => {
    await principal.goto('/roda-traden');
    await principal.stop('roda-traden');
    await page.locator('main').getByRole('link', { name: directors.title, exact: true }).click();
    await expect(page.getByText('Målet, Ekstads kommun').filter({ visible: true })).toBeVisible();
    await page.locator('#vagar').getByRole('link', { name: work }).click();
    await page.waitForURL(`**/roda-traden/${cycleId}`);
    await expect(page.getByText('Målet, Ekstads kommun').filter({ visible: true })).toBeVisible();
    await expect(page.getByText(action).filter({ visible: true }).first()).toBeVisible();
    await principal.stop('traden-till-insatsen');
  });

  await test.step('and from the action back to the goal', async () => {
    await page.getByRole('main').getByRole('link', { name: work }).filter({ visible: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(work);
    await expect(page.locator('#insatser')).toContainText(action);
    await page.getByRole('link', { name: 'Följ tråden uppåt och nedåt' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: directors.title, exact: true })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(directors.title);
  });
});
