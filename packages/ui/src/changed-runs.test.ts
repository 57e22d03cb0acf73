import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRuns } from './changed-runs.ts';
import type { ChangedStretch } from './changed-words.tsx';

const same = (text: string): ChangedStretch => ({ kind: 'same', text });
const removed = (text: string): ChangedStretch => ({ kind: 'removed', text });
const added = (text: string): ChangedStretch => ({ kind: 'added', text });

test('a rewritten sentence is struck once and written once', () => {
  const words = [
    same('Vi '),
    removed('lägger schema så att'),
    added('skapar'),
    same(' '),
    removed('kollegor'),
    added('tid'),
    same(' och '),
    removed('vecka.'),
    added('samarbete.'),
  ];
  expect(inRuns(words)).toEqual([
    same('Vi '),
    removed('lägger schema så att kollegor och vecka.'),
    added('skapar tid och samarbete.'),
  ]);
});

test('what is kept for two words or more is kept apart, and so is what begins or ends the text', () => {
  const words = [same('Vi '), removed('nu'), same(' prövar en sak '), added('i'), same(' taget')];
  expect(inRuns(words)).toEqual(words);
});

test('no word of either text is lost', () => {
  const stretch = fc.record({
    kind: fc.constantFrom('same' as const, 'removed' as const, 'added' as const),
    text: fc.stringMatching(/^[a-c ]{1,6}$/),
  });
  const text = (words: readonly ChangedStretch[], kind: 'removed' | 'added') =>
    words
      .filter((part) => part.kind === 'same' || part.kind === kind)
      .map((part) => part.text)
      .join('');
  fc.assert(
    fc.property(fc.array(stretch), (words) => {
      const runs = inRuns(words);
      expect(text(runs, 'removed')).toBe(text(words, 'removed'));
      expect(text(runs, 'added')).toBe(text(words, 'added'));
    }),
  );
});
