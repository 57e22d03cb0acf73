import type { TestInfo } from '@playwright/test';
import { type DemoAuthority, demoId, ekstad, norrsjo } from '@varje-elev/db/demo/index';
import { type Link, linksTo, type Things } from '../src/addresses.ts';
import { withChangeLog } from '../src/change-log.ts';
import { expect, type Seat, test } from '../src/journey.ts';
import { ekstadsWords, hagtorns, hagtornsWords, wordsIn } from '../src/others.ts';
import { routes } from '../src/routes.ts';
import { routesThatAsk } from '../src/routes-on-disk.ts';
import { running } from '../src/running.ts';
import type { App } from '../src/sign-in.ts';

test.describe.configure({ mode: 'parallel' });

/** Nobody else in the journeys is any of these: what they are refused in a minute is counted. */
const strangers = {
  desktop: { staff: 'kalle.nordmyr', school: 'maja.lervik', administrator: 'perolof.gransele' },
  phone: { staff: 'dalia.sundvall', school: 'elsa.gronhage', administrator: 'perolof.gransele' },
};
const strangersOf = ({ project }: TestInfo) => strangers[project.name === 'phone' ? 'phone' : 'desktop'];

for (const app of ['web', 'admin'] as const satisfies readonly App[]) {
  test(`${app}: every address that takes something has its links`, () => {
    const asking = routesThatAsk(app).filter((route) => routes[app][route] !== 'signIn');
    expect(asking).toEqual(Object.keys(linksTo[app]).sort());
  });
}

test('a teacher in another authority finds nothing by link, and each try is in the log', async ({
  as,
}, info) => {
  const who = { app: 'web', subject: strangersOf(info).staff, authority: norrsjo } as const;
  const seat = await as(who.subject);
  for (const things of hagtorns) await tryAll(seat, who, things, ekstadsWords, () => true);
  await seat.goto(`/cykler/${hagtorns[0]?.cycle}`);
  await expect(seat.page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
  seat.complaints.expect(/status of 404/);
  await seat.stop('finns-inte');
});

test('an administrator in another authority finds nothing by link, and each try is in the log', async ({
  as,
}, info) => {
  const who = { app: 'admin', subject: strangersOf(info).administrator, authority: norrsjo } as const;
  const seat = await as(who.subject, { app: 'admin' });
  for (const things of hagtorns.slice(0, 1)) await tryAll(seat, who, things, ekstadsWords, () => true);
});

test('a teacher at another school finds none of the school’s work by link, and each try is in the log', async ({
  as,
}, info) => {
  const who = { app: 'web', subject: strangersOf(info).school, authority: ekstad } as const;
  const seat = await as(who.subject);
  for (const things of hagtorns) {
    await tryAll(seat, who, things, hagtornsWords, ({ common }) => common !== true);
  }
});

interface Stranger {
  readonly app: App;
  readonly subject: string;
  readonly authority: DemoAuthority;
}

/** Opens every link as this person, without the browser's drawing: what matters is all that is sent. */
async function tryAll(
  { page }: Seat,
  { app, subject, authority }: Stranger,
  things: Things,
  secret: readonly string[],
  concerns: (link: Link) => boolean,
): Promise<void> {
  const actorId = demoId('person', subject);
  await withChangeLog(authority.id, async (read) => {
    const lastTry = async () => (await read({ actorId, actions: ['access.denied'], limit: 1 }))[0];
    for (const link of Object.values(linksTo[app]).flatMap((linksOf) => linksOf(things))) {
      if (!concerns(link)) continue;
      await test.step(link.path, async () => {
        const before = (await lastTry())?.seq ?? 0;
        const answer = await page.request.get(`${running()[app]}${link.path}`, { maxRedirects: 0 });
        expect.soft(answer.status(), link.path).toBe(link.filter ? 200 : 404);
        expect.soft(wordsIn(await answer.text(), secret), `told at ${link.path}`).toEqual([]);
        if (link.filter) return;
        const after = await lastTry();
        expect.soft(after?.seq ?? 0, `a row in the log for ${link.path}`).toBeGreaterThan(before);
        expect.soft(after?.subjectId, `what the row of ${link.path} names`).toBe(link.id);
      });
    }
  });
}
