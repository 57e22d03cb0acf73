import { type JsonNode, jsonParts, pathText } from '../json/index.ts';
import { findPersonalNumberInNumber, findPersonalNumbers, maskCell } from '../personal-number/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { numberText } from '../workbook/index.ts';
import type { OwnCell, OwnLine } from './line.ts';
import { type OpenedTable, sheetMissing, type TableChoice } from './opened-table.ts';

/** The document lies in memory with the place of every value. */
const MOST_BYTES = 20_000_000;

type Path = readonly PropertyKey[];
interface Entry {
  readonly path: Path;
  readonly line: number;
  readonly fields: ReadonlyMap<string, JsonNode>;
}

/**
 * The lists of plain objects in a JSON document as tables: their keys are the titles. Lists at the same place of several
 * parents are one table, named with empty brackets: `schools[].values`.
 */
export async function jsonTable(bytes: Bytes, choice: TableChoice): Promise<OpenedTable> {
  const problems: Problem[] = [];
  const lists = new Map<string, Entry[]>();
  const limits = { ...choice.limits, bytes: Math.min(choice.limits.bytes, MOST_BYTES) };
  for await (const part of jsonParts(bytes, { file: choice.file, limits })) {
    if ('severity' in part) problems.push(part);
    else if (part.kind === 'document') gather(part.node, [], lists);
  }
  const sheet = choice.sheet ?? lists.keys().next().value ?? '';
  const entries = lists.get(sheet);
  if (entries === undefined)
    return { problems: [...problems, sheetMissing({ ...choice, sheet }, [...lists.keys()])] };
  const titles = [...new Set(entries.flatMap(({ fields }) => [...fields.keys()]))];
  const titleCells = titles.map(
    (title, at) => [at + 1, { text: title, percent: false, path: title }] as const,
  );
  const header = { line: 1, width: null, cells: new Map(titleCells), refused: [] };
  async function* lines(): AsyncGenerator<OwnLine | Problem> {
    yield* problems;
    for (const entry of entries ?? []) yield* lineOf(entry, titles, { file: choice.file, sheet });
  }
  return { kind: 'json', sheets: [...lists.keys()], sheet, delimiter: ';', header, lines: lines() };
}

/** Depth is bounded by the JSON reader's limit. */
function gather(node: JsonNode, path: Path, lists: Map<string, Entry[]>): void {
  if (node.kind === 'scalar') return;
  if (node.kind === 'object') {
    for (const [key, child] of node.fields) gather(child, [...path, key], lists);
    return;
  }
  const entries = node.items.flatMap((item, at) => (isPlain(item) ? [{ ...item, path: [...path, at] }] : []));
  if (entries.length > 0 && entries.length === node.items.length) {
    const name = pathText(path).replace(/\[\d+\]/g, '[]');
    lists.set(name, [...(lists.get(name) ?? []), ...entries]);
    return;
  }
  for (const [at, child] of node.items.entries()) gather(child, [...path, at], lists);
}

const isPlain = (node: JsonNode): node is Extract<JsonNode, { kind: 'object' }> =>
  node.kind === 'object' && [...node.fields.values()].every(({ kind }) => kind === 'scalar');

function* lineOf(
  { path, line, fields }: Entry,
  titles: readonly string[],
  at: { file: string; sheet: string },
): Generator<OwnLine | Problem> {
  const cells = new Map<number, OwnCell>();
  const persons: Problem[] = [];
  for (const [key, node] of fields) {
    const value = node.kind === 'scalar' ? node.value : null;
    const cell = { text: textOf(value), percent: false, path: pathText([...path, key]) };
    if (cell.text === '') continue;
    const found =
      typeof value === 'number' ? findPersonalNumberInNumber(value) : findPersonalNumbers(cell.text);
    const place = { ...at, line: node.line, column: node.column, path: cell.path };
    if (found.length > 0) persons.push(problemAt(place, 'personalNumber', { cell: maskCell(cell.text) }));
    cells.set(titles.indexOf(key) + 1, cell);
  }
  yield* persons;
  const refused = persons.length > 0 ? [...cells.keys()] : [];
  yield { line, width: null, cells: refused.length > 0 ? new Map() : cells, refused };
}

function textOf(value: string | number | boolean | null): string {
  if (typeof value === 'number') return (numberText(value) ?? String(value)).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value?.trim() ?? '';
}
