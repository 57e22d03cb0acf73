import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../bare/repository.mjs';
import { browserPath } from './browser.ts';
import { runNode } from './process.ts';
import { withProductionStart } from './production-start.ts';
import type { Result, Stage } from './stage.ts';
import { resultOf, VitestReport } from './vitest-report.ts';

/** Domain, database, API, components, scripts: what Vitest runs, on a PostgreSQL of its own. */
export const unit: Stage = {
  name: 'unit',
  says: 'domain, database, API, components, scripts',
  run: () => vitest(),
};

/** Every state of every component in a real browser: axe, keyboard, writing. */
export const components: Stage = {
  name: 'components',
  says: 'the catalogue in a browser: axe, keyboard, writing',
  run: () => vitest('--root', 'packages/ui', '--config', 'vitest.browser.config.ts'),
};

/** Production builds of both apps, brought up and taken down in every way. */
export const start: Stage = {
  name: 'start',
  says: 'npm start and everything that may end it',
  run: () => vitest('--config', 'scripts/start/vitest.config.ts'),
};

async function vitest(...flags: string[]): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-unit-'));
  const report = join(folder, 'report.json');
  const { code, output } = await runNode(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...flags,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { CHROME_PATH: await browserPath() } },
  );
  const text = await readFile(report, 'utf8').catch(() => null);
  await rm(folder, { recursive: true, force: true });
  if (text === null) return { passed: 0, failed: 1, output };
  return resultOf(VitestReport.parse(JSON.parse(text)), { code, output });
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** The journeys, each as its person, against what `npm start` starts: production builds and a database of its own. */
export const browser: Stage = {
  name: 'browser',
  says: 'journeys through both apps',
  run: async () => {
    const chrome = await browserPath();
    return withProductionStart(async (running) => {
      const report = join(root, 'e2e/test-results/report.json');
      await rm(report, { force: true });
      const { code, output } = await runNode([join(root, 'node_modules/@playwright/test/cli.js'), 'test'], {
        cwd: join(root, 'e2e'),
        env: { RUNNING: running, CHROME_PATH: chrome },
      });
      const text = await readFile(report, 'utf8').catch(() => null);
      if (text === null) return { passed: 0, failed: 1, output };
      return counted(PlaywrightReport.parse(JSON.parse(text)).stats, code, output);
    });
  },
};

function counted(stats: z.infer<typeof PlaywrightReport>['stats'], code: number, output: string): Result {
  const failed = Math.max(stats.unexpected + stats.flaky + stats.skipped, code === 0 ? 0 : 1);
  return { passed: stats.expected, failed, output: failed > 0 ? output : '' };
}
