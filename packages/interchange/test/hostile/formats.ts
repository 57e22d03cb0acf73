import { readApiDescription } from '../../src/api-description/index.ts';
import { readAreaCodes } from '../../src/areas/index.ts';
import { readEgil, readEgilSource } from '../../src/egil/index.ts';
import {
  readKoladaData,
  readKoladaFlat,
  readKoladaKpis,
  readKoladaKpiTable,
} from '../../src/kolada/index.ts';
import type { Limits } from '../../src/limits.ts';
import { readPlannedEducations, readRequests } from '../../src/planned-educations/index.ts';
import { readPxweb, readPxwebMetadata, readPxwebQuery } from '../../src/pxweb/index.ts';
import type { Bytes, Reading, ReadRow } from '../../src/reading.ts';
import { readRegisterCsv, readSchoolUnits, readUnitHistory } from '../../src/register/index.ts';
import { readSchoolYearDates } from '../../src/school-year-dates/index.ts';
import { readSirisCsv, readSirisReportList, readSirisXml } from '../../src/siris/index.ts';
import { readSs12000 } from '../../src/ss12000/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

type Options = { readonly file: string; readonly limits?: Partial<Limits> };
export interface Format {
  readonly name: string;
  readonly text: string;
  readonly kind: 'csv' | 'json' | 'xml' | 'yaml' | 'egil';
  readonly read: (bytes: Bytes, options: Options) => Reading<ReadRow>;
}

const format = (name: string, read: Format['read']): Format => {
  const kinds = { json: 'json', xml: 'xml', yaml: 'yaml', txt: 'egil' } as const;
  const [, kind = 'csv'] = Object.entries(kinds).find(([ending]) => name.endsWith(`.${ending}`)) ?? [];
  return { name, text: ownFile(name), kind, read };
};

const register: Format['read'] = (bytes, options) => readRegisterCsv(bytes, { ...options, schoolYear: 2019 });

/** Every text format, with a small valid file of its shape. */
export const formats: readonly Format[] = [
  format('siris-pupils-2025.csv', readSirisCsv),
  format('siris-pupils-2009.csv', readSirisCsv),
  format('siris-final-grades-2025-excel.csv', readSirisCsv),
  format('siris-leavers-2025.csv', readSirisCsv),
  format('siris-salsa-2025.csv', readSirisCsv),
  format('siris-costs-2016.xml', readSirisXml),
  format('siris-teachers-2014.xml', readSirisXml),
  format('siris-reports.csv', readSirisReportList),
  format('kolada-data.json', readKoladaData),
  format('kolada-kpi.json', readKoladaKpis),
  format('kolada-figures.csv', readKoladaFlat),
  format('kolada-kpis.csv', readKoladaKpiTable),
  format('planned-requests.csv', readRequests),
  format('planned-statistics-gr.json', readPlannedEducations),
  format('planned-statistics-gy.json', readPlannedEducations),
  format('planned-salsa.json', readPlannedEducations),
  format('planned-survey-nested.json', readPlannedEducations),
  format('planned-survey-flat.json', readPlannedEducations),
  format('planned-unit.json', readPlannedEducations),
  format('planned-units-listed.json', readPlannedEducations),
  format('register-compulsory-2020.csv', register),
  format('register-organisers-2020.csv', register),
  format('register-history.csv', readUnitHistory),
  format('planned-events.json', readPlannedEducations),
  format('planned-event.json', readPlannedEducations),
  format('planned-events-by-form.json', readPlannedEducations),
  format('planned-events-compact.json', readPlannedEducations),
  format('planned-adult-events.json', readPlannedEducations),
  format('planned-adult-event.json', readPlannedEducations),
  format('planned-documents.json', readPlannedEducations),
  format('planned-distance.json', readPlannedEducations),
  format('planned-programmes.json', readPlannedEducations),
  format('areas-municipalities.csv', readAreaCodes),
  format('areas-municipalities-counties.csv', readAreaCodes),
  format('register-unit.json', readSchoolUnits),
  format('register-units.json', readSchoolUnits),
  format('school-year-dates.json', readSchoolYearDates),
  format('pxweb-table.json', readPxweb),
  format('pxweb-metadata.json', readPxwebMetadata),
  format('pxweb-query.json', readPxwebQuery),
  format('ss12000-persons.json', readSs12000),
  format('ss12000-groups.json', readSs12000),
  format('egil-requests.txt', readEgil),
  format('egil-requests.json', readEgil),
  format('egil-teachers.csv', readEgilSource),
  format('egil-employments.csv', readEgilSource),
  format('description-schema.json', readApiDescription),
  format('description-openapi.yaml', readApiDescription),
];

export const readAs = ({ read }: Format, content: string | Uint8Array, chunk = 1000) =>
  collected(read(bytesOf(content, chunk), { file: 'fil' }));

/** A row without its line, for comparing rows of two files. */
export const contentOf = ({ line: _, ...content }: ReadRow) => JSON.stringify(content);

/** Free texts of a row. A sign put into a name leaves a name; what must never be wrong is a figure and what it is of. */
const names = new Set([
  'school',
  'municipality',
  'organiser',
  'name',
  'text',
  'table',
  'labels',
  'question',
  'programme',
]);
const others = new Set([
  'line',
  'has',
  'areaType',
  'orientation',
  'legalForm',
  'entry',
  'detail',
  'categories',
  'category',
  'schoolForms',
  'raw',
]);

/** Each figure of a row with the codes, years and groups that it is of. Kolada's `municipality` is a code: kept. */
const figuresOf = (row: ReadRow): string[] =>
  row.values.map((figure) =>
    JSON.stringify({ ...row, values: [figure] }, (key, value: unknown) => {
      const isCode = key === 'municipality' && /^(\d{4}|G\d+)$/.test(String(value));
      return !isCode && (names.has(key) || others.has(key)) ? undefined : value;
    }),
  );

/**
 * Figures that the valid file does not have and that stand at a line without a problem: wrong values, told to nobody. A
 * problem of the file as a whole does not excuse a figure.
 */
export async function wrongFigures(one: Format, content: string | Uint8Array): Promise<string[]> {
  const valid = new Set((await readAs(one, one.text)).rows.flatMap(figuresOf));
  const { rows, problems } = await readAs(one, content);
  const told = new Set(problems.map((problem) => problem.line));
  return rows
    .filter((row) => !told.has(row.line))
    .flatMap((row) => figuresOf(row).filter((figure) => !valid.has(figure)));
}
