import { execFile } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Figure, written } from '../measure/figure.ts';

const run = promisify(execFile);
const Measured = z.object({
  summary: z.object({
    rows: z.number(),
    cells: z.number(),
    unexplained: z.literal(0),
    problems: z.object({ error: z.literal(0), warning: z.number() }),
  }),
  seconds: z.number(),
  peak: z.number(),
});

export interface Sample {
  readonly name: string;
  /** As `read-one.ts` knows it. */
  readonly format: string;
  readonly content: Uint8Array;
  /** What the goal counts: rows, or cells where what comes out are no rows of the file. */
  readonly counted: 'rows' | 'cells';
}

/**
 * Rows a minute of processor time (one core, whatever others do on the machine) and the process' greatest memory, with
 * the file read from disk in a process of its own, as Node is without any flags.
 */
export async function readAlone(
  folder: string,
  { name, format, content, counted }: Sample,
): Promise<Figure[]> {
  const path = join(folder, 'file');
  await writeFile(path, content);
  const script = fileURLToPath(new URL('./read-one.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [script, format, path]);
  const { summary, seconds, peak } = Measured.parse(JSON.parse(stdout));
  const { rows, cells } = summary;
  const size = written((await stat(path)).size / 1e6);
  return [
    {
      name: `${name}, read a minute on one core`,
      value: Math.round((60 * summary[counted]) / seconds),
      unit: counted,
      goal: { atLeast: 100_000 },
      behind: [`${rows} rows, ${cells} cells, ${size} MB, ${written(seconds)} s of processor time`],
    },
    {
      name: `${name}, greatest memory`,
      value: Math.round(peak / 1e6),
      unit: 'MB',
      goal: { atMost: 300 },
      behind: [],
    },
  ];
}
