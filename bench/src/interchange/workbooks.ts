import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Figure, written } from '../measure/figure.ts';
import { workbookFile } from './workbook-files.ts';
import { ownRows, ownText, surveyRows } from './workbook-rows.ts';

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

const ROWS = 100_000;
const UNITS = 1200;

/**
 * Rows a minute of processor time (one core, whatever others do on the machine) and the process' greatest memory, with the
 * file read from disk in a process of its own.
 */
export async function workbooks(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-bench-'));
  try {
    return [
      ...(await figures(folder, 'Own workbook', 'own', workbookFile(ownRows(ROWS)))),
      ...(await figures(folder, 'Own text file', 'own', Buffer.from(ownText(ROWS)))),
      ...(await figures(
        folder,
        'Skolenkäten’s workbook of 400 columns',
        'skolenkaten',
        workbookFile(surveyRows(UNITS)),
      )),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function figures(folder: string, name: string, format: string, content: Buffer): Promise<Figure[]> {
  const path = join(folder, 'file');
  await writeFile(path, content);
  const script = fileURLToPath(new URL('./read-one.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [script, format, path]);
  const { summary, seconds, peak } = Measured.parse(JSON.parse(stdout));
  // A row of the survey is hundreds of figures, each of them what another format has a row for.
  const [counted, unit] = format === 'skolenkaten' ? [summary.cells, 'cells'] : [summary.rows, 'rows'];
  const behind = [
    `${summary.rows} rows, ${summary.cells} cells, ${written((await stat(path)).size / 1e6)} MB, ${written(seconds)} s of processor time`,
  ];
  return [
    {
      name: `${name}, read a minute on one core`,
      value: Math.round((60 * counted) / seconds),
      unit,
      goal: { atLeast: 100_000 },
      behind,
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
