import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The system's Chromium, or the one Playwright has fetched. `CHROMIUM` names another. */
export function openBrowser(): Promise<Browser> {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  return chromium.launch({
    executablePath: known.find((path) => path !== undefined && existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

export const themes = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof themes)[number];

/** A context in a theme and a width, without motion so that nothing is caught half way. */
export function openContext(browser: Browser, theme: Theme, width: number): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
}

/** Everything the page complains of: refused by the content policy, thrown, or warned about by React. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  return faults;
}
