/** A stretch of words that both texts have, that only the old has, or that only the new has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const words = (text: string) => text.match(/\s+|[^\s]+/gu) ?? [];

/**
 * What changed between two texts, word by word, by their longest common run of words (in order). Joined, `same` and
 * `removed` give the old text, `same` and `added` the new. Time and memory grow with the product of the word counts; a
 * HUR has at most 200 characters.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const old = words(before);
  const young = words(after);
  const common = commonLengths(old, young);
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    const lost = old[i];
    const won = young[j];
    if (lost !== undefined && lost === won) {
      push(changes, 'same', lost);
      i += 1;
      j += 1;
    } else if (won === undefined || (lost !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      push(changes, 'removed', lost ?? '');
      i += 1;
    } else {
      push(changes, 'added', won);
      j += 1;
    }
  }
  return changes;
}

function push(changes: WordChange[], kind: WordChange['kind'], text: string): void {
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
  else changes.push({ kind, text });
}

const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0;

/** `table[i][j]`: how many words the rests of both texts, from i and from j, have in common in order. */
function commonLengths(old: readonly string[], young: readonly string[]): number[][] {
  const table: number[][] = [];
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row: number[] = [];
    for (let j = young.length - 1; j >= 0; j -= 1) {
      row[j] =
        old[i] === young[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), row[j + 1] ?? 0);
    }
    table[i] = row;
  }
  return table;
}
