import type { CellConvention } from '@varje-elev/domain/results';
import { count, type MeasureKind, rememberedCells, share } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Tally } from '../tally.ts';
import { columnName, type SheetRow } from '../workbook/index.ts';
import { type RowValues, rowBases } from './bases.ts';
import type { SurveyColumn, SurveyColumns } from './columns.ts';
import { keysOf } from './level.ts';
import { type SurveyGroup, SurveyMeasure, type SurveyRow, type SurveyValue } from './schema.ts';

export type Conventions = Readonly<Record<SurveyMeasure, CellConvention>> & {
  readonly year: number;
  readonly respondents: string;
};

export interface SurveySheet {
  readonly columns: SurveyColumns;
  /** Columns that are read. */
  readonly known: ReadonlySet<number>;
  readonly conventions: Conventions;
  readonly sheet: string;
  readonly file: string;
}

/** Index and mean: 0–10. */
const points: MeasureKind = { whole: false, lowest: 0, highest: 10 };
const KINDS: Readonly<Record<SurveyMeasure, MeasureKind>> = {
  groupSize: count,
  answers: count,
  responseRate: share,
  index: points,
  mean: points,
  count,
  share,
};
/** Reads the rows below a header, one by one. */
export function surveyTable({ columns, known, conventions, sheet, file }: SurveySheet, tally: Tally) {
  const seen = new Map<string, number>();
  const readers = new Map(
    SurveyMeasure.options.map((kind) => [kind, rememberedCells(KINDS[kind], conventions[kind])]),
  );
  const asked = columns.values.flatMap((column) => {
    const read = readers.get(column.kind);
    return read === undefined ? [] : [{ column, read }];
  });
  const addBases = rowBases(columns.values);

  return (row: SheetRow): readonly (SurveyRow | Problem)[] => {
    const at = { file, sheet, line: row.line, column: null };
    const outside = columnsOutside(row, known);
    tally.cells(known.size + outside);
    tally.refused(outside);
    const refuse = (problems: readonly Problem[]) => {
      tally.refused(known.size);
      return problems;
    };
    if (isHeader(row, columns)) return refuse([problemAt(at, 'headerRepeated')]);
    if (row.refused.some((column) => known.has(column)))
      return refuse([problemAt(at, 'rowHoldsRefusedCell')]);

    const keys = keysOf(row, columns, at);
    if (!('level' in keys)) return refuse(keys);
    const { group, ...whose } = keys;
    const values: RowValues = [];
    const problems: Problem[] = [];
    for (const { column, read } of asked) {
      const value = read(row.cells.get(column.column)?.text ?? '', null, () => cellPlace(at, column.column));
      const isProblem = 'severity' in value;
      values.push(isProblem ? null : value);
      if (isProblem) problems.push(value);
    }
    problems.push(...addBases(values, at));
    if (problems.length > 0) return refuse(problems);

    const identity = [whose.schoolUnitCode, whose.organisationNumber, group].join();
    const before = seen.get(identity);
    if (before !== undefined) return refuse([problemAt(at, 'rowRepeated', { params: { line: before } })]);
    seen.set(identity, row.line);
    tally.labels(known.size - values.length);
    const { year, respondents } = conventions;
    return [
      { line: row.line, sheet, year, respondents, ...whose, values: surveyValues(asked, values, group) },
    ];
  };
}

/** The values with what was asked; in a row of one group, all are that group's. */
function surveyValues(
  asked: readonly { readonly column: SurveyColumn }[],
  values: RowValues,
  group: SurveyGroup,
): SurveyValue[] {
  const told: SurveyValue[] = [];
  for (const [at, { column }] of asked.entries()) {
    const value = values[at];
    if (value === undefined || value === null) continue;
    const { measure, kind, area, question, reversed, option } = column;
    const whose = group === 'all' ? column.group : group;
    told.push({ measure, kind, group: whose, area, question, reversed, option, value });
  }
  return told;
}

function columnsOutside(row: SheetRow, known: ReadonlySet<number>): number {
  let outside = 0;
  for (const column of row.cells.keys()) if (!known.has(column)) outside += 1;
  for (const column of row.refused) if (!known.has(column)) outside += 1;
  return outside;
}

const cellPlace = (at: Place & { readonly line: number }, column: number): Place => ({
  ...at,
  column,
  path: `${columnName(column)}${at.line}`,
});

const isHeader = (row: SheetRow, { keys }: SurveyColumns) =>
  row.cells.get(keys.get('schoolUnitCode') ?? 0)?.text === 'Skolenhetskod';
