import type { SchoolYear } from '@varje-elev/domain/school-year';
import { checked, type JsonNode, jsonParts, leaves, type Streamed } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import type { SchoolYearDatesRow } from './rows.ts';
import { Around, WrittenTerm } from './schema.ts';
import { schoolYearOf } from './school-year.ts';
import { type TermRead, termOf } from './term.ts';

const terms: readonly Streamed[] = [{ path: ['terminer'], of: 'list' }];

/**
 * Terms in a file: two a year for as long as there has been a school for all. They are held until the file has said whose
 * they are and each has its other half, in whatever order.
 */
const mostTerms = 400;

interface Item {
  readonly node: JsonNode;
  readonly path: readonly PropertyKey[];
}

/**
 * Reads a municipality's dates for its school years (läsårstider): `kommun`, `kommunkod`, `skolform` and `terminer`,
 * each with `lasar`, `termin`, `start`, `slut` and its breaks in `lov`. A row is a whole school year that the domain
 * accepts. One whose dates contradict each other is not read; one that gives the pupils fewer days than the law asks
 * for is read and said, since the municipality answers for it (School ordinance 2011:185, chapter 3).
 *
 * Source: no national format exists; this one is a municipality's web page written down.
 */
export function readSchoolYearDates(bytes: Bytes, options: ReadOptions): Reading<SchoolYearDatesRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<SchoolYearDatesRow | Problem> {
  const items: Item[] = [];
  for await (const part of jsonParts(bytes, { file, limits: tally.limits, each: terms })) {
    if ('severity' in part) yield part;
    else if (part.kind === 'item' && items.length < mostTerms)
      items.push({ node: part.node, path: part.path });
    else if (part.kind === 'item') {
      const { line, column } = part.node;
      refuse(part.node, tally);
      yield problemAt({ file, line, column }, 'tooManyRows', { params: { limit: mostTerms } });
      break;
    } else {
      const told = new Set<string>();
      const cells = leaves(part.node);
      const { value, problems, passedOver } = checked(part.node, [], Around, file, told);
      yield* problems;
      tally.cells(cells);
      tally.refused(value === null ? cells : passedOver);
      if (value !== null) tally.labels(cells - passedOver);
      yield* schoolYears(items, value, { file, tally, told });
      return;
    }
  }
  for (const { node } of items) refuse(node, tally);
}

function refuse(node: JsonNode, tally: Tally) {
  tally.cells(leaves(node));
  tally.refused(leaves(node));
}

interface Context {
  readonly file: string;
  readonly tally: Tally;
  readonly told: Set<string>;
}

/** The school years of the terms, in their order; nothing when the file does not say whose they are. */
function* schoolYears(
  items: readonly Item[],
  around: Around | null,
  context: Context,
): Generator<SchoolYearDatesRow | Problem> {
  const years = new Map<SchoolYear, { autumn?: TermRead; spring?: TermRead }>();
  const passed = new Map<JsonNode, number>();
  for (const item of items) {
    const read = yield* termIn(item, passed, context);
    if (read === null) continue;
    const year = years.get(read.year) ?? {};
    years.set(read.year, year);
    if (year[read.term] === undefined) {
      year[read.term] = read;
    } else {
      refuse(read.node, context.tally);
      yield problemAt(read.place('termin'), 'entryRepeated', { cell: read.written.termin });
    }
  }
  for (const { autumn, spring } of years.values()) {
    const both = [autumn, spring].filter((one) => one !== undefined);
    const [lone] = both;
    const { dates, problems } =
      autumn && spring
        ? schoolYearOf(autumn, spring)
        : {
            dates: null,
            problems: lone ? [problemAt(lone.place(), 'termMissing', { cell: lone.written.termin })] : [],
          };
    yield* problems;
    if (dates === null || around === null || autumn === undefined) {
      for (const { node } of both) refuse(node, context.tally);
      continue;
    }
    for (const { node } of both) {
      const unread = passed.get(node) ?? 0;
      context.tally.cells(leaves(node));
      context.tally.labels(leaves(node) - unread);
      context.tally.refused(unread);
    }
    const { kommun: municipality, kommunkod: municipalityCode, skolform: schoolForms } = around;
    yield { line: autumn.place().line, municipality, municipalityCode, schoolForms, dates, values: [] };
  }
  if (items.length === 0) yield problemAt({ file: context.file, line: null, column: null }, 'noRows');
}

/** A term that can be placed in a school year; how many of its cells are in unknown fields is put in `passed`. */
function* termIn(
  { node, path }: Item,
  passed: Map<JsonNode, number>,
  { file, tally, told }: Context,
): Generator<Problem, TermRead | null> {
  const { value, problems, passedOver } = checked(node, path, WrittenTerm, file, told);
  passed.set(node, passedOver);
  yield* problems;
  const read = value === null ? null : termOf(value, node, path, file);
  if (read !== null && !('severity' in read)) return read;
  refuse(node, tally);
  if (read !== null) yield read;
  return null;
}
