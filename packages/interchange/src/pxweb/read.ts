import { checked, type JsonNode, jsonParts, leaves, type Streamed, type TakeScalar } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, type Told, tallied } from '../tally.ts';
import { type Cells, createCells } from './cells.ts';
import { type PxwebRow, rowsOf } from './row.ts';
import { Dataset } from './schema.ts';
import { type Axis, axesOf } from './table.ts';

/**
 * Reads a table of Skolverket's PxWeb in json-stat2: cells in row-major order, dense or sparse, with their marks beside
 * them in `status`. Measures are named by their code in the table; the label says what it is.
 *
 * Source: json-stat 2.0, and the dimensions of Kommunala jämförelsetal and UFA.
 */
export function readPxweb(bytes: Bytes, options: ReadOptions): Reading<PxwebRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

const lists: readonly Streamed[] = [
  { path: ['value'], of: 'listOrObject' },
  { path: ['status'], of: 'listOrObject' },
];

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<Told<PxwebRow>> {
  const cells = createCells(file, tally.limits.rows);
  let streamed = 0;
  let wrong = false;
  const take = (...[value, place, { path }, key]: Parameters<TakeScalar>) => {
    streamed += 1;
    tally.cells(1);
    const problem = wrong ? null : cells.add(value, place, path.join('.'), key);
    wrong ||= problem !== null;
    return problem;
  };
  for await (const part of jsonParts(bytes, { file, limits: tally.limits, each: lists, takeScalar: take })) {
    if ('severity' in part) {
      yield part;
    } else if (part.kind === 'item') {
      const count = leaves(part.node);
      streamed += count;
      tally.cells(count);
      const [list = '', key = 0] = part.path;
      const problem = wrong ? null : cells.add(undefined, part.node, String(list), key);
      wrong = true;
      if (problem) yield problem;
    } else {
      tally.cells(leaves(part.node));
      const read = wrong ? null : tableOf(part.node, cells, file, tally);
      if (read === null || !('axes' in read)) {
        tally.refused(leaves(part.node) + streamed);
        yield* read ?? [];
      } else {
        yield* read.problems;
        tally.labels(leaves(part.node) + streamed - cells.count());
        // A sparse table leaves out empty cells: they are cells all the same.
        tally.cells(read.expected - cells.count());
        yield* tableRows(read, cells, file, tally);
      }
    }
  }
}

/** Rows handed on at a time: each hand-over costs as much as reading a row. */
const atATime = 64;

function* tableRows(
  table: Table,
  cells: Cells,
  file: string,
  tally: Tally,
): Generator<(PxwebRow | Problem)[]> {
  const rowOf = rowsOf(table.axes, table.timeAxis, file);
  let rows: (PxwebRow | Problem)[] = [];
  for (let offset = 0; offset < table.expected; offset += 1) {
    const row = rowOf(cells.at(offset), offset);
    if ('severity' in row) tally.refused(1);
    rows.push(row);
    if (rows.length < atATime) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

interface Table {
  readonly axes: readonly Axis[];
  readonly timeAxis: string;
  readonly expected: number;
  readonly problems: readonly Problem[];
}

/** What stands around the cells, or every reason why they cannot be put in their place. */
function tableOf(node: JsonNode, cells: Cells, file: string, tally: Tally): Table | readonly Problem[] {
  const whole = { file, line: node.line, column: node.column };
  const { value: dataset, problems, passedOver } = checked(node, [], Dataset, file, new Set());
  // A field with another name than it has may be the marks: without them a withheld figure looks like an empty cell.
  if (dataset === null || passedOver > 0) return problems;
  const axes = axesOf(dataset, whole);
  if (!isAxes(axes)) return [...problems, ...axes];
  const expected = dataset.size.reduce((product, size) => product * size, 1);
  const { rows: most } = tally.limits;
  if (expected > most) return [...problems, problemAt(whole, 'tooManyRows', { params: { limit: most } })];
  if (!cells.fit(expected)) {
    const params = { expected, found: cells.count() };
    return [...problems, problemAt({ ...whole, path: 'value' }, 'cellsDiffer', { params })];
  }
  const unused = Object.keys(dataset.dimension).filter((name) => !dataset.id.includes(name));
  const told = unused.map((name) =>
    problemAt(whole, 'dimensionUnused', { params: { name }, severity: 'warning' }),
  );
  const timeAxis = dataset.role?.time?.[0] ?? 'time';
  return { axes, timeAxis, expected, problems: [...problems, ...told] };
}

const isAxes = (found: readonly Axis[] | readonly Problem[]): found is readonly Axis[] =>
  found.every((one) => 'codes' in one);
