import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemMessages } from '../src/problem-codes.ts';

const src = join(import.meta.dirname, '../src');
const texts = (pattern: string) =>
  globSync(pattern, { cwd: src }).map((path) => readFileSync(join(src, path), 'utf8'));
const code = texts('**/*.ts')
  .filter((text) => !/Messages = \{/.test(text))
  .join('\n');
const codes = Object.entries(problemMessages);

test('no code is worded twice, since the last wording would win in silence', () => {
  const worded = texts('messages/*.ts').flatMap((text) =>
    [...text.matchAll(/^ {2}(\w+): \{$/gm)].map(([, name]) => name),
  );
  expect(worded.toSorted()).toEqual(codes.map(([name]) => name).toSorted());
});

test('every code is told by some reader', () => {
  expect(
    codes.map(([name]) => name).filter((name) => !new RegExp(`['\`.]${name}\\b|: '${name}'`).test(code)),
  ).toEqual([]);
});

test.each(codes)('%s: whole sentences, the same details in both languages', (_, { sv, en }) => {
  const details = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
  expect(details(sv)).toEqual(details(en));
  for (const text of [sv, en]) expect(text).toMatch(/^[\p{Lu}{”“][^!]*[.?]$/u);
  expect(sv).not.toMatch(/["“]|--/);
});
