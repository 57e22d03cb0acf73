import type { Limits } from '../limits.ts';
import { maskCell } from '../personal-number/index.ts';
import { type Problem, type ProblemDetail, problemAt } from '../problem.ts';
import type { Archive } from './archive.ts';
import type { SheetCell, SheetRow } from './cell.ts';
import { columnName, LAST_COLUMN } from './cell-reference.ts';
import type { NumberFormat } from './number-format.ts';
import { faultFrom, PartFault } from './part-fault.ts';
import { type CellReading, type RawCell, readCell, type Shared } from './read-cell.ts';
import { type HiddenColumns, type RawRow, sheetListener } from './sheet-listener.ts';
import { readXml } from './xml-part.ts';

export interface SheetSource {
  readonly file: string;
  readonly sheet: string;
  readonly part: string;
  readonly archive: Archive;
  readonly formats: readonly NumberFormat[];
  readonly shared: Omit<Shared, 'cellLength'>;
  readonly limits: Limits;
}

/**
 * The sheet's rows that hold something, in order, and its problems, each before its row. What the sender does not see
 * (a hidden row or column) is not read, and said. A row with a person's identity number is refused whole.
 */
export async function* readSheet(source: SheetSource): AsyncGenerator<SheetRow | Problem> {
  const { archive, formats, limits, part } = source;
  const hidden = new Map<number, HiddenColumns>();
  const reader = rowReader(source, hidden);
  let rows = 0;
  try {
    const told = readXml<RawRow>(part, archive.open(part), (tell) =>
      sheetListener(formats, (columns) => hide(columns, hidden, part), tell),
    );
    for await (const raw of told) {
      const { problems, row } = reader(raw);
      yield* problems;
      if (row !== null) {
        rows += 1;
        if (rows > limits.rows) {
          yield problemIn(source, row.line, null, 'tooManyRows', { params: { limit: limits.rows } });
          return;
        }
        yield row;
      }
    }
  } catch (thrown) {
    const { code, params } = faultFrom(part, thrown);
    yield problemIn(source, null, null, code, { params });
  }
}

function rowReader(source: SheetSource, hidden: ReadonlyMap<number, HiddenColumns>) {
  const shared: Shared = { ...source.shared, cellLength: source.limits.cellLength };
  const saidHidden = new Set<HiddenColumns>();

  return (raw: RawRow) => {
    const cells = new Map<number, SheetCell>();
    const problems: Problem[] = [];
    const say = (column: number | null, code: Problem['code'], detail?: ProblemDetail) => {
      problems.push(problemIn(source, raw.line, column, code, detail));
    };
    const readings = raw.cells.map((cell) => [cell, readCell(cell, shared)] as const).filter(holdsSomething);
    const answer = (row: SheetRow | null) => ({ problems, row });
    const refuseRow = () =>
      answer({ line: raw.line, cells: new Map(), refused: readings.map(([{ column }]) => column) });
    if (readings.length === 0) return answer(null);

    const persons = readings.filter(([, reading]) => 'person' in reading);
    for (const [{ column }, reading] of persons) {
      if (!('person' in reading)) continue;
      say(column, 'personalNumber', { cell: maskCell(reading.text) });
    }
    if (persons.length > 0) return refuseRow();
    if (raw.hidden) {
      say(null, 'hiddenRow');
      return refuseRow();
    }
    if (
      (raw.cells.at(-1)?.column ?? 0) > source.limits.columns &&
      readings.some(([cell]) => tooFar(cell, source))
    ) {
      say(null, 'tooManyColumns', { params: { limit: source.limits.columns } });
      return refuseRow();
    }
    const refused: number[] = [];
    for (const [{ column }, reading] of readings) {
      const unseen = hidden.get(column);
      if (unseen !== undefined) {
        const columns = [...new Set([unseen.from, unseen.to])].map(columnName).join('–');
        if (!saidHidden.has(unseen)) say(column, 'hiddenColumn', { params: { columns } });
        saidHidden.add(unseen);
        refused.push(column);
      } else if ('code' in reading) {
        say(column, reading.code, { cell: reading.text, params: { limit: source.limits.cellLength } });
        refused.push(column);
      } else if ('cell' in reading && reading.cell !== null) {
        cells.set(column, reading.cell);
      }
    }
    return answer({ line: raw.line, cells, refused });
  };
}

/** Excel writes ranges of columns once and in order; a sheet that does not is refused, however often it repeats them. */
function hide(columns: HiddenColumns, hidden: Map<number, HiddenColumns>, part: string): void {
  const { from, to } = columns;
  const inOrder = from >= 1 && from <= to && to <= LAST_COLUMN && !hidden.has(from) && !hidden.has(to);
  if (!inOrder) throw new PartFault('workbookDamaged', { part });
  for (let column = from; column <= to; column += 1) hidden.set(column, columns);
}

const holdsSomething = ([, reading]: readonly [RawCell, CellReading]) =>
  !('cell' in reading && reading.cell === null);

const tooFar = (cell: RawCell, source: SheetSource) => cell.column > source.limits.columns;

function problemIn(
  source: SheetSource,
  line: number | null,
  column: number | null,
  code: Problem['code'],
  detail: ProblemDetail = {},
): Problem {
  const path = line === null || column === null ? null : `${columnName(column)}${line}`;
  return problemAt({ file: source.file, sheet: source.sheet, line, column, path }, code, detail);
}
