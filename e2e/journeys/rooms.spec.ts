import { expect, type Seat, test } from '../src/journey.ts';
import { axe, sideways } from '../src/look.ts';
import { nameOf, type Room, readersOf, rooms } from '../src/rooms.ts';
import { running } from '../src/running.ts';
import type { App } from '../src/sign-in.ts';

test.describe.configure({ mode: 'parallel' });

for (const app of ['web', 'admin'] as const satisfies readonly App[]) {
  for (const reader of readersOf(app)) {
    const mine = rooms[app].filter(({ readers }) => readers.includes(reader));

    for (const [walk, some] of walksThrough(mine).entries()) {
      test(`${reader} reads ${app}, walk ${walk + 1}`, async ({ as }) => {
        test.setTimeout(300_000);
        const seat = await as(reader, { app, onlyReads: true });
        for (const room of some) {
          await test.step(room.path, () => read(seat, room, reader));
        }
      });
    }

    test(`${reader} reads ${app} without scripts`, async ({ as, stranger }) => {
      test.setTimeout(300_000);
      const scripted = await as(reader, { app, onlyReads: true });
      const plain = await stranger({ app, javaScriptEnabled: false });
      for (const { path } of mine) {
        const answer = await scripted.page.goto(`${running()[app]}${path}`);
        expect.soft(answer?.status(), path).toBe(200);
        if (answer?.status() !== 200) continue;
        // The very same answer: meanwhile others write, sign in and are logged.
        const body = await answer.text();
        await plain.page.route(answer.url(), (route) => route.fulfill({ contentType: 'text/html', body }));
        await plain.page.goto(answer.url());
        expect.soft(await heading(plain), `the heading of ${path}`).toBe(await heading(scripted));
        const missing = await linesOnlyIn(scripted, plain);
        expect.soft(missing, `what ${path} does not say without scripts`).toEqual([]);
      }
    });
  }
}

/** A few rooms each, so that no worker is left with a long walk at the end. */
function walksThrough(mine: readonly Room[]): Room[][] {
  const each = 8;
  return Array.from({ length: Math.ceil(mine.length / each) }, (_, walk) =>
    mine.slice(walk * each, (walk + 1) * each),
  );
}

async function read(seat: Seat, { path, readers }: Room, reader: string): Promise<void> {
  const { page } = seat;
  const status = await seat.goto(path);
  expect.soft(status, `${path} as ${reader}`).toBe(200);
  if (status !== 200) {
    seat.complaints.take();
    return;
  }
  // The name of a text is shown where the text could not be said.
  expect.soft(await page.title(), `title of ${path}`).toMatch(/^(?!\w+\.\S+ –).+ – Varje elev/);
  expect.soft(await page.locator('h1').count(), `level one headings of ${path}`).toBe(1);
  await seat.stop(`${reader}-${nameOf(path)}`);
  if (reader !== readers[0]) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axe(page), `axe at ${path} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect.soft(await axe(page), `axe at ${path} in forced colours`).toEqual([]);
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  expect.soft(await sideways(page), `sideways scroll of ${path} at 320 px`).toEqual([]);
  if (size !== null) await page.setViewportSize(size);
}

const heading = ({ page }: Seat) => page.locator('h1').first().innerText();

/** Lines of the page that are there with scripts and not without. What only scripts can do may be. */
async function linesOnlyIn(scripted: Seat, plain: Seat): Promise<string[]> {
  const linesOf = async ({ page }: Seat) =>
    (await page.locator('main').innerText())
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const there = new Set(await linesOf(plain));
  return (await linesOf(scripted)).filter((line) => !there.has(line));
}
