import { expect, it } from 'vitest';
import { readAreaCodes } from '../../src/areas/index.ts';
import { readEgil, readEgilSource } from '../../src/egil/index.ts';
import {
  readKoladaData,
  readKoladaFlat,
  readKoladaGroups,
  readKoladaKpis,
  readKoladaKpiTable,
} from '../../src/kolada/index.ts';
import { type OwnMapping, readOwnFile } from '../../src/own/index.ts';
import { type Asked, readPlannedEducations, readRequests } from '../../src/planned-educations/index.ts';
import type { Bytes, Reading } from '../../src/reading.ts';
import { readRegisterCsv, readSchoolUnits, readUnitHistory } from '../../src/register/index.ts';
import { readSirisCsv, readSirisReportList, readSirisXml } from '../../src/siris/index.ts';
import { readSs12000 } from '../../src/ss12000/index.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';
import { longerList, longerText } from './lengthened.ts';

type Read = (bytes: Bytes, options: { readonly file: string }) => Reading<unknown>;
type Case = readonly [name: string, read: Read, text: string];

const all = { municipalityCode: null };
const planned =
  (asked: Asked = {}): Read =>
  (bytes, options) =>
    readPlannedEducations(bytes, { ...options, asked });
const answer = (name: string, path: string, asked: Asked = {}, first: readonly string[] = []): Case => [
  `planned-${name} ${path}`,
  planned(asked),
  longerList(ownFile(`planned-${name}.json`), path, first),
];
const documents = JSON.parse(ownFile('planned-documents.json'));
const oneForm = JSON.stringify({ ...documents, body: documents.body[0] });
const codes = (name: string, body: unknown, path: string): Case => [
  name,
  planned(),
  longerList(JSON.stringify({ status: 'OK', message: '', body }), path),
];
const area = { code: '9901', name: 'Lingonköping', areaType: 'MUNICIPALITY' };
const json = (name: string, read: Read, path: string): Case => [name, read, longerList(ownFile(name), path)];
const table = (name: string, read: Read, part = /\n[^\n]+\n$/): Case => [
  name,
  read,
  longerText(ownFile(name), part),
];

const own: OwnMapping = {
  sheet: 'skolor[].värden',
  delimiter: ';',
  headerLine: 1,
  columns: [
    { title: 'skola', column: 1, role: { role: 'unitName' } },
    { title: 'andel', column: 2, role: { role: 'figure', part: 'value', indicator: 'andel' } },
  ],
  schoolYear: 2025,
  indicators: [{ id: 'andel', kind: 'share', scale: 'percent' }],
  marks: [],
  smallGroup: 5,
};
const school = { skola: 'Almdungens skola', andel: 54 };
const ownJson = JSON.stringify({ skolor: [{ värden: [school, school, school] }] });

const cases: readonly Case[] = [
  ['own JSON', (bytes, options) => readOwnFile(bytes, options, own), longerList(ownJson, 'skolor')],
  [
    'own text',
    (bytes, options) => readOwnFile(bytes, options, own),
    longerText(`skola;andel\nAlmdungens skola${' i Lingonköping'.repeat(4)};54\n`, /\nAlm[^\n]+/),
  ],
  answer('units-listed', 'body._embedded.listedSchoolUnits', all),
  answer('units-listed', 'body._embedded.listedSchoolUnits', {}, ['_links']),
  answer('units-compact', 'body._embedded.compactSchoolUnits', all),
  answer('events', 'body._embedded.educationEvents', all),
  answer('events-compact', 'body._embedded.compactEducationEvents', all),
  answer('adult-events', 'body._embedded.listedAdultEducationEvents', all),
  answer('events-by-form', 'body.gyan'),
  answer('secondary', 'body'),
  answer('salsa', 'body.compulsorySchoolUnitSalsaMetricList', { schoolYear: 2022 }),
  answer('salsa', 'body.compulsorySchoolUnitSalsaMetricList', {}, ['timePeriod']),
  answer('statistics-gy', 'body.programMetrics'),
  answer('survey-nested', 'body.schoolYearMetrics'),
  answer('documents', 'body'),
  ['planned-documents body.documents', planned(), longerList(oneForm, 'body.documents', ['_links'])],
  answer('programmes', 'body.gy'),
  codes('areas', [area], 'body'),
  codes('areas beside units', { geographicalAreas: [area] }, 'body.geographicalAreas'),
  table('planned-requests.csv', readRequests),
  json('kolada-data.json', readKoladaData, 'values'),
  json('kolada-kpi.json', readKoladaKpis, 'values'),
  [
    'kolada groups',
    readKoladaGroups,
    longerList(
      '{"values":[{"id":"G1","title":"Liknande kommuner","members":[{"member_id":"9901","member_title":"Lingonköping"}]}]}',
      'values',
    ),
  ],
  table('kolada-figures.csv', readKoladaFlat),
  table('kolada-kpis.csv', readKoladaKpiTable),
  json('register-units.json', readSchoolUnits, 'data.attributes'),
  table('register-history.csv', readUnitHistory),
  table('register-compulsory-2020.csv', (bytes, options) =>
    readRegisterCsv(bytes, { ...options, schoolYear: 2019 }),
  ),
  table('siris-pupils-2025.csv', readSirisCsv, /\n[^\n]*;10000001;[^\n]*/),
  table('siris-costs-2016.xml', readSirisXml, /<skola [\s\S]*?<\/skola>\n/),
  table('siris-reports.csv', readSirisReportList),
  table('areas-municipalities.csv', readAreaCodes),
  table('egil-teachers.csv', readEgilSource),
  table('egil-requests.txt', readEgil, /---\nUsers[\s\S]*?\n---\n/),
  json('egil-requests.json', readEgil, ''),
  json('ss12000-groups.json', readSs12000, 'groups'),
  json('ss12000-persons.json', readSs12000, 'data'),
];

it.each(cases)('%s tells its first row before its last byte has come', async (_, read, text) => {
  let given = false;
  const chunks = [...bytesOf(text, 500)];
  expect(chunks.length).toBeGreaterThan(20);
  function* untilRow() {
    for (const [at, chunk] of chunks.entries()) {
      if (at === chunks.length - 1 && !given)
        throw new Error('Nothing came before the last byte was asked for.');
      yield chunk;
    }
  }
  for await (const finding of read(untilRow(), { file: 'fil' })) given ||= finding.kind === 'row';
  expect(given).toBe(true);
});
