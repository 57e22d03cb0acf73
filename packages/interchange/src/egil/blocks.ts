import { decoded } from '../decoding/index.ts';
import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';

/** What stands between two lines of `---`. */
export interface Block {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Whether a line of `---` comes after it. */
  readonly closed: boolean;
}

/** A separator on its own, or right after the body's last bracket. */
const separator = /^(.*\})?---\s*$/;

/** Characters of one line: a body written without line breaks, with all the pupils of a large group. */
const longest = 1_000_000;

/** The blocks of a text, one by one, and what is wrong with it as a file. */
export async function* blocks(bytes: Bytes, file: string, limits: Limits): AsyncGenerator<Block | Problem> {
  let rest = '';
  let line = 0;
  let size = 0;
  let held: string[] = [];
  let from = 1;

  const taken = (closed: boolean): Block[] => {
    const block = { line: from, lines: held, closed };
    held = [];
    size = 0;
    from = line + 1;
    return block.lines.some((text) => text.trim() !== '') ? [block] : [];
  };
  const read = (text: string): Block[] => {
    line += 1;
    const [isSeparator = null, before = ''] = separator.exec(text) ?? [];
    held.push(isSeparator === null ? text : before);
    size += text.length;
    return isSeparator === null ? [] : taken(true);
  };
  for await (const step of decoded(bytes, file, limits)) {
    if (typeof step !== 'string') {
      yield step;
      continue;
    }
    const texts = (rest + step).split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) yield* read(text);
    if (rest.length <= longest && size <= limits.documentBytes) continue;
    yield problemAt({ file, line: from, column: null }, 'lineTooLong');
    return;
  }
  if (rest !== '') yield* read(rest);
  yield* taken(false);
}
