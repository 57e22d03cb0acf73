import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../bare/repository.mjs';
import type { Result } from './stage.ts';

export const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      /** The file's path. */
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});
type VitestReport = z.infer<typeof VitestReport>;

/**
 * What a run of Vitest proved. A test that is skipped proves nothing, so it counts as failed, and a file that does not
 * load fails once. Only tests that read real files may be left out, where there are none, and that is told.
 */
export function resultOf(
  { numPassedTests: passed, numFailedTests, testResults }: VitestReport,
  { code, output }: { readonly code: number; readonly output: string },
  mayLeaveOut: (file: string) => boolean = readsRealFilesInVain,
): Result {
  const skipped = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').map(() => name),
  );
  const unexcused = skipped.filter((file) => !mayLeaveOut(file)).length;
  const failed = Math.max(numFailedTests + unexcused, code === 0 ? 0 : 1);
  const leftOut = skipped.length - unexcused;
  const note = leftOut > 0 ? { note: `${leftOut} not run: the real files are not here` } : {};
  return { passed, failed, output: failed > 0 ? output : '', ...note };
}

/** Public files whose licences keep them out of the repository; tests that read them ask `hasSharedData` first. */
function readsRealFilesInVain(file: string): boolean {
  const folder = process.env.VARJE_ELEV_SHARED_DATA ?? join(root, '../shared/data');
  return !existsSync(join(folder, 'INDEX.md')) && readFileSync(file, 'utf8').includes('hasSharedData');
}
