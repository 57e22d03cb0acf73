import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    catalogue: string;
  }
}

/** Builds the catalogue and serves it under the applications' content policy, on a port of its own. */
export default async function serveCatalogue(project: TestProject) {
  const configFile = new URL('../catalogue/vite.config.ts', import.meta.url).pathname;
  // A folder of its own, so that a catalogue somebody is looking at is left alone.
  const outDir = new URL('../dist/catalogue-under-test', import.meta.url).pathname;
  await build({ configFile, logLevel: 'error', build: { outDir } });
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The catalogue has no address.');
  project.provide('catalogue', `http://127.0.0.1:${address.port}/`);
  return () => new Promise<void>((resolve) => server.httpServer.close(() => resolve()));
}
