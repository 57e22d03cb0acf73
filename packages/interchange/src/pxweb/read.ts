import { conventionFor } from '@varje-elev/domain/results';
import { parseSchoolYear, type SchoolYear } from '@varje-elev/domain/school-year';
import { difference, measuredCell } from '../cells/index.ts';
import { checked, type JsonNode, jsonParts, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { cellsOf, type TableCell } from './cells.ts';
import { type Level, levelOf } from './level.ts';
import { Dataset } from './schema.ts';
import { type Axis, axesOf, codesAt } from './table.ts';

/** One cell of a table. */
export interface PxwebRow extends ReadRow {
  /** The code along every dimension. Measure codes are the table's own and change between tables. */
  readonly codes: Readonly<Record<string, string>>;
  /** The same in words, where the table gives them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly level: Level | null;
  /** From the label of the time dimension: its code is the autumn year. */
  readonly schoolYear: SchoolYear;
}

/**
 * Reads a table of Skolverket's PxWeb in json-stat2: cells in row-major order, dense or sparse, with their marks beside
 * them in `status`. Measures are named by their code in the table; the label says what it is.
 *
 * Source: json-stat 2.0, and the dimensions of Kommunala jämförelsetal and UFA.
 */
export function readPxweb(bytes: Bytes, options: ReadOptions): Reading<PxwebRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<PxwebRow | Problem> {
  for await (const part of jsonParts(bytes, { file, limits: tally.limits })) {
    if ('severity' in part) yield part;
    else yield* table(part.node, file, tally);
  }
}

function* table(node: JsonNode, file: string, tally: Tally): Generator<PxwebRow | Problem> {
  const whole = { file, line: node.line, column: node.column };
  const fields = node.kind === 'object' ? node.fields : new Map<string, JsonNode>();
  const head: JsonNode =
    node.kind === 'object'
      ? { ...node, fields: new Map([...fields].filter(([name]) => name !== 'value' && name !== 'status')) }
      : node;
  const total = leaves(node);
  tally.cells(total);
  const { value: dataset, problems, passedOver } = checked(head, [], Dataset, file, new Set());
  yield* problems;
  // A field with another name than it has may be the marks: without them a withheld figure looks like an empty cell.
  if (dataset === null || passedOver > 0) return tally.refused(total);

  const axes = axesOf(dataset, whole);
  if (!isAxes(axes)) {
    tally.refused(total);
    yield* axes;
    return;
  }
  for (const name of Object.keys(dataset.dimension))
    if (!dataset.id.includes(name))
      yield problemAt(whole, 'dimensionUnused', { params: { name }, severity: 'warning' });
  const expected = dataset.size.reduce((product, size) => product * size, 1);
  if (expected > tally.limits.rows) {
    tally.refused(total);
    yield problemAt(whole, 'tooManyRows', { params: { limit: tally.limits.rows } });
    return;
  }
  const cells = cellsOf(fields.get('value'), fields.get('status'), expected, file);
  if ('code' in cells) {
    tally.refused(total);
    yield cells;
    return;
  }
  tally.labels(leaves(head) + marksIn(fields.get('status')));
  // A sparse table has cells that the file leaves out: they are cells all the same, without data.
  const written = fields.get('value');
  tally.cells(cells.length - (written === undefined ? 0 : leaves(written)));
  for (const [offset, cell] of cells.entries()) yield* cellAsRow(cell, offset, axes, dataset, file, tally);
}

const isAxes = (found: readonly Axis[] | readonly Problem[]): found is readonly Axis[] =>
  found.every((one) => 'codes' in one);
const marksIn = (status: JsonNode | undefined) => (status === undefined ? 0 : leaves(status));

function* cellAsRow(
  { text, mark, line, column }: TableCell,
  offset: number,
  axes: readonly Axis[],
  dataset: Dataset,
  file: string,
  tally: Tally,
): Generator<PxwebRow | Problem> {
  const found = codesAt(offset, axes);
  const codes: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const [index, { name, labels: all }] of axes.entries()) {
    const code = found[index] ?? '';
    codes[name] = code;
    labels[name] = all.get(code) ?? code;
  }
  const place = { file, line, column, path: `value[${offset}]` };
  const timeAxis = dataset.role?.time?.[0] ?? 'time';
  const year = parseSchoolYear(labels[timeAxis] ?? '');
  const levelCode = codes.level;
  const level = levelCode === undefined ? null : levelOf(levelCode);
  const read = year.ok ? figureOf(text, mark, year.value, place) : null;
  const wrong =
    read === null
      ? problemAt(place, 'periodUnreadable', { cell: labels[timeAxis] ?? null })
      : 'severity' in read
        ? read
        : levelCode !== undefined && level === null
          ? problemAt(place, 'levelUnknown', { cell: levelCode })
          : null;
  if (wrong !== null || read === null || 'severity' in read || !year.ok) {
    tally.refused(1);
    if (wrong) yield wrong;
    return;
  }
  const measure = codes.variable ?? codes.ContentsCode ?? '';
  yield { line, codes, labels, level, schoolYear: year.value, values: [{ measure, value: read }] };
}

function figureOf(
  text: string | null,
  mark: string | null,
  year: SchoolYear,
  place: Parameters<typeof measuredCell>[4],
) {
  const convention = conventionFor('pxweb', year);
  if (!convention.ok) return problemAt(place, 'conventionUnknown', { params: { year } });
  return measuredCell(text, mark, difference, convention.value, place);
}
