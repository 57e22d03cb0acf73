import { readApiDescription } from '../../src/api-description/index.ts';
import type { ReadRow } from '../../src/reading.ts';
import { collected } from '../../src/tally.ts';
import { catalogue } from './catalogue.ts';
import { sharedBytes, sharedFiles } from './shared-data.ts';

export const filesUnder = (start: string | RegExp) =>
  sharedFiles().filter((path) => (typeof start === 'string' ? path.startsWith(start) : start.test(path)));

/** The rows of a real file by the reader that the catalogue has for it. */
export async function rowsOf(path: string): Promise<readonly ReadRow[]> {
  const entry = catalogue.find((one) => one.path.test(path));
  if (entry === undefined || !('reads' in entry)) throw new Error(`${path} is not read`);
  return (await collected(entry.reads.read([sharedBytes(path)], path))).rows.filter(isRow);
}

const isRow = (row: unknown): row is ReadRow =>
  typeof row === 'object' && row !== null && 'values' in row && Array.isArray(row.values);

export async function rowsOfAll(start: string | RegExp): Promise<readonly ReadRow[]> {
  return (await Promise.all(filesUnder(start).map(rowsOf))).flat();
}

/** How many figures have each text, among rows. A figure without text is counted by its reason. */
export function texts(rows: readonly ReadRow[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { values } of rows)
    for (const { value } of values) {
      const text = value.raw ?? value.reason ?? '';
      found.set(text, (found.get(text) ?? 0) + 1);
    }
  return found;
}

export const described = async (path: string) =>
  (await collected(readApiDescription([sharedBytes(path)], { file: path }))).rows;
