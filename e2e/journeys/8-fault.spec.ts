import { demoId, ekstad } from '@varje-elev/db/demo/index';
import { withChangeLog } from '../src/change-log.ts';
import { holdNextSave } from '../src/held-save.ts';
import { expect, type Seat, test } from '../src/journey.ts';
import { type OwnStack, startOwnStack } from '../src/own-stack.ts';
import { running } from '../src/running.ts';
import { takenOver } from '../src/taken-over.ts';

const teacher = 'amira.holm';
const cycle = demoId('cycle', 'las-no-so');
const newCause = `/cykler/${cycle}?redigera=orsaker.ny`;
const away =
  'Databasen svarar inte just nu. Inget är sparat. Låt sidan vara öppen och försök igen om en stund.';

let stack: OwnStack | null = null;
const others = process.env.RUNNING;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  stack = await startOwnStack();
  process.env.RUNNING = stack.runningFile;
});
test.afterAll(async () => {
  test.setTimeout(120_000);
  if (others === undefined) delete process.env.RUNNING;
  else process.env.RUNNING = others;
  await stack?.stop();
});

const health = async (seat: Seat, what: 'liv' | 'redo') =>
  (await seat.page.request.get(`${running().web}/api/halsa/${what}`)).status();
/** What the browser itself writes of an answer that says the database is away. */
const expectAway = (seat: Seat) => seat.complaints.expect(/status of 50[03]/);
const mark = () => Date.now().toString(36);
const form = ({ page }: Seat) => page.locator('#redigera form').first();
const alert = ({ page }: Seat) => page.locator('#redigera').getByRole('alert');

test('the database is killed in the middle of a save: said, kept, saved once when it is back', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const seat = await as(teacher, { to: `/cykler/${cycle}` });
  const { page } = seat;
  const words = `Många gissar i stället för att läsa av, ${mark()}`;
  const field = page.getByRole('textbox', { name: 'Problemet som ska förklaras', exact: true });
  const status = page.locator(`[id="${await field.getAttribute('id')}-status"]`);

  await takenOver(field);
  const hold = await holdNextSave(ekstad.id);
  await field.fill(words);
  await expect(status).toHaveText('Sparar …');
  await expect.poll(hold.isWaitedFor).toBe(true);
  await stack?.killDatabase();
  await hold.letGo();

  expectAway(seat);
  await expect(status).toHaveText(away);
  await expect(field).toHaveValue(words);
  expect(await health(seat, 'redo')).toBe(503);
  expect(await health(seat, 'liv')).toBe(200);
  await seat.stop('databasen-borta');

  await stack?.restartDatabase();
  await expect(status).toHaveText(/^Sparat \d\d\.\d\d$/, { timeout: 60_000 });
  expect(await health(seat, 'redo')).toBe(200);
  await page.reload();
  await expect(field).toHaveValue(words);
  const saves = await withChangeLog(ekstad.id, (read) => read({ about: cycle, limit: 20 }));
  expect(saves.filter(({ after }) => JSON.stringify(after)?.includes(words))).toHaveLength(1);
});

test('a form that is sent while the database is away comes back with its texts, and is saved once', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const seat = await as(teacher, { to: newCause });
  const { page } = seat;
  const words = `Vi läser sällan tabeller tillsammans, ${mark()}`;
  await form(seat).getByLabel('Orsak', { exact: true }).fill(words);
  await form(seat).getByLabel('Vad talar för det?').fill('Fyra besök');
  await stack?.killDatabase();
  expectAway(seat);
  await form(seat).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(alert(seat)).toContainText(away);
  await expect(form(seat).getByLabel('Orsak', { exact: true })).toHaveValue(words);
  await expect(form(seat).getByLabel('Vad talar för det?')).toHaveValue('Fyra besök');
  await seat.stop('formularet-kvar');

  await stack?.restartDatabase();
  await expect.poll(() => health(seat, 'redo')).toBe(200);
  await form(seat).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await page.waitForURL((url) => !url.searchParams.has('redigera'));
  await expect(page.locator('#orsaker').getByText(words).first()).toBeVisible();
  const saves = await withChangeLog(ekstad.id, (read) => read({ about: cycle, limit: 20 }));
  expect(saves.filter(({ after }) => JSON.stringify(after)?.includes(words))).toHaveLength(1);
});

