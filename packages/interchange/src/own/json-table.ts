import { type JsonNode, jsonParts, leaves, pathText } from '../json/index.ts';
import { findPersonalNumbers, maskCell } from '../personal-number/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { numberText } from '../workbook/index.ts';
import type { OwnCell, OwnLine } from './line.ts';
import { type OpenedTable, sheetMissing, type TableChoice } from './opened-table.ts';
import { isOfPerson } from './person-cell.ts';
import { isPersonTitle } from './person-title.ts';

type Path = readonly PropertyKey[];
interface Entry {
  readonly path: Path;
  /** The list it stands in, by its name. */
  readonly list: string;
  readonly node: JsonNode;
}
type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

/** Objects whose keys make the titles: a key that comes first after them is no column. */
const headed = 1000;
/** Lists told by their names. */
const mostLists = 1000;

/**
 * The lists of plain objects in a JSON document as tables: their keys are the titles. Lists at the same place of several
 * parents are one table, named with empty brackets: `schools[].values`. The chosen one, or else the first that has a plain
 * object, is read object by object; of the others only the names are kept.
 */
export async function jsonTable(bytes: Bytes, choice: TableChoice): Promise<OpenedTable> {
  const names = new Set<string>();
  let sheet = choice.sheet;
  const begun: (Entry | Problem)[] = [];
  const steps = entriesOf(bytes, choice);
  const isOfSheet = (step: Entry | Problem) => !('list' in step) || step.list === sheet;
  let found = 0;
  for (let next = await steps.next(); !next.done; next = await steps.next()) {
    const step = next.value;
    if ('list' in step && isPlain(step.node)) {
      if (names.size < mostLists) names.add(step.list);
      sheet ??= step.list;
    }
    if (!isOfSheet(step) || (choice.isPreview && found >= headed)) continue;
    begun.push(step);
    found += 'list' in step ? 1 : 0;
    if (found >= headed && !choice.isPreview) break;
  }
  if (sheet === null || !names.has(sheet)) {
    const problems = begun.filter((step) => 'severity' in step);
    return { problems: [...problems, sheetMissing({ ...choice, sheet: sheet ?? '' }, [...names])] };
  }
  const name = sheet;
  const titles = titlesOf(begun, choice.limits.columns);
  const line = lineReader(titles, { file: choice.file, sheet: name }, choice.limits.columns);
  async function* lines(): AsyncGenerator<OwnLine | Problem> {
    for (const step of begun) yield* 'list' in step ? line(step) : [step];
    begun.length = 0;
    for await (const step of steps) if (isOfSheet(step)) yield* 'list' in step ? line(step) : [step];
  }
  const cells = [...titles].map(([title, at]) => [at, { text: title, percent: false, path: title }] as const);
  const header = { line: 1, width: null, cells: new Map(cells), refused: [] };
  return { kind: 'json', sheets: [...names], sheet: name, delimiter: ';', header, lines: lines() };
}

/** The elements of every list. A name with a person's number is never told, so that list is refused at its first element. */
async function* entriesOf(bytes: Bytes, { file, limits }: TableChoice): AsyncGenerator<Entry | Problem> {
  const refused = new Set<string>();
  for await (const part of jsonParts(bytes, { file, limits, each: 'everyList' })) {
    if ('severity' in part) yield part;
    if ('severity' in part || part.kind !== 'item') continue;
    const { node, path } = part;
    const list = pathText(path.slice(0, -1)).replace(/\[\d+\]/g, '[]');
    if (findPersonalNumbers(list).length === 0) yield { list, path, node };
    else if (!refused.has(list) && refused.size < mostLists) {
      refused.add(list);
      const { line, column } = node;
      yield problemAt({ file, line, column, path: pathText(path) }, 'personalNumber', {
        cell: maskCell(list),
      });
    }
  }
}

const isPlain = (node: JsonNode): node is ObjectNode =>
  node.kind === 'object' && [...node.fields.values()].every(({ kind }) => kind === 'scalar');

/** The keys of the first objects, in the order in which they come, each with its column. */
function titlesOf(steps: readonly (Entry | Problem)[], limit: number): Map<string, number> {
  const titles = new Map<string, number>();
  for (const step of steps)
    if ('list' in step && isPlain(step.node) && step.node.fields.size <= limit)
      for (const key of step.node.fields.keys())
        if (!titles.has(key) && !isOfPerson(key)) titles.set(key, titles.size + 1);
  return titles;
}

function lineReader(
  titles: ReadonlyMap<string, number>,
  at: { readonly file: string; readonly sheet: string },
  limit: number,
) {
  const late = new Set<string>();

  return function* ({ path, node }: Entry): Generator<OwnLine | Problem> {
    const { line, column } = node;
    if (!isPlain(node) || node.fields.size > limit) {
      const place = { ...at, line, column, path: pathText(path) };
      if (isPlain(node)) yield problemAt(place, 'tooManyColumns', { params: { limit } });
      else yield problemAt(place, 'fieldUnexpected', { params: { wanted: plainObject } });
      yield { line, width: null, cells: new Map(), refused: [], untitled: Math.max(leaves(node), 1) };
      return;
    }
    const cells = new Map<number, OwnCell>();
    const problems: Problem[] = [];
    let untitled = 0;
    for (const [key, field] of node.fields) {
      const value = field.kind === 'scalar' ? field.value : null;
      const cell = { text: textOf(value), percent: false, path: pathText([...path, key]) };
      const isPerson = isOfPerson(typeof value === 'number' ? value : cell.text) || isOfPerson(key);
      if (cell.text === '' && !isPerson) continue;
      const place = { ...at, line: field.line, column: field.column, path: cell.path };
      if (isPerson) problems.push(problemAt(place, 'personalNumber', { cell: maskCell(cell.text) }));
      const title = titles.get(key);
      if (title !== undefined) {
        cells.set(title, cell);
        continue;
      }
      untitled += 1;
      if (late.has(key) || isPerson) continue;
      if (late.size < mostLists) late.add(key);
      problems.push(lateColumn(key, place));
    }
    yield* problems;
    const isRefused = problems.some(({ severity }) => severity === 'error');
    const refused = isRefused ? [...cells.keys()] : [];
    yield { line, width: null, cells: isRefused ? new Map() : cells, refused, untitled };
  };
}

/** A column that none of the first objects has: not read, and said the first time. One of persons refuses its row. */
const lateColumn = (title: string, place: Parameters<typeof problemAt>[0]) =>
  isPersonTitle(title)
    ? problemAt(place, 'personColumn', { params: { title } })
    : problemAt(place, 'columnUnknown', { cell: title, severity: 'warning' });

const plainObject = {
  sv: 'ett objekt med bara texter och tal',
  en: 'an object of nothing but texts and numbers',
};

function textOf(value: string | number | boolean | null): string {
  if (typeof value === 'number') return (numberText(value) ?? String(value)).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value?.trim() ?? '';
}
