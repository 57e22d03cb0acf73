import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';
import { type TableLine, tableLines } from '../table/index.ts';
import { type Tally, tallied } from '../tally.ts';
import type { Cell, ListingKind } from './kind.ts';

/**
 * Reads a comma-separated table with one header row, of the first of the kinds that the header has every column of. A
 * column that the kind does not have is refused, cell by cell; the others are read.
 */
export function readListing<Row extends ReadRow>(
  bytes: Bytes,
  options: ReadOptions,
  kinds: readonly ListingKind<Row>[],
): Reading<Row> {
  return tallied(options, (tally) => rows(bytes, options.file, kinds, tally));
}

/** What the header row says. */
interface Head<Row extends ReadRow> {
  readonly kind: ListingKind<Row>;
  readonly titles: readonly string[];
  /** Cells of a line in columns that the kind does not have. */
  readonly unread: number;
  /** Line by what its row is about. */
  readonly seen: Map<string, number>;
}

async function* rows<Row extends ReadRow>(
  bytes: Bytes,
  file: string,
  kinds: readonly ListingKind<Row>[],
  tally: Tally,
): AsyncGenerator<Row | Problem> {
  let head: Head<Row> | null = null;
  for await (const step of tableLines(bytes, { file, delimiter: ',', limits: tally.limits })) {
    if ('code' in step) {
      yield step;
    } else if (head === null) {
      const begun: Begun<Row> = headOf(step, file, kinds);
      yield* begun.problems;
      if (begun.head === null) return;
      head = begun.head;
    } else if (step.fields.some((field) => field.trim() !== '')) {
      yield* lineAsRow(step, head, file, tally);
    }
  }
  const whole = { file, line: null, column: null };
  if (head === null) yield headerNotFound(whole, kinds);
  else if (head.seen.size === 0) yield problemAt(whole, 'noRows');
}

interface Begun<Row extends ReadRow> {
  readonly head: Head<Row> | null;
  readonly problems: readonly Problem[];
}

const headerNotFound = <Row extends ReadRow>(
  place: { readonly file: string; readonly line: number | null; readonly column: null },
  kinds: readonly ListingKind<Row>[],
) => problemAt(place, 'headerNotFound', { params: { titles: (kinds[0]?.titles ?? []).join(', ') } });

function headOf<Row extends ReadRow>(
  { line, fields, wrong }: TableLine,
  file: string,
  kinds: readonly ListingKind<Row>[],
): Begun<Row> {
  const titles = fields.map((field) => field.trim());
  const place = { file, line, column: null };
  const kind = kinds.find((one) => one.titles.every((title) => titles.includes(title)));
  if (wrong !== null) return { head: null, problems: [wrong] };
  if (kind === undefined) return { head: null, problems: [headerNotFound(place, kinds)] };
  const problems = titles.flatMap((title, index) => {
    const at = { ...place, column: index + 1, path: title };
    if (titles.indexOf(title) < index) return [problemAt(at, 'columnRepeated', { cell: title })];
    return kind.titles.includes(title) ? [] : [problemAt(at, 'columnUnknown', { cell: title })];
  });
  const readable = !problems.some((one) => one.code === 'columnRepeated');
  const unread = titles.filter((title) => !kind.titles.includes(title)).length;
  return { head: readable ? { kind, titles, unread, seen: new Map() } : null, problems };
}

function* lineAsRow<Row extends ReadRow>(
  { line, fields, wrong }: TableLine,
  { kind, titles, unread, seen }: Head<Row>,
  file: string,
  tally: Tally,
): Generator<Row | Problem> {
  tally.cells(titles.length);
  const place = { file, line, column: null };
  const refused = wrong ?? misshapen(fields, titles, place);
  if (refused !== null) {
    tally.refused(titles.length);
    yield refused;
    return;
  }
  const cells = titles.flatMap((title, index): Cell[] =>
    kind.titles.includes(title) ? [{ title, column: index + 1, text: fields[index] ?? '' }] : [],
  );
  const { row, problems } = kind.read(cells, file, line);
  const earlier = row === null ? undefined : seen.get(kind.key(row));
  if (row !== null && earlier === undefined) {
    seen.set(kind.key(row), line);
    tally.refused(unread);
    tally.labels(titles.length - unread - row.values.length);
    yield* problems;
    yield row;
  } else {
    tally.refused(titles.length);
    if (earlier === undefined) yield* problems;
    else yield problemAt(place, 'rowRepeated', { params: { line: earlier } });
  }
}

function misshapen(
  fields: readonly string[],
  titles: readonly string[],
  place: { readonly file: string; readonly line: number; readonly column: null },
): Problem | null {
  if (titles.every((title, index) => fields[index]?.trim() === title))
    return problemAt(place, 'headerRepeated');
  const params = { found: fields.length, expected: titles.length };
  return fields.length === titles.length ? null : problemAt(place, 'wrongFieldCount', { params });
}
