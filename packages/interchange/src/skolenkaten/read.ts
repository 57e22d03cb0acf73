import { conventionFor } from '@varje-elev/domain/results';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { openWorkbook, type SheetRow, type Workbook } from '../workbook/index.ts';
import { type Header, requiredTitles, surveyColumns } from './columns.ts';
import { type Conventions, surveyTable } from './rows.ts';
import type { SurveyRow } from './schema.ts';

const HEADER_ROWS = 3;
/** "Skolenkäten 2022 -  Elever årskurs 8". */
const TITLE = /^Skolenkäten (20\d\d)\s+-\s+(\S.*)$/u;
const EXPLANATION = /^Tolkningsstöd/u;

/**
 * Reads Skolinspektionen's Excel report of Skolenkäten: the sheet of answers (three header rows; index, mean, and count and
 * share for each option) and the sheet by sex. The sheet of explanations is text, and is passed over. A row comes out
 * whole or not at all.
 *
 * Source: Skolinspektionen, Skolenkäten 2022, "Excelrapport elever grundskola åk 8", with its Tolkningsstöd (masks `*`
 * `**` `***`, `-`; an index needs 5 answers, a question 20, its mean alone 10; shares are 0–1 in the cells).
 */
export function readSkolenkaten(bytes: Bytes, options: ReadOptions): Reading<SurveyRow> {
  return tallied(options, (tally) => sheets(bytes, options, tally));
}

async function* sheets(
  bytes: Bytes,
  options: ReadOptions,
  tally: Tally,
): AsyncGenerator<SurveyRow | Problem> {
  const { workbook, problems } = await openWorkbook(bytes, options);
  yield* problems;
  if (workbook === null) return;
  let tables = 0;
  for (const sheet of workbook.sheets) {
    const read = sheetRows(workbook, sheet, options.file, tally);
    for await (const step of read) {
      if (step === 'table') tables += 1;
      else yield step;
    }
  }
  if (tables === 0) yield problemAt({ file: options.file, line: null, column: null }, 'surveyTitleNotFound');
}

/** The rows of one sheet; tells `table` when it is one of results. */
async function* sheetRows(
  workbook: Workbook,
  sheet: string,
  file: string,
  tally: Tally,
): AsyncGenerator<SurveyRow | Problem | 'table'> {
  const place = { file, sheet, line: null, column: null };
  const above: SheetRow[] = [];
  let table: ReturnType<typeof surveyTable> | null = null;
  let kind: 'results' | 'text' | 'unknown' | null = null;

  for await (const row of workbook.rows(sheet)) {
    if ('severity' in row) {
      yield row;
      continue;
    }
    kind ??= kindOf(row);
    if (kind !== 'results') {
      tally.cells(row.cells.size + row.refused.length);
      tally.refused(row.refused.length + (kind === 'unknown' ? row.cells.size : 0));
      if (kind === 'text') tally.labels(row.cells.size);
    } else if (table !== null) {
      yield* table(row);
    } else {
      above.push(row);
      const [over, middle, under] = above;
      if (over === undefined || middle === undefined || under === undefined) continue;
      yield 'table';
      const begun = begin([over, middle, under], sheet, file, tally);
      yield* begun.problems;
      if (begun.table === null) return;
      table = begun.table;
    }
  }
  if (kind === 'unknown') yield problemAt(place, 'sheetUnknown', { severity: 'warning' });
  if (kind === 'results' && above.length < HEADER_ROWS)
    yield problemAt(place, 'headerNotFound', { params: { titles: requiredTitles.join(', ') } });
}

function kindOf(row: SheetRow): 'results' | 'text' | 'unknown' {
  const first = row.cells.get(1)?.text ?? '';
  if (TITLE.test(first)) return 'results';
  return EXPLANATION.test(first) ? 'text' : 'unknown';
}

/** What the header makes of the rows below it, or why the sheet is not read. */
function begin(header: Header, sheet: string, file: string, tally: Tally) {
  const columns = surveyColumns(header);
  const at = (column: number | null) => ({ file, sheet, line: HEADER_ROWS, column });
  const titles = new Set([...columns.keys.values(), ...columns.values.map(({ column }) => column)]);
  const missing = requiredTitles.filter(
    (title) => ![...header[1].cells.values()].some(({ text }) => text === title),
  );
  const refused = header.flatMap((row) => row.refused);
  const problems = [
    ...columns.repeated.map((column) => problemAt(at(column), 'columnRepeated')),
    ...missing.map((title) => problemAt(at(null), 'columnMissing', { params: { title } })),
  ];
  const conventions = conventionsFor(header[0]);
  if (conventions === null) problems.push(problemAt(at(null), 'surveyTitleNotFound'));
  if (problems.length > 0 || refused.length > 0 || conventions === null) return { table: null, problems };
  const unknown = columns.unknown.map((column) => problemAt(at(column), 'columnUnknown'));
  const table = surveyTable({ columns, known: titles, conventions, sheet, file }, tally);
  return { table, problems: unknown };
}

/** The conventions of the round's school year: the round of spring 2022 is in 2021/22. */
function conventionsFor(over: SheetRow): Conventions | null {
  const [, year = '', respondents = ''] = TITLE.exec(over.cells.get(1)?.text ?? '') ?? [];
  const schoolYear = Number(year) - 1;
  const means = conventionFor('skolenkatenMeans', schoolYear);
  const counts = conventionFor('skolenkatenCounts', schoolYear);
  const shares = conventionFor('skolenkatenShares', schoolYear);
  if (!means.ok || !counts.ok || !shares.ok) return null;
  return {
    year: Number(year),
    respondents,
    groupSize: counts.value,
    answers: counts.value,
    responseRate: shares.value,
    index: means.value,
    mean: means.value,
    count: counts.value,
    share: shares.value,
  };
}
