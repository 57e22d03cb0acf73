/** Where a quoted text begins that ends too early, as the parser tells it: a line from 1. */
export type BrokenAt = number;

/**
 * Some generators break a quoted text with a backslash and begin its next line no deeper than its field, which the
 * standard forbids although it can be read in one way only. Those lines are set in; nothing else is touched and no line
 * is added, so that places stay. Null when there is nothing of the kind.
 */
export function withLinesSetIn(
  text: string,
  broken: readonly BrokenAt[],
): { readonly text: string; readonly lines: readonly number[] } | null {
  const lines = text.split('\n');
  const deeper = new Set<number>();
  for (const line of broken)
    for (let at = line; at < lines.length && isContinued(lines[at - 1]); at += 1) deeper.add(at);
  for (const at of deeper) lines[at] = ' '.repeat(setIn) + lines[at];
  return deeper.size === 0 ? null : { text: lines.join('\n'), lines: [...deeper].map((at) => at + 1) };
}

/** More than the dashes that can stand before a field on its line. */
const setIn = 8;
/** An odd number of backslashes: the last escapes the line's end. */
const isContinued = (line: string | undefined) => /(?<!\\)(\\\\)*\\\r?$/.test(line ?? '');
