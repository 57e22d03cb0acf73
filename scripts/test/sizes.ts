import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { readJson, root } from '../bare/repository.mjs';
import type { Result } from './stage.ts';

const LONGEST = 200;
const NOT_OURS = new Set([
  'node_modules',
  '.next',
  'dist',
  'coverage',
  'docs',
  'test-results',
  'playwright-report',
]);
/** Texts kept as code, examples and cases: read by looking one thing up, not from top to bottom. */
const LOOKED_UP =
  /^packages\/db\/src\/demo\/|\.catalogue\.tsx$|\/messages\/|\.test\.tsx?$|^packages\/[^/]+\/test\//;
const LIST = 'scripts/test/long-files.json';

type Listed = Record<string, { lines: number; reason: string }>;

/** A file above 200 lines stands in the list with its length and reason. The list may only shrink. */
export async function checkSizes(): Promise<Result> {
  const listed: Listed = readJson(LIST);
  const lengths = new Map(sources().map((path) => [path, lengthOf(path)]));
  const faults: string[] = [];
  for (const [path, lines] of lengths) {
    const allowed = listed[path]?.lines ?? LONGEST;
    if (lines > allowed)
      faults.push(`${path}: ${lines} lines, at most ${allowed}. Divide it by what it is about.`);
  }
  for (const [path, { lines, reason }] of Object.entries(listed)) {
    const now = lengths.get(path);
    if (now === undefined || now <= LONGEST)
      faults.push(`${path}: no longer too long. Remove it from ${LIST}.`);
    else if (now < lines) faults.push(`${path}: ${now} lines now. Lower its figure in ${LIST}.`);
    if (reason.length < 20) faults.push(`${path}: say in ${LIST} why it is long.`);
  }
  return {
    passed: faults.length === 0 ? 1 : 0,
    failed: faults.length === 0 ? 0 : 1,
    output: faults.join('\n'),
  };
}

function sources(): string[] {
  const found = globSync('{apps,packages,scripts,e2e,bench}/**/*.{ts,tsx,mjs,cjs,css}', {
    cwd: root,
    exclude: (path) => NOT_OURS.has(basename(path)),
  });
  return found.map((path) => path.split(sep).join('/')).filter((path) => !LOOKED_UP.test(path));
}

function lengthOf(path: string): number {
  return readFileSync(join(root, path), 'utf8').split('\n').length - 1;
}
