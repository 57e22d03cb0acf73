import { type Browser, test as base, expect, type Page, type TestInfo } from '@playwright/test';
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
}

interface Journey {
  /** Signs in as one of the demo's people by the subject their provider knows them by (`amira.holm`). */
  as(subject: string, options?: SeatOptions): Promise<Seat>;
  /** Somebody nobody knows yet. */
  stranger(options?: SeatOptions): Promise<Seat>;
}

export const test = base.extend<{ seats: Page[] } & Journey>({
  seats: async ({ browserName: _ }, use) => {
    const pages: Page[] = [];
    await use(pages);
    await Promise.all(pages.map((page) => page.context().close()));
  },
  stranger: async ({ browser, seats }, use, info) => {
    await use(async (options = {}) => {
      const page = await newPage(browser, info, options.javaScriptEnabled ?? true);
      seats.push(page);
      return seatAt(page, options.app ?? 'web', info);
    });
  },
  as: async ({ stranger }, use) => {
    await use(async (subject, options = {}) => {
      const seat = await stranger(options);
      await signIn(seat.page, subject, options.app ?? 'web', options.to);
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

async function newPage(browser: Browser, info: TestInfo, javaScriptEnabled: boolean): Promise<Page> {
  const { viewport, hasTouch, isMobile, locale, timezoneId } = info.project.use;
  const context = await browser.newContext({
    viewport,
    hasTouch,
    isMobile,
    locale,
    timezoneId,
    javaScriptEnabled,
  });
  return context.newPage();
}

export { expect };
