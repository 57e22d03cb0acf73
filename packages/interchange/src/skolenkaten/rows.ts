import type { CellConvention } from '@varje-elev/domain/results';
import { count, type MeasureKind, measuredCell, share } from '../cells/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Tally } from '../tally.ts';
import { columnName, type SheetRow } from '../workbook/index.ts';
import { withBases } from './bases.ts';
import type { SurveyColumns } from './columns.ts';
import { keysOf } from './level.ts';
import type { SurveyMeasure, SurveyRow, SurveyValue } from './schema.ts';

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
export function surveyTable(from: SurveySheet, tally: Tally) {
  const { columns, known, conventions, sheet, file } = from;
  const seen = new Map<string, number>();

  return (row: SheetRow): readonly (SurveyRow | Problem)[] => {
    const at = { file, sheet, line: row.line, column: null };
    const outside = [...row.cells.keys(), ...row.refused].filter((column) => !known.has(column));
    tally.cells(known.size + outside.length);
    tally.refused(outside.length);
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
    const values: SurveyValue[] = [];
    const problems: Problem[] = [];
    for (const { column, ...asked } of columns.values) {
      const place = { ...at, column, path: `${columnName(column)}${row.line}` };
      const text = row.cells.get(column)?.text ?? '';
      const value = measuredCell(text, null, KINDS[asked.kind], conventions[asked.kind], place);
      if ('severity' in value) problems.push(value);
      else values.push({ ...asked, group: group === 'all' ? asked.group : group, value });
    }
    const based = withBases(values, at);
    problems.push(...based.problems);
    if (problems.length > 0) return refuse(problems);

    const identity = [whose.schoolUnitCode, whose.organisationNumber, group].join();
    const before = seen.get(identity);
    if (before !== undefined) return refuse([problemAt(at, 'rowRepeated', { params: { line: before } })]);
    seen.set(identity, row.line);
    tally.labels(known.size - values.length);
    const { year, respondents } = conventions;
    return [{ line: row.line, sheet, year, respondents, ...whose, values: based.values }];
  };
}

const isHeader = (row: SheetRow, { keys }: SurveyColumns) =>
  row.cells.get(keys.get('schoolUnitCode') ?? 0)?.text === 'Skolenhetskod';
