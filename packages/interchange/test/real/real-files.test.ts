import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Summary } from '../../src/reading.ts';
import { catalogue, type ReadEntry } from './catalogue.ts';
import { hasSharedData, sharedBytes, sharedFiles, sharedText } from './shared-data.ts';
import { emptyRow, type SummaryRow, summaryTable } from './summary-table.ts';

const files = hasSharedData ? sharedFiles() : [];
const entryOf = (path: string) => catalogue.find((entry) => entry.path.test(path));
const rows = new Map<string, SummaryRow>();

async function readFile(path: string, entry: ReadEntry): Promise<Summary> {
  const row = rows.get(entry.name) ?? emptyRow(entry.name);
  rows.set(entry.name, row);
  const codes = new Set<string>();
  for await (const finding of entry.reads.read([sharedBytes(path)], path)) {
    if (finding.kind === 'problem') codes.add(finding.problem.code);
    else if (finding.kind === 'summary') {
      row.add(finding.summary, codes);
      return finding.summary;
    }
  }
  throw new Error(`${path}: no summary`);
}

it.runIf(hasSharedData)('every file is read, prose by a test that holds the readers to it', () => {
  expect(files.filter((path) => entryOf(path) === undefined)).toEqual([]);
  for (const entry of catalogue)
    if ('heldBy' in entry) expect(existsSync(join(import.meta.dirname, entry.heldBy)), entry.name).toBe(true);
  expect(
    catalogue.filter((entry) => !files.some((path) => entryOf(path) === entry)).map((one) => one.name),
  ).toEqual([]);
});

it.runIf(hasSharedData)('no cell of a real file is left unexplained', { timeout: 120_000 }, async () => {
  for (const path of files) {
    const entry = entryOf(path);
    if (entry === undefined || !('reads' in entry)) continue;
    const summary = await readFile(path, entry);
    expect(summary, path).toMatchObject({ unexplained: 0 });
    expect(summary.cells, path).toBeGreaterThanOrEqual(0);
    if (entry.reads.cells) expect(summary.cells, path).toBe(entry.reads.cells(sharedText(path)));
  }
  for (const entry of catalogue)
    if ('reads' in entry) expect(rows.get(entry.name)?.problems, entry.name).toEqual(entry.reads.known ?? {});
  process.stdout.write(`\n${summaryTable([...rows.values()], catalogue)}\n`);
});

it('is not skipped in silence where the real files are absent', () => {
  if (!hasSharedData) process.stdout.write('The real files are not here; only those of our own are read.\n');
  expect(files.length > 0).toBe(hasSharedData);
});
