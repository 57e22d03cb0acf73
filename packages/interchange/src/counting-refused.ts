import type { Tally } from './tally.ts';

/** Passes the counts on and remembers how many were refused: what is neither refused nor a value is a label. */
export function countingRefused(tally: Tally) {
  let refused = 0;
  const counting: Tally = {
    ...tally,
    refused: (count) => {
      refused += count;
      tally.refused(count);
    },
  };
  return { tally: counting, refused: () => refused };
}
