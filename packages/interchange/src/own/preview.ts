import { defaultLimits } from '../limits.ts';
import { maskCell } from '../personal-number/index.ts';
import { type Problem, problemAt, shortened } from '../problem.ts';
import type { Bytes, ReadOptions } from '../reading.ts';
import { type GuessedColumn, guessRole } from './guess.ts';
import type { OwnCell, OwnLine } from './line.ts';
import { ONCE, OwnMapping } from './mapping.ts';
import type { FileKind } from './opened-table.ts';
import { isPersonTitle } from './person-title.ts';
import { ownTable } from './table.ts';

const LINES = 200;
const PROBLEMS = 20;
const SAMPLES = 3;
const SMALL_GROUP = 5;

export interface PreviewColumn extends GuessedColumn {
  readonly column: number;
  readonly title: string;
  /** Cells that hold something, among the lines looked at. */
  readonly filled: number;
  /** The first different texts, shortened; masked where the title speaks of persons. */
  readonly samples: readonly string[];
}

export interface OwnPreview {
  readonly kind: FileKind | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly columns: readonly PreviewColumn[];
  /** A mapping that could be used as it is, or null when something is left for a person to say. */
  readonly mapping: OwnMapping | null;
  /** The first problems of the first lines. */
  readonly problems: readonly Problem[];
  readonly lines: number;
}

/**
 * Looks at the first lines of an authority's own file, for a person to say what its columns are. Reads nothing into the
 * product: the file is read again with the mapping that was confirmed.
 */
export async function previewOwnFile(
  bytes: Bytes,
  options: ReadOptions,
  choice: { readonly sheet?: string; readonly delimiter?: OwnMapping['delimiter'] } = {},
): Promise<OwnPreview> {
  const limits = { ...defaultLimits, ...options.limits };
  const { sheet: chosen = null, delimiter: between = null } = choice;
  const named = { file: options.file, limits, sheet: chosen, delimiter: between };
  const table = await ownTable(bytes, { ...named, isPreview: true });
  if ('problems' in table) {
    const none = { kind: null, sheets: [], sheet: null, columns: [], mapping: null, lines: 0 };
    return { ...none, problems: table.problems.slice(0, PROBLEMS) };
  }
  const { lines, problems } = await firstLines(table.lines);
  const header = table.header ?? headerOf(lines);
  const below = lines.filter(
    ({ line, cells }) => cells.size > 0 && (table.header !== null || line > (header?.line ?? 0)),
  );
  const columns = eachKeyOnce(
    [...(header?.cells ?? [])].map(([column, { text }]) => previewColumn(column, text, below)),
  );
  for (const { column, title } of columns.filter((one) => isPersonTitle(one.title))) {
    const place = { file: options.file, sheet: table.sheet, line: header?.line ?? null, column };
    problems.push(problemAt(place, 'personColumn', { params: { title } }));
  }
  const mapping = mappingOf(columns, {
    sheet: table.sheet,
    delimiter: table.delimiter,
    headerLine: header?.line ?? 1,
  });
  const { kind, sheets, sheet } = table;
  return {
    kind,
    sheets,
    sheet,
    columns,
    mapping,
    problems: problems.slice(0, PROBLEMS),
    lines: lines.length,
  };
}

async function firstLines(from: AsyncIterable<OwnLine | Problem>) {
  const lines: OwnLine[] = [];
  const problems: Problem[] = [];
  for await (const step of from) {
    if ('severity' in step) problems.push(step);
    else lines.push(step);
    if (lines.length >= LINES || problems.length >= LINES) break;
  }
  return { lines, problems };
}

/** The first line of at least two texts, none of them a number, with a line below that has as many cells or more. */
function headerOf(lines: readonly OwnLine[]): OwnLine | null {
  const filled = lines.filter(({ cells }) => cells.size > 0);
  const isHeader = ({ cells }: OwnLine, at: number) => {
    const below = filled[at + 1];
    const texts = [...cells.values()].every(({ text }) => !/^[\d\s.,%~<*-]+$/.test(text));
    return cells.size >= 2 && texts && below !== undefined && 2 * below.cells.size >= cells.size;
  };
  return filled.find(isHeader) ?? null;
}

function previewColumn(column: number, title: string, below: readonly OwnLine[]): PreviewColumn {
  const cells = below.flatMap((line): OwnCell[] => {
    const cell = line.cells.get(column);
    return cell === undefined ? [] : [cell];
  });
  const show = isPersonTitle(title) ? maskCell : shortened;
  const samples = [...new Set(cells.map(({ text }) => text))].slice(0, SAMPLES).map(show);
  return { column, title, filled: cells.length, samples, ...guessRole(title, cells) };
}

/** Of two columns that seem to be the same key, the one whose cells say so is taken; the other is left out. */
function eachKeyOnce(columns: readonly PreviewColumn[]): readonly PreviewColumn[] {
  return columns.map((one) => {
    if (!ONCE.includes(one.role.role)) return one;
    const rivals = columns.filter(({ role }) => role.role === one.role.role);
    const chosen = rivals.find(({ by }) => by === 'content') ?? rivals[0];
    return chosen === one ? one : { ...one, role: { role: 'ignored' }, by: 'nothing' };
  });
}

function mappingOf(
  columns: readonly PreviewColumn[],
  table: Pick<OwnMapping, 'sheet' | 'delimiter' | 'headerLine'>,
): OwnMapping | null {
  const mapping = OwnMapping.safeParse({
    ...table,
    columns: columns.map(({ title, column, role }) => ({ title, column, role })),
    schoolYear: null,
    indicators: columns.flatMap(({ indicator }) => indicator ?? []),
    marks: [],
    smallGroup: SMALL_GROUP,
  });
  return mapping.success ? mapping.data : null;
}
