import { defineConfig } from 'vitest/config';

const postgres = ['./scripts/test/vitest-postgres.ts'];

/** A package that needs no setting of its own is listed here; one that does has its own vitest.config.ts. */
export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      'packages/{domain,ui}',
      {
        test: {
          name: 'interchange',
          include: ['packages/interchange/test/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['packages/{db,api,auth,shell}/{src,test}/**/*.test.ts'],
          // Imports next/server without the extension that Node asks for; Vite resolves it.
          server: { deps: { inline: ['next-auth'] } },
          globalSetup: postgres,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'worker',
          include: ['apps/worker/src/**/*.test.ts'],
          globalSetup: postgres,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'demo-idp',
          include: ['apps/demo-idp/src/**/*.test.ts'],
          globalSetup: postgres,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'apps',
          include: ['apps/{web,admin}/{src,app}/**/*.test.{ts,tsx}'],
          globalSetup: postgres,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'scripts',
          include: ['scripts/**/*.test.{ts,mjs}'],
          exclude: ['scripts/start/start.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
