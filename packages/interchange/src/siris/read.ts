import { conventionFor } from '@varje-elev/domain/results';
import { formatSchoolYear } from '@varje-elev/domain/school-year';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type TableLine, tableLines } from '../table/index.ts';
import { type Tally, tallied } from '../tally.ts';
import { isHeader, mostHeadLines, readHead } from './head.ts';
import type { SirisRow } from './row.ts';
import { type DataTable, dataTable } from './table.ts';

/**
 * Reads a SIRIS export (`runexport/?pFormat=csv`), raw or saved again by Excel: banner, header of one or two rows, data
 * to the first blank line, and a description that is passed over. Report, school year and columns are found in the file
 * itself; figures are read by the convention of the report and its year.
 *
 * Source: SIRIS' own files 2009/10-2025/26.
 */
export function readSirisCsv(bytes: Bytes, options: ReadOptions): Reading<SirisRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<SirisRow | Problem> {
  const above: TableLine[] = [];
  let table: DataTable | null = null;
  for await (const step of tableLines(bytes, { file, delimiter: ';', limits: tally.limits })) {
    if ('code' in step) {
      yield step;
    } else if (table !== null) {
      yield* table.line(step);
    } else {
      if (step.wrong) yield step.wrong;
      above.push(step);
      if (isHeader(step.fields)) {
        const begun = beginTable(above, file, tally);
        yield* begun.problems;
        if (begun.table === null) return;
        table = begun.table;
      } else if (above.length > mostHeadLines) {
        break;
      }
    }
  }
  if (table === null)
    yield problemAt({ file, line: null, column: null }, 'headerNotFound', {
      params: { titles: 'Skol-enhetskod, Skolkommun, Kommun-kod, Huvudman' },
    });
  else yield* table.end();
}

function beginTable(above: readonly TableLine[], file: string, tally: Tally) {
  const { head, problems } = readHead(above, file);
  if (head === null) return { table: null, problems };
  const convention = conventionFor(head.report.dataSet, head.schoolYear);
  if (convention.ok) return { table: dataTable(head, convention.value, file, tally), problems };
  const params = { year: formatSchoolYear(head.schoolYear) };
  const unknown = problemAt({ file, line: null, column: null }, 'conventionUnknown', { params });
  return { table: null, problems: [...problems, unknown] };
}
