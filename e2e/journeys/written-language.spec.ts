import { asAuthority, listPeople, loadProcess, loadUnits, openDatabase } from '@varje-elev/db';
import { ekstad } from '@varje-elev/db/demo/index';
import { expect, test } from '../src/journey.ts';
import { readersOf, rooms } from '../src/rooms.ts';
import { running } from '../src/running.ts';
import type { App } from '../src/sign-in.ts';
import { swedishOutside } from '../src/swedish-outside.ts';

test.describe.configure({ mode: 'parallel' });

let names: readonly string[];
/** As stored, where they are edited; elsewhere nobody has renamed them, and the reader’s own language has them. */
let phases: readonly string[];
test.beforeAll(async () => {
  const db = openDatabase(running().databaseUrl, { max: 1 });
  const [people, units, process] = await asAuthority(
    db,
    ekstad.id,
    (tx) =>
      Promise.all([
        listPeople(tx, ekstad.id, { limit: 10_000 }),
        loadUnits(tx, ekstad.id),
        loadProcess(tx, ekstad.id),
      ]),
    { readOnly: true },
  ).finally(() => db.close());
  names = [...people.people, ...units].map(({ name }) => name);
  phases = (process?.phases ?? []).map(({ name }) => name);
});

for (const app of ['web', 'admin'] as const satisfies readonly App[]) {
  for (const reader of readersOf(app)) {
    test(`${reader} reads ${app} in English: all that people have written says that it is Swedish`, async ({
      as,
    }) => {
      test.setTimeout(300_000);
      const known = app === 'admin' ? [...names, ...phases] : names;
      const { page } = await as(reader, { app, onlyReads: true });
      await page.context().addCookies([{ name: 'varje-elev-locale', value: 'en', url: running()[app] }]);
      for (const { path } of rooms[app].filter(({ readers }) => readers[0] === reader)) {
        await test.step(path, async () => {
          await page.goto(`${running()[app]}${path}`);
          await expect(page.locator('html')).toHaveAttribute('lang', 'en');
          expect.soft(await swedishOutside(page, known), path).toEqual([]);
        });
      }
    });
  }
}
