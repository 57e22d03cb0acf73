import type { Limits } from '../limits.ts';
import { maskCell } from '../personal-number/index.ts';
import { type Problem, type ProblemDetail, problemAt } from '../problem.ts';
import type { Archive } from './archive.ts';
import type { SheetCell, SheetRow } from './cell.ts';
import { columnName, LAST_COLUMN } from './cell-reference.ts';
import type { NumberFormat } from './number-format.ts';
import { faultFrom, PartFault } from './part-fault.ts';
import type { Shared } from './read-cell.ts';
import type { HiddenColumns, RawRow } from './sheet-listener.ts';
import { sheetPart } from './sheet-part.ts';

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
  const shared = { ...source.shared, cellLength: limits.cellLength };
  const reader = rowReader(source, hidden);
  const hide = (columns: HiddenColumns) => hideColumns(columns, hidden, part);
  let rows = 0;
  try {
    for await (const told of sheetPart(part, archive.open(part), {
      formats,
      shared,
      hide,
      line: 0,
      told: [],
    })) {
      for (const raw of told) {
        const { problems, row } = reader(raw);
        for (const problem of problems) yield problem;
        if (row === null) continue;
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
  const { limits } = source;
  const saidHidden = new Set<HiddenColumns>();

  return ({ line, hidden: isHidden, cells, refused }: RawRow) => {
    const problems: Problem[] = [];
    const say = (column: number | null, code: Problem['code'], detail?: ProblemDetail) => {
      problems.push(problemIn(source, line, column, code, detail));
    };
    const answer = (row: SheetRow | null) => ({ problems, row });
    const refuseRow = () => {
      const columns = [...cells, ...refused].map(({ column }) => column).sort((a, b) => a - b);
      return answer({ line, cells: new Map(), refused: columns });
    };
    const told = new Map<number, SheetCell>();
    const untold: number[] = [];
    const sayHidden = (column: number, unseen: HiddenColumns) => {
      const columns = [...new Set([unseen.from, unseen.to])].map(columnName).join('–');
      if (!saidHidden.has(unseen)) say(column, 'hiddenColumn', { params: { columns } });
      saidHidden.add(unseen);
      untold.push(column);
    };
    if (cells.length === 0 && refused.length === 0) return answer(null);

    const persons = refused.filter(({ code }) => code === 'personalNumber');
    for (const { column, code, text } of persons) say(column, code, { cell: maskCell(text) });
    if (persons.length > 0) return refuseRow();
    if (isHidden) {
      say(null, 'hiddenRow');
      return refuseRow();
    }
    if (Math.max(cells.at(-1)?.column ?? 0, refused.at(-1)?.column ?? 0) > limits.columns) {
      say(null, 'tooManyColumns', { params: { limit: limits.columns } });
      return refuseRow();
    }
    let next = 0;
    const sayRefused = (before: number) => {
      for (let wrong = refused[next]; wrong !== undefined && wrong.column < before; wrong = refused[++next]) {
        const unseen = hidden.get(wrong.column);
        if (unseen !== undefined) {
          sayHidden(wrong.column, unseen);
          continue;
        }
        say(wrong.column, wrong.code, { cell: wrong.text, params: { limit: limits.cellLength } });
        untold.push(wrong.column);
      }
    };
    for (const cell of cells) {
      if (next < refused.length) sayRefused(cell.column);
      const unseen = hidden.size === 0 ? undefined : hidden.get(cell.column);
      if (unseen === undefined) told.set(cell.column, cell);
      else sayHidden(cell.column, unseen);
    }
    sayRefused(Number.POSITIVE_INFINITY);
    return answer({ line, cells: told, refused: untold });
  };
}

/** Excel writes ranges of columns once and in order; a sheet that does not is refused, however often it repeats them. */
function hideColumns(columns: HiddenColumns, hidden: Map<number, HiddenColumns>, part: string): void {
  const { from, to } = columns;
  const inOrder = from >= 1 && from <= to && to <= LAST_COLUMN && !hidden.has(from) && !hidden.has(to);
  if (!inOrder) throw new PartFault('workbookDamaged', { part });
  for (let column = from; column <= to; column += 1) hidden.set(column, columns);
}

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
