import { defineConfig } from 'vitest/config';

// Needs a Chromium; kept apart from the unit tests, which do not.
export default defineConfig({
  test: {
    name: 'ui-browser',
    include: ['browser/**/*.test.ts'],
    globalSetup: ['browser/serve-catalogue.ts'],
    expect: { poll: { timeout: 15_000 } },
    // Five browsers at once on a busy machine are slower than two after each other.
    maxConcurrency: 2,
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
