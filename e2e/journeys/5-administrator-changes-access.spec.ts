import type { TestInfo } from '@playwright/test';
import { demoId, ekstad } from '@varje-elev/db/demo/index';
import { withChangeLog } from '../src/change-log.ts';
import { expect, type Seat, test } from '../src/journey.ts';

/** A school and a team that no other journey works in. */
const casts = {
  desktop: { school: 'ljungtorp', schoolName: 'Ljungtorpsskolan', team: 'ljungtorp-79' },
  phone: { school: 'tegelsjo', schoolName: 'Tegelsjöskolan', team: 'tegelsjo-46' },
};
const castOf = ({ project }: TestInfo) => casts[project.name === 'phone' ? 'phone' : 'desktop'];
const administrator = 'rolf.hedensjo';

/** Adds somebody new, with an account at the demo's provider and an assignment in a unit. */
async function hire({ page, goto, stop }: Seat, unitId: string): Promise<{ subject: string; home: string }> {
  const mark = Date.now().toString(36);
  const subject = `vikarie.${mark}`;
  await goto('/personer');
  await page.getByRole('link', { name: 'Lägg till en person' }).click();
  await page.getByLabel('Namn', { exact: true }).fill(`Vikarie ${mark}`);
  await page.getByLabel('Kontots identitet i tjänsten').fill(subject);
  await stop('ny-person');
  await page.getByRole('button', { name: 'Lägg till personen' }).click();
  await page.waitForURL('**/personer/*?klart=1');
  const home = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Ge ett uppdrag' }).click();
  await page.getByLabel('Roll').selectOption({ label: 'Medarbetare' });
  await page.getByLabel('Enhet').selectOption(unitId);
  await page.getByLabel('Första dag').fill('2026-08-10');
  await stop('nytt-uppdrag');
  await page.getByRole('button', { name: 'Ge uppdraget' }).click();
  await page.waitForURL('**/personer/*?klart=1');
  await expect(page.getByRole('status')).toHaveText(/^Ändringen är gjord\./);
  return { subject, home };
}

const openToday = async (teacher: Seat) => {
  const status = await teacher.goto('/i-dag');
  return { status, path: new URL(teacher.page.url()).pathname };
};

test('a school moves to the other area: told before it is done, and kept in its history', async ({
  as,
}, info) => {
  const { school, schoolName } = castOf(info);
  const id = demoId('unit', school);
  const seat = await as(administrator, { app: 'admin' });
  const { page } = seat;
  await seat.goto(`/organisation?enhet=${id}`);
  const aside = page.locator('#enhet');
  await expect(aside.getByRole('heading', { level: 2 })).toHaveText(schoolName);
  const facts = await aside.innerText();
  const [from, to] = /Ligger under\s+Område norr/.test(facts)
    ? ['Område norr', 'Område söder']
    : ['Område söder', 'Område norr'];
  await seat.stop('skolan-fore');

  await aside.getByRole('link', { name: 'Flytta' }).click();
  await page.getByLabel('Ny plats under').selectOption({ label: to });
  await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
  const told = page.getByRole('region', { name: 'Det här ändras' });
  await expect(told).toContainText(`${schoolName} flyttas från ${from} till ${to} den 24 november`);
  await expect(told).toContainText('Alla uppdrag på enheten fortsätter att gälla.');
  await seat.stop('det-har-andras');
  await told.getByRole('button', { name: 'Flytta enheten' }).click();

  await page.waitForURL(/klart=1/);
  await expect(aside).toContainText(new RegExp(`Ligger under\\s*${to} från 24\\snovember`));
  await expect(aside).toContainText('Låg tidigare under');
  await seat.stop('skolan-efter');
  const [newest] = await withChangeLog(ekstad.id, (read) => read({ about: id, limit: 1 }));
  expect(newest?.actorId).toBe(demoId('person', administrator));
});

test('a teacher’s assignment ends, and the next page they open is closed to them', async ({ as }, info) => {
  test.setTimeout(180_000);
  const { team } = castOf(info);
  const seat = await as(administrator, { app: 'admin' });
  const { subject, home } = await hire(seat, demoId('unit', team));
  const teacher = await as(subject);
  expect(await openToday(teacher)).toEqual({ status: 200, path: '/i-dag' });
  await teacher.stop('lararens-dag');

  const { page } = seat;
  await seat.goto(home);
  await page.getByRole('link', { name: /^Avsluta Medarbetare/ }).click();
  await expect(page.getByLabel('Sista dag')).toHaveValue('2026-11-23');
  await expect(page.getByRole('region', { name: 'Det här ändras' })).toContainText(
    'har inget annat uppdrag i dag och kommer inte åt något efter inloggning.',
  );
  await seat.stop('avsluta-uppdrag');
  await page.getByRole('button', { name: 'Spara sista dagen' }).click();
  await page.waitForURL('**/personer/*?klart=1');

  expect(await openToday(teacher)).toEqual({ status: 200, path: '/ingen-tillgang' });
  await expect(teacher.page.getByRole('heading', { level: 1 })).toHaveText('Du har inget uppdrag här ännu');
  await teacher.stop('inget-uppdrag');
});

test('a team closes with the assignments in it, and the next page is closed to whoever worked there', async ({
  as,
}, info) => {
  test.setTimeout(180_000);
  const seat = await as(administrator, { app: 'admin' });
  const { page } = seat;
  await seat.goto(`/organisation/${demoId('unit', castOf(info).school)}/ny`);
  await page.getByLabel('Namn', { exact: true }).fill(`Lag ${Date.now().toString(36)}`);
  await page.getByLabel('Första dag').fill('2026-08-10');
  await page.getByLabel('Slag av lag').selectOption({ label: 'Arbetslag' });
  await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
  await page.getByRole('button', { name: 'Skapa enheten' }).click();
  await page.waitForURL(/klart=1/);
  const team = new URL(page.url()).searchParams.get('enhet') ?? '';
  const { subject } = await hire(seat, team);
  const teacher = await as(subject);
  expect(await openToday(teacher)).toEqual({ status: 200, path: '/i-dag' });

  await seat.goto(`/organisation/${team}/avsluta`);
  await page.getByLabel('Sista dag').fill('2026-11-23');
  await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
  const told = page.getByRole('region', { name: 'Det här ändras' });
  await expect(told).toContainText(
    'En person har inget annat uppdrag och kommer inte åt något efter 23 november',
  );
  await expect(told.getByRole('table', { name: 'Ett uppdrag berörs' })).toContainText('Avslutas');
  await seat.stop('avsluta-enhet');
  await told.getByRole('button', { name: 'Avsluta enheten' }).click();
  await page.waitForURL(/klart=1/);

  expect(await openToday(teacher)).toEqual({ status: 200, path: '/ingen-tillgang' });
});

test('a session is revoked, and the next page asks to sign in', async ({ as }, info) => {
  test.setTimeout(180_000);
  const { team } = castOf(info);
  const seat = await as(administrator, { app: 'admin' });
  const { subject, home } = await hire(seat, demoId('unit', team));
  const teacher = await as(subject);
  expect(await openToday(teacher)).toEqual({ status: 200, path: '/i-dag' });

  const { page } = seat;
  await seat.goto(home);
  const sessions = page.getByRole('region', { name: 'Inloggad nu' });
  await seat.stop('inloggad-nu');
  await sessions.getByRole('button', { name: /^Avsluta/ }).click();
  await expect(sessions).toContainText('Ingen är inloggad just nu.');

  expect(await openToday(teacher)).toEqual({ status: 200, path: '/logga-in' });
  await teacher.stop('utloggad');
});
