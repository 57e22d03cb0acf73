import type { ChangedStretch } from './changed-words.tsx';

/**
 * The same change told so that it can be read: a lone word, or a space, that is the same between two changes belongs to
 * both of them. Otherwise a rewritten sentence is struck and underlined word by word. `same` and `removed` joined still
 * give the old text, `same` and `added` the new.
 */
export function inRuns(words: readonly ChangedStretch[]): ChangedStretch[] {
  const runs: ChangedStretch[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  words.forEach(({ kind, text }, at) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (at > 0 && at < words.length - 1 && isLoneWord(text)) {
      removed += text;
      added += text;
    } else {
      close();
      runs.push({ kind, text });
    }
  });
  close();
  return runs;
}

const isLoneWord = (text: string) => !/\S\s+\S/u.test(text);