test('a page that is opened while the database is away says so, and comes when it is back', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const seat = await as(teacher);
  const { page } = seat;
  await stack?.killDatabase();
  expectAway(seat);
  for (const path of ['/mer', '/kortkommandon', '/utseende', '/personuppgifter', '/cykler']) {
    expect(await seat.goto(path), path).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det gick inte att visa sidan');
  }
  await seat.stop('sidan-borta');
  await stack?.restartDatabase();
  await expect.poll(() => health(seat, 'redo')).toBe(200);
  await page.getByRole('link', { name: 'Försök igen' }).click();
  await expect(page.getByRole('link', { name: 'Starta en cykel' })).toBeVisible();
});

test('a stale tab is shown what was saved meanwhile, and saves its own after that', async ({ as }) => {
  const seat = await as(teacher, { to: newCause });
  const first = `En orsak från början, ${mark()}`;
  await form(seat).getByLabel('Orsak', { exact: true }).fill(first);
  await form(seat).getByRole('button', { name: 'Lägg till', exact: true }).click();
  const edit = seat.page.getByRole('link', { name: `Ändra ${first}`, exact: true });
  await edit.click();
  await form(seat).waitFor();

  const other = await seat.page.context().newPage();
  await other.goto(seat.page.url());
  await other
    .locator('#redigera form')
    .first()
    .getByLabel('Vad talar för det?')
    .fill('Skrivet i den andra fliken');
  await other.locator('#redigera').getByRole('button', { name: 'Spara', exact: true }).click();
  await other.waitForURL((url) => !url.searchParams.has('redigera'));

  await form(seat).getByLabel('Vad talar för det?').fill('Skrivet i den gamla fliken');
  await form(seat).getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(alert(seat)).toContainText('Någon annan har ändrat samma text');
  await expect(seat.page.locator('#redigera')).toContainText('Skrivet i den andra fliken');
  await expect(form(seat).getByLabel('Vad talar för det?')).toHaveValue('Skrivet i den gamla fliken');
  await seat.stop('gammal-flik');
  await form(seat).getByRole('button', { name: 'Spara', exact: true }).click();
  await seat.page.waitForURL((url) => !url.searchParams.has('redigera'));
  await expect(seat.page.locator('#orsaker')).toContainText('Skrivet i den gamla fliken');
});

test('whoever was signed out in another tab keeps the text, and is told', async ({ as }) => {
  const seat = await as(teacher, { to: newCause });
  const words = `Skrivet efter utloggning, ${mark()}`;
  await form(seat).getByLabel('Orsak', { exact: true }).fill(words);
  const other = await seat.page.context().newPage();
  await other.goto(`${running().web}/jag`);
  await other.getByRole('button', { name: 'Logga ut' }).click();
  await other.waitForURL('**/logga-in?state=utloggad');
  await form(seat).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(alert(seat)).toContainText('Du är inte inloggad längre.');
  await expect(form(seat).getByLabel('Orsak', { exact: true })).toHaveValue(words);
  await seat.stop('utloggad');
});

test('a text too large for a save is refused in words and stays where it is written', async ({ as }) => {
  const seat = await as(teacher, { to: `/cykler/${cycle}` });
  const field = seat.page.getByRole('textbox', { name: 'Problemet som ska förklaras', exact: true });
  const large = 'lång '.repeat(120_000);
  seat.complaints.expect(/status of 413/);
  await takenOver(field);
  await field.fill(large);
  await expect(seat.page.locator(`[id="${await field.getAttribute('id')}-status"]`)).toHaveText(
    'Texten är för lång för att sparas. Den står kvar här: korta den eller dela upp den på flera ställen.',
  );
  await expect(field).toHaveValue(large);
});

test('bad input is refused in words and stays in the form', async ({ as }) => {
  const seat = await as(teacher, { to: newCause });
  const cause = form(seat).getByLabel('Orsak', { exact: true });
  const why = form(seat).getByLabel('Vad talar för det?');
  const send = form(seat).getByRole('button', { name: 'Lägg till', exact: true });

  await why.fill('Bara det ena fältet');
  await send.click();
  await expect(alert(seat).getByRole('heading')).toHaveText('Det gick inte att spara än');
  await expect(why).toHaveValue('Bara det ena fältet');

  const long = 'lång '.repeat(120_000);
  await cause.fill('En orsak');
  await why.fill(long);
  await send.click();
  await expect(alert(seat)).toContainText(/Texten är för lång\. Korta den till högst \d+ tecken\./);
  await expect(why).toHaveValue(long);

  await why.fill('Läses\u202Ebaklänges\u0007');
  await send.click();
  await expect(alert(seat)).toContainText('Det gick inte att spara än');
  await expect(cause).toHaveValue('En orsak');
  await seat.stop('fel-i-formularet');
});
