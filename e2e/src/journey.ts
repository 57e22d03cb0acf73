import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test';
import { Complaints } from './complaints.ts';
import { look } from './look.ts';
import { running } from './running.ts';
import { type App, signIn } from './sign-in.ts';

/** A person at a browser of their own. */
export interface Seat {
  readonly page: Page;
  readonly complaints: Complaints;
  /** Goes to a path of the app one is signed in to, and tells the answer's status. */
  goto(path: string): Promise<number>;
  /** Looks at the page as a reviewer would: every axe rule, no sideways scroll, a picture kept under this name. */
  stop(name: string): Promise<void>;
}

export interface SeatOptions {
  readonly app?: App;
  readonly to?: string;
  readonly javaScriptEnabled?: boolean;
  /** Only reads: may go on with the session of an earlier visit, which nobody ends. The page is empty until it goes somewhere. */
  readonly onlyReads?: boolean;
}

type Visit = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Journey {
  /** Signs in as one of the demo's people by the subject their provider knows them by (`amira.holm`). */
  as(subject: string, options?: SeatOptions): Promise<Seat>;
  /** Somebody nobody knows yet. */
  stranger(options?: SeatOptions): Promise<Seat>;
}

interface House {
  readonly seats: Page[];
  open(options: SeatOptions, visit: Visit | undefined): Promise<Seat>;
}

export const test = base.extend<House & Journey, { visits: Map<string, Visit> }>({
  visits: [async ({ browserName: _ }, use) => use(new Map()), { scope: 'worker' }],
  seats: async ({ browserName: _ }, use) => {
    const pages: Page[] = [];
    await use(pages);
    await Promise.all(pages.map((page) => page.context().close()));
  },
  open: async ({ browser, seats }, use, info) => {
    await use(async ({ app = 'web', javaScriptEnabled = true }, storageState) => {
      const page = await newPage(browser, info, { javaScriptEnabled, storageState });
      seats.push(page);
      return seatAt(page, app, info);
    });
  },
  stranger: async ({ open }, use) => {
    await use((options = {}) => open(options, undefined));
  },
  as: async ({ open, visits }, use) => {
    await use(async (subject, options = {}) => {
      const { app = 'web', to, onlyReads = false } = options;
      const key = `${subject} ${app}`;
      const known = onlyReads ? visits.get(key) : undefined;
      const seat = await open(options, known);
      if (known === undefined) await signIn(seat.page, subject, app, to);
      if (onlyReads) visits.set(key, await seat.page.context().storageState());
      return seat;
    });
  },
});

function seatAt(page: Page, app: App, info: TestInfo): Seat {
  const complaints = new Complaints(page);
  return {
    page,
    complaints,
    goto: async (path) => (await page.goto(`${running()[app]}${path}`))?.status() ?? 0,
    stop: (name) => look(page, complaints, name, info),
  };
}

async function newPage(
  browser: Browser,
  info: TestInfo,
  own: Pick<BrowserContextOptions, 'javaScriptEnabled' | 'storageState'>,
): Promise<Page> {
  const { viewport, hasTouch, isMobile, locale, timezoneId } = info.project.use;
  const context = await browser.newContext({ viewport, hasTouch, isMobile, locale, timezoneId, ...own });
  return context.newPage();
}

export { expect };
