import { expect, type Locator } from '@playwright/test';
import { demoId } from '@varje-elev/db/demo/index';
import type { Cast } from './cast.ts';
import { CycleRoom } from './cycle-room.ts';
import type { Hand } from './hand.ts';
import type { Seat } from './journey.ts';

/** What one run calls its things, so that two runs on the same data do not meet. */
export interface Names {
  readonly title: string;
  readonly area: string;
}

export const namesOf = (): Names => {
  const mark = Date.now().toString(36);
  return { title: `Läsa tabeller i NO, ${mark}`, area: `Tabeller ser olika ut i varje ämne, ${mark}` };
};

/** From the list of cycles to a started one. Answers with its address. */
export async function startCycle(seat: Seat, hand: Hand, cast: Cast, { title }: Names): Promise<string> {
  const { page } = seat;
  await seat.goto('/cykler');
  await hand.press(page.getByRole('link', { name: 'Starta en cykel' }));
  await page.waitForURL('**/cykler/ny**');
  const send = page.getByRole('button', { name: 'Starta cykeln' });
  await send.waitFor();
  await seat.stop('starta');

  // Nothing written: refused in words, and what was chosen stays.
  await hand.choose(page.getByRole('radio', { name: new RegExp(`^${cast.schoolsCycleTitle}`) }));
  await hand.press(send);
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('Det gick inte att spara än');
  await expect(page.getByRole('radio', { name: new RegExp(`^${cast.schoolsCycleTitle}`) })).toBeChecked();
  await seat.stop('starta-nekad');

  await hand.write(page.getByLabel('Rubrik'), title);
  await hand.write(page.getByLabel('I en mening (frivilligt)'), 'Fler elever ska kunna läsa av en tabell.');
  await hand.choose(page.getByRole('checkbox', { name: /^2\.1 / }));
  await hand.date(page.getByLabel('Börjar'), '2026-11-23');
  await hand.date(page.getByLabel('Slutar'), '2027-05-28');
  await hand.press(send);
  await page.waitForURL(/\/cykler\/[0-9a-f]{8}-[0-9a-f-]{27}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(
    page.locator(`main a[href="/cykler/${demoId('cycle', cast.schoolsCycle)}"]`).first(),
  ).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Situation, causes, goal, hypothesis, action and follow-up; the measure is left out on purpose. */
export async function plan(seat: Seat, hand: Hand): Promise<void> {
  const { page } = seat;
  const room = new CycleRoom(page, hand);
  await expect(room.remains('Genomföra').first()).toBeVisible();
  // Dashed: it can be reached and pressed, says why, and does nothing.
  const closed = page.getByRole('button', { name: 'Gå vidare till Genomföra' });
  await expect(closed).toHaveAttribute('aria-disabled', 'true');
  await closed.press('Enter');
  await expect(closed).toHaveAccessibleDescription(/Ingen orsak är vald/);
  await seat.stop('grinden-stangd');

  await room.add('Lägg till underlag', 'Lägg till', async (form) => {
    await hand.write(
      form.getByLabel('Text', { exact: true }),
      '29 av 81 elever kunde läsa av en tabell med två variabler.',
    );
    await hand.write(form.getByLabel('Källa'), 'Diagnos vecka 46');
  });
  await room.add('Lägg till en orsak', 'Lägg till', async (form) => {
    await hand.write(form.getByLabel('Orsak', { exact: true }), 'Vi läser sällan tabeller tillsammans');
    await hand.write(form.getByLabel('Vad talar för det?'), 'Fyra lektionsbesök i november');
    await hand.choose(form.getByRole('checkbox', { name: /^Vald:/ }));
    await seat.stop('orsak');
  });
  await room.text('Problemet som ska förklaras', 'Många gissar i stället för att läsa av');
  await room.text('Mål i ord', 'I maj läser två av tre elever av en tabell med två variabler.');
  await room.add('Lägg till en hypotes', 'Lägg till', async (form) => {
    await hand.write(form.getByLabel('Kort namn'), 'Läs högt ur tabellen');
    await hand.write(form.getByLabel('Om vi …'), 'läser en tabell högt tillsammans varje vecka');
    await hand.write(form.getByLabel('så …'), 'läser fler av tabeller på egen hand');
    await hand.write(form.getByLabel('därför att …'), 'de har hört hur man gör');
    await hand.pick(form.getByLabel('Vald orsak'), 'Vi läser sällan tabeller tillsammans');
    await hand.write(form.getByLabel('Vi överger den om …'), 'mindre än hälften klarar det i mars');
  });
  await room.add('Lägg till en insats', 'Lägg till', async (form) => {
    await hand.write(form.getByLabel('Insats', { exact: true }), 'En tabell i veckan');
    await hand.pick(form.getByLabel('Prövar hypotesen'), 'Läs högt ur tabellen');
    await hand.pick(form.getByLabel('Ansvarig'), await someoneIn(form.getByLabel('Ansvarig')));
    await hand.date(form.getByLabel('Till och med'), '2027-05-21');
  });
  await room.add('Planera en uppföljning', 'Lägg till', async (form) => {
    await hand.date(form.getByLabel('Planerad dag'), '2027-03-05');
    await hand.write(form.getByLabel('Vad görs då?'), 'Samma diagnos i alla klasser');
  });
  await seat.stop('planerad');
}

/** The gate: one criterion is let through, first without a reason, then with one. */
export async function letThrough(seat: Seat, hand: Hand): Promise<void> {
  const { page } = seat;
  const room = new CycleRoom(page, hand);
  const reason = page.getByLabel('Målet saknar ett mått att följa.');
  await expect(room.remains('Genomföra').first()).toHaveText(/^En sak återstår/);
  await hand.write(reason, 'Nej');
  await hand.press(room.onward('Genomföra'));
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('Det gick inte att spara än');
  await expect(reason).toHaveValue('Nej');
  await seat.stop('skal-for-kort');
  await hand.write(reason, 'Måttet väljs när vi har prövat diagnosen i en klass.');
  await room.moveTo('Genomföra');
  await expect(room.onward('Följa upp')).toBeVisible();
  await seat.stop('genomfora');
}

/** Carries out, follows up, analyses and decides to spread. */
export async function carryOut(seat: Seat, hand: Hand): Promise<void> {
  const { page } = seat;
  const room = new CycleRoom(page, hand);
  const action = page.getByRole('link', { name: 'Ändra En tabell i veckan', exact: true });
  await room.edit(action, 'Spara', async (form) => {
    await hand.pick(form.getByLabel('Läge'), 'Pågår');
    await hand.write(form.getByLabel('Gjorda tillfällen'), '11');
    await hand.write(form.getByLabel('Planerade tillfällen'), '12');
  });
  await room.moveTo('Följa upp');
  const followUp = page.locator('#uppfoljning').getByRole('link', { name: /^Anteckna eller ändra/ });
  await room.edit(followUp, 'Spara', async (form) => {
    await hand.date(form.getByLabel('Gjord', { exact: true }), '2026-11-24');
    await hand.pick(form.getByLabel('Är ni på väg?'), 'På väg');
    await hand.write(form.getByLabel('Vad såg ni?'), 'Fler läser av utan hjälp, mest i 7A.');
    await hand.choose(form.getByRole('checkbox', { name: 'Elevernas egen röst finns med' }));
  });
  await seat.stop('folja-upp');
  await room.moveTo('Analysera');
}

export async function analyse(seat: Seat, hand: Hand): Promise<void> {
  const { page } = seat;
  const room = new CycleRoom(page, hand);
  await room.text('Resultat mot målet', '52 av 81 läser av tabellen. Målet var 54.');
  await room.text('Effekt för vem?', 'Störst för dem som gissade i november.');
  await room.text('Stämde orsakerna?', 'Ja. De som läste högt ofta gissar sällan.');
  await room.text('Slutsats', 'Att höra någon läsa av en tabell hjälper.');
  await room.edit(page.getByRole('link', { name: 'Bedöm Läs högt ur tabellen' }), 'Spara', async (form) => {
    await hand.choose(form.getByRole('radio', { name: /stöds/i }));
    await hand.write(form.getByLabel('Vad visade det sig?'), 'Från 29 till 52 av 81 elever.');
  });
  for (const group of ['Personal', 'Elever']) {
    await room.add('Anteckna medverkan', 'Lägg till', async (form) => {
      await hand.choose(form.getByRole('radio', { name: group }));
      await hand.write(form.getByLabel('Hur', { exact: true }), 'Samtal om diagnosen');
    });
  }
  await room.add('Fatta ett beslut', 'Fatta beslutet', async (form) => {
    await hand.choose(form.getByRole('radio', { name: /^Sprid/ }));
    await hand.write(
      form.getByLabel('Därför att', { exact: true }),
      'Fler läser av tabeller och det kostar lite tid.',
    );
  });
  await seat.stop('analysera');
}

/** An improvement area goes to the school, and the cycle is concluded after a look at what remains of it. */
export async function sendAndConclude(
  seat: Seat,
  hand: Hand,
  cast: Cast,
  { title, area }: Names,
): Promise<void> {
  const { page } = seat;
  const room = new CycleRoom(page, hand);
  await hand.press(page.getByRole('link', { name: 'Lyft ett förbättringsområde' }));
  await hand.write(page.getByLabel('Vad är det?'), area);
  await hand.write(
    page.getByLabel('Beskriv (frivilligt)'),
    'Eleverna möter tabeller på fem sätt samma vecka.',
  );
  await hand.choose(page.getByRole('radio', { name: `${cast.schoolName}, nivån ovanför` }));
  await seat.stop('lyft');
  await hand.press(page.getByRole('button', { name: 'Lyft området' }));
  await expect(page.locator('#forbattringsomraden')).toContainText(area);

  await hand.press(page.locator('#nasta-steg').getByRole('link', { name: 'Avsluta cykeln' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Avsluta ${title}`);
  await seat.stop('avsluta');
  await hand.press(page.getByRole('button', { name: 'Avsluta cykeln' }));
  await expect(page.getByText(/^Avslutad/).first()).toBeVisible();
  await expect(room.page.getByRole('link', { name: 'Lägg till underlag' })).toHaveCount(0);
  await seat.stop('avslutad');
}

/** The first name in a list of people that begins with ”nobody”. */
const someoneIn = (select: Locator) => select.locator('option').nth(1).innerText();
