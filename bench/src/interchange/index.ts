import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../measure/figure.ts';
import { readAlone } from './read-alone.ts';
import { textFiles } from './text-files.ts';
import { workbooks } from './workbooks.ts';

/** How fast files are read, and in how little memory: figures that do not depend on what else the machine does. */
export async function interchange(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-bench-'));
  const figures: Figure[] = [];
  try {
    for (const samples of [textFiles(), workbooks()])
      for (const sample of samples) figures.push(...(await readAlone(folder, sample)));
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}
