import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sentences = globSync(['apps/*/messages/**/*.json', 'packages/*/messages/*.json'], {
  cwd: root,
}).flatMap((file) => textsOf(JSON.parse(readFileSync(join(root, file), 'utf8')), file));
const swedish = sentences.filter(({ where }) => /messages\/sv[/.]/.test(where));

interface Sentence {
  readonly where: string;
  readonly text: string;
}

function textsOf(node: unknown, where: string): Sentence[] {
  if (typeof node === 'string') return [{ where, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, below]) => textsOf(below, `${where} ${key}`));
}

const faults = (all: readonly Sentence[], wrong: RegExp) =>
  all.filter(({ text }) => wrong.test(text)).map(({ where, text }) => `${where}: ${text}`);

test('there are texts in both languages', () => {
  expect(swedish.length).toBeGreaterThan(500);
  expect(sentences.length).toBe(2 * swedish.length);
});

test('nobody is shouted at, and an ellipsis is one sign', () => {
  expect(faults(sentences, /!/)).toEqual([]);
  expect(faults(sentences, /\.\.\./)).toEqual([]);
});

test('Swedish is quoted and dashed as Swedish', () => {
  expect(faults(swedish, /["“„]|(?<!\p{L})'|\s-\s|\d-\d/u)).toEqual([]);
});

test('what is more than one sentence ends as one, unless it ends with an example', () => {
  const ends = /[^\d][.?] \p{Lu}/u;
  const whole = /[.?:…”}>]$|: [^.?]+$/u;
  expect(
    faults(
      sentences.filter(({ text }) => ends.test(text) && !whole.test(text)),
      /./,
    ),
  ).toEqual([]);
});
