import type { z } from 'zod';
import { checked, type JsonNode, jsonParts, leaves, type Streamed } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { Envelope } from './schema.ts';

const entriesList: readonly Streamed[] = [{ path: ['values'], of: 'list' }];

/** How the entries of one kind of answer are read. */
export interface EntryKind<Entry, Row extends ReadRow> {
  readonly schema: z.ZodType<Entry>;
  /** What an entry is about: two about the same would count twice. */
  key(entry: Entry): string;
  row(entry: Entry, node: JsonNode, path: readonly PropertyKey[], file: string): Row | readonly Problem[];
}

/** One page of an answer of Kolada's API, entry by entry. */
export function koladaPage<Entry, Row extends ReadRow>(
  bytes: Bytes,
  options: ReadOptions,
  kind: EntryKind<Entry, Row>,
): Reading<Row> {
  return tallied(options, (tally) => entries(bytes, options.file, tally, kind));
}

async function* entries<Entry, Row extends ReadRow>(
  bytes: Bytes,
  file: string,
  tally: Tally,
  kind: EntryKind<Entry, Row>,
): AsyncGenerator<Row | Problem> {
  const told = new Set<string>();
  const seen = new Set<string>();
  let found = 0;
  for await (const part of jsonParts(bytes, { file, limits: tally.limits, each: entriesList })) {
    if ('severity' in part) {
      yield part;
      continue;
    }
    const { node } = part;
    if (part.kind === 'document') {
      yield* ending(node, found, file, tally, told);
      return;
    }
    found += 1;
    const cells = leaves(node);
    tally.cells(cells);
    const { value: entry, problems, passedOver } = checked(node, part.path, kind.schema, file, told);
    yield* problems;
    const { line, column } = node;
    const place = { file, line, column, path: `values[${found - 1}]` };
    const key = entry === null ? null : kind.key(entry);
    if (entry === null || key === null) {
      tally.refused(cells);
    } else if (seen.has(key)) {
      tally.refused(cells);
      yield problemAt(place, 'entryRepeated', { cell: key });
    } else {
      seen.add(key);
      const row = kind.row(entry, node, part.path, file);
      if (isRow(row)) {
        tally.labels(cells - passedOver - row.values.length);
        tally.refused(passedOver);
        yield row;
      } else {
        tally.refused(cells);
        yield* row;
      }
    }
  }
}

const isRow = <Row extends ReadRow>(read: Row | readonly Problem[]): read is Row =>
  'values' in read && 'line' in read;

/** What the envelope says: is this all, and is it whole? */
function* ending(
  node: JsonNode,
  found: number,
  file: string,
  tally: Tally,
  told: Set<string>,
): Generator<Problem> {
  const { value: envelope, problems, passedOver } = checked(node, [], Envelope, file, told);
  yield* problems;
  const cells = leaves(node);
  tally.cells(cells);
  tally.labels(cells - passedOver);
  tally.refused(passedOver);
  if (envelope === null) return;
  const whole = { file, line: null, column: null };
  const { count, next_url: nextUrl, next_page: nextPage } = envelope;
  const next = nextUrl ?? nextPage ?? null;
  if (next !== null) {
    tally.next(next);
    yield problemAt(whole, 'morePages', { cell: next, severity: 'warning' });
  }
  if (nextPage !== undefined) yield problemAt(whole, 'oldPaging', { severity: 'warning' });
  if (count !== undefined && next === null && count !== found)
    yield problemAt(whole, 'countDiffers', { params: { count, found } });
}
