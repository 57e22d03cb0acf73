import type { SaveResult } from '@varje-elev/ui/writing-line';
import { expect, test } from 'vitest';
import { saveInOrder } from './save-in-order.ts';

const lost: SaveResult = { kind: 'error' };

/** A text's row as the server keeps it: an answer once a key, and a conflict for whoever saw an older revision. */
function server() {
  const row = { text: '', revision: 1 };
  const answers = new Map<string, SaveResult>();
  let losesNext: 'question' | 'answer' | null = null;
  const write = (text: string, revision: number | null): SaveResult => {
    if (text === 'too long') return { kind: 'error', refused: true };
    if (revision !== row.revision) return { kind: 'conflict', theirs: row.text, revision: row.revision };
    row.text = text;
    row.revision += 1;
    return { kind: 'saved', at: '10.42', revision: row.revision };
  };
  let keys = 0;
  const save = saveInOrder(
    async (text, revision, key) => {
      const loses = losesNext;
      losesNext = null;
      if (loses === 'question') return lost;
      const answer = answers.get(key) ?? write(text, revision);
      if (answer.kind === 'saved') answers.set(key, answer);
      return loses === 'answer' ? lost : answer;
    },
    () => {
      keys += 1;
      return `key ${keys}`;
    },
  );
  const lose = (what: 'question' | 'answer') => {
    losesNext = what;
  };
  return { row, save, lose };
}

test('a text that was saved without its answer is nobody else’s to the next one', async () => {
  const { row, save, lose } = server();
  lose('answer');
  expect(await save('one', 1)).toEqual(lost);
  expect(row.text).toBe('one');
  expect(await save('one and two', 1)).toMatchObject({ kind: 'saved', revision: 3 });
  expect(row.text).toBe('one and two');
});

test('the same text again is saved once, whichever way it was lost', async () => {
  for (const what of ['question', 'answer'] as const) {
    const { row, save, lose } = server();
    lose(what);
    await save('one', 1);
    expect(await save('one', 1)).toMatchObject({ kind: 'saved', revision: 2 });
    expect(row).toEqual({ text: 'one', revision: 2 });
  }
});

test('answers lost one after another, and a refusal between, end with the newest text', async () => {
  const { row, save, lose } = server();
  lose('answer');
  await save('one', 1);
  expect(await save('too long', 1)).toMatchObject({ refused: true });
  lose('answer');
  await save('two', 1);
  lose('question');
  expect(await save('three', 1)).toEqual(lost);
  expect(await save('four', 1)).toMatchObject({ kind: 'saved' });
  expect(row.text).toBe('four');
});

test('what somebody else wrote meanwhile is still a conflict', async () => {
  const { row, save, lose } = server();
  lose('question');
  await save('one', 1);
  Object.assign(row, { text: 'theirs', revision: 2 });
  expect(await save('one and two', 1)).toEqual({ kind: 'conflict', theirs: 'theirs', revision: 2 });
  expect(await save('merged', 2)).toMatchObject({ kind: 'saved' });
});
