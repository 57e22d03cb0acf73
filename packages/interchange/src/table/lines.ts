import { decoded, lostCharacter } from '../decoding/index.ts';
import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { createRecordParser, type Delimiter, type PushedRecords } from './parser.ts';

export interface TableOptions {
  readonly file: string;
  readonly delimiter: Delimiter;
  readonly limits: Limits;
}

/** A line of a text table, also a blank one. */
export interface TableLine {
  /** Where it begins, from 1; a quoted field may go on for several lines. */
  readonly line: number;
  /** As written, without the quotes around them. */
  readonly fields: readonly string[];
  /** Why no field of this line may be used, or null. */
  readonly wrong: Problem | null;
}

/**
 * The lines of delimited text (RFC 4180 with any delimiter and line end, quotes only where they open a field) and what
 * is wrong with the file itself. Stops at what cannot be read, with its problem. A last line without line end is said,
 * since nothing else tells that it was cut.
 */
export async function* tableLines(bytes: Bytes, options: TableOptions): AsyncGenerator<TableLine | Problem> {
  const { file, limits } = options;
  const parser = createRecordParser(options.delimiter);
  let line = 1;
  let read = 0;
  let open = false;
  let stopped = false;

  function* linesOf({ records, failure }: PushedRecords): Generator<TableLine | Problem> {
    for (const fields of records) {
      read += 1;
      if (read > limits.rows) {
        stopped = true;
        yield problemAt({ file, line, column: null }, 'tooManyRows', { params: { limit: limits.rows } });
        return;
      }
      yield { line, fields, wrong: wrongWith(fields, { file, line }, limits) };
      line += 1 + lineEndsIn(fields);
    }
    if (failure === null) return;
    stopped = true;
    const place = { file, line, column: null };
    if (failure === 'quoteNotClosed') yield problemAt(place, 'quoteNotClosed');
    else yield problemAt(place, 'lineTooLong');
  }

  for await (const step of decoded(bytes, file, limits)) {
    if (typeof step !== 'string') {
      yield step;
      continue;
    }
    open = !/[\r\n]$/.test(step);
    yield* linesOf(await parser.push(step));
    if (stopped) return;
  }
  yield* linesOf(await parser.end());
  if (open && !stopped)
    yield problemAt({ file, line: line - 1, column: null }, 'endsInMidLine', { severity: 'warning' });
}

function wrongWith(
  fields: readonly string[],
  at: { file: string; line: number },
  limits: Limits,
): Problem | null {
  if (fields.length > limits.columns)
    return problemAt({ ...at, column: null }, 'tooManyColumns', { params: { limit: limits.columns } });
  for (const [index, cell] of fields.entries()) {
    const place = { ...at, column: index + 1 };
    if (cell.length > limits.cellLength)
      return problemAt(place, 'cellTooLong', { cell, params: { limit: limits.cellLength } });
    if (cell.includes(lostCharacter)) return problemAt(place, 'unreadableCharacter', { cell });
  }
  return null;
}

function lineEndsIn(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) if (/[\r\n]/.test(field)) count += field.match(/\r\n|\r|\n/g)?.length ?? 0;
  return count;
}
