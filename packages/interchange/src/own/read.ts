import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { type FoundColumns, findColumns } from './columns.ts';
import { ownConvention } from './figure.ts';
import type { OwnLine } from './line.ts';
import { type OwnMapping, sameTitle } from './mapping.ts';
import type { OwnTable } from './opened-table.ts';
import { type OwnRow, ownRow } from './row.ts';
import { identityOf, nothingSeen, otherName, type Seen } from './seen.ts';
import { ownTable } from './table.ts';

/**
 * Reads an authority's own file (text, Excel or lists of plain objects in JSON; its first bytes tell which) by a mapping.
 * A row comes out whole or not at all. A figure's unit is the indicator's: percent 0–100, a whole count, or a number.
 */
export function readOwnFile(bytes: Bytes, options: ReadOptions, mapping: OwnMapping): Reading<OwnRow> {
  return tallied(options, (tally) => rows(bytes, options.file, mapping, tally));
}

async function* rows(
  bytes: Bytes,
  file: string,
  mapping: OwnMapping,
  tally: Tally,
): AsyncGenerator<OwnRow | Problem> {
  const { sheet, delimiter } = mapping;
  const table = await ownTable(bytes, { file, limits: tally.limits, sheet, delimiter });
  if ('problems' in table) {
    yield* table.problems;
    return;
  }
  const place = { file, sheet: table.sheet };
  const lines = ownLines(table, place, mapping, tally);
  let read = 0;
  let small = 0;
  for await (const step of lines) {
    if ('values' in step) {
      read += 1;
      if (step.values.some(({ value }) => isSmall(value.denominator, mapping))) small += 1;
    }
    yield step;
  }
  const whole = { ...place, line: null, column: null };
  const params = { rows: small, threshold: mapping.smallGroup };
  if (small > 0) yield problemAt(whole, 'smallGroups', { severity: 'warning', params });
  if (read === 0) yield problemAt(whole, 'noRows', { severity: 'warning' });
}

const isSmall = (denominator: number | null, { smallGroup }: OwnMapping) =>
  denominator !== null && denominator > 0 && denominator < smallGroup;

async function* ownLines(
  table: OwnTable,
  place: { readonly file: string; readonly sheet: string | null },
  mapping: OwnMapping,
  tally: Tally,
): AsyncGenerator<OwnRow | Problem> {
  const convention = ownConvention(mapping);
  const seen = nothingSeen();
  let found: FoundColumns | null = null;
  let header: OwnLine | null = table.header;
  if (header !== null) {
    const begun = findColumns(header, mapping, place);
    yield* begun.problems;
    if (begun.found === null) return;
    found = begun.found;
  }
  for await (const line of table.lines) {
    if ('severity' in line) {
      yield line;
    } else if (found === null) {
      if (line.line < mapping.headerLine) continue;
      header = line;
      const begun = findColumns(line, mapping, place);
      yield* begun.problems;
      if (begun.found === null) return;
      found = begun.found;
    } else if (line.cells.size + line.refused.length + (line.untitled ?? 0) > 0) {
      yield* readLine(line, found, { mapping, convention, columns: found.columns, place }, seen, tally);
    }
  }
  if (header === null) {
    const params = { titles: mapping.columns.map(({ title }) => title).join(', ') };
    yield problemAt({ ...place, line: mapping.headerLine, column: null }, 'headerNotFound', { params });
  }
}

function readLine(
  line: OwnLine,
  found: FoundColumns,
  context: Parameters<typeof ownRow>[1],
  seen: Seen,
  tally: Tally,
): readonly (OwnRow | Problem)[] {
  const mapped = new Set(found.columns.map(({ at }) => at));
  const outside = [...line.cells.keys(), ...line.refused].filter((column) => !mapped.has(column));
  const left = outside.filter((column) => found.ignored.has(column)).length;
  const unread = outside.length - left + (line.untitled ?? 0);
  tally.cells(mapped.size + left + unread);
  tally.labels(left);
  tally.refused(unread);
  const refuse = (problems: readonly Problem[]) => {
    tally.refused(mapped.size);
    return problems;
  };
  const whole = { ...context.place, line: line.line, column: null };
  if (line.refused.some((column) => mapped.has(column)) || line.cells.size === 0)
    return refuse(line.cells.size === 0 ? [] : [problemAt(whole, 'rowHoldsRefusedCell')]);
  const wanted = Math.max(...mapped);
  const untitled = outside.find((column) => !found.titles.has(column));
  if (untitled !== undefined || (line.width !== null && line.width < wanted)) {
    const params = { found: untitled ?? line.width ?? 0, expected: wanted };
    return refuse([problemAt(whole, 'wrongFieldCount', { params })]);
  }
  if (repeatsHeader(line, found)) return refuse([problemAt(whole, 'headerRepeated')]);

  const { row, problems } = ownRow(line, context);
  if (row === null) return refuse(problems);
  const identity = identityOf(row);
  const before = seen.rows.get(identity);
  if (before !== undefined) return refuse([problemAt(whole, 'rowRepeated', { params: { line: before } })]);
  seen.rows.set(identity, row.line);
  // A figure of several columns is one value: the others say what it is made of.
  tally.labels(mapped.size - row.values.length);
  return [...problems, ...otherName(row, seen, whole), row];
}

function repeatsHeader(line: OwnLine, { columns, titles }: FoundColumns): boolean {
  return columns.every(({ at }) => {
    const cell = line.cells.get(at)?.text;
    return cell !== undefined && sameTitle(cell) === sameTitle(titles.get(at) ?? '');
  });
}
