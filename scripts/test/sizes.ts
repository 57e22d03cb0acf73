import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from '../bare/repository.mjs';
import type { Result } from './stage.ts';

const LONGEST = 200;
const SOURCE = /\.(ts|tsx|mjs|cjs|css)$/;
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
  const flags = ['--cached', '--others', '--exclude-standard', '--deduplicate', '-z'];
  const found = execFileSync('git', ['ls-files', ...flags], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return found.split('\0').filter((path) => SOURCE.test(path) && !LOOKED_UP.test(path));
}

function lengthOf(path: string): number {
  try {
    return readFileSync(join(root, path), 'utf8').split('\n').length - 1;
  } catch {
    // Listed by git, removed from the folder and not yet committed.
    return 0;
  }
}
