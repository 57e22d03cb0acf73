import { defineConfig } from 'vitest/config';

/** Apart from the other tests: it builds and starts the whole, which wants the machine to itself. */
export default defineConfig({
  test: {
    name: 'start',
    root: import.meta.dirname,
    include: ['start.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
