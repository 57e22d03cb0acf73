import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/browser.ts';

/**
 * The journeys, each as its person, in a real Chromium against a production start with its own database. `npm test`
 * brings that up and names it in RUNNING; by hand: `npm start`, then `npm run journeys -w e2e`.
 */
export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  forbidOnly: true,
  retries: 0,
  // Two have always been enough; more than six would meet the limit on sign-ins from one address.
  workers: Math.min(6, Math.max(2, availableParallelism())),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './test-results/report.json' }]],
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 1000 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
});
