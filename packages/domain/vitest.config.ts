import { defineConfig } from 'vitest/config';

/** Property tests take a second or two alone; the limit leaves room for a machine that does much else. */
export default defineConfig({
  test: {
    name: 'domain',
    include: ['{src,test}/**/*.test.ts'],
    testTimeout: 30_000,
    // Pure functions leave nothing behind, so the files share what they import: half the work.
    isolate: false,
  },
});
