import { expect, it } from 'vitest';
import { readRegisterCsv, readSchoolUnits } from '../../src/register/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const units = ownFile('register-compulsory-2020.csv');
const readCsv = (text: string) =>
  collected(readRegisterCsv(bytesOf(text, 50), { file: 'register.csv', schoolYear: 2019 }));
const readJson = (text: string) => collected(readSchoolUnits(bytesOf(text, 50), { file: 'register.json' }));
const places = (problems: readonly { line: number | null; column: number | null; code: string }[]) =>
  problems.map((one) => `${one.line}:${one.column} ${one.code}`);

it('reads units with year groups and pupils, where 0 is none', async () => {
  const { rows, problems, summary } = await readCsv(units);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 2, cells: 52, labels: 44, unexplained: 0 });
  expect(rows[0]).toMatchObject({
    schoolUnitCode: '10000001',
    municipalityCode: '9901',
    has: ['FKLASS', 'ÅR1', 'ÅR2'],
  });
  expect(rows[0]?.values.map(({ measure, value }) => [measure, value.state, value.value])).toEqual([
    ['ELEVER FKLASS', 'exact', 84],
    ['ELEVER ÅR1', 'exact', 85],
    ['ELEVER ÅR2', 'exact', 1110],
    ['ELEVER ÅR3', 'exact', 0],
  ]);
  expect(rows[1]).toMatchObject({ name: 'Fria "Vätterskolan"', orientation: 'Waldorf' });
});

it('refuses a unit that ends before it begins, and a year group that no school has', async () => {
  const unit = ownFile('register-unit.json');
  const problemsOf = async (from: string, to: string) => {
    const { rows, problems, summary } = await readJson(unit.replace(from, to));
    return [rows.length, summary.unexplained, ...problems.map((one) => `${one.path} ${one.code}`)];
  };
  expect(await problemsOf('"endDate": null', '"endDate": "2001-01-01"')).toEqual([
    0,
    0,
    'data.attributes.endDate endsBeforeStart',
  ]);
  expect(await problemsOf('"endDate": null', '"endDate": "2026-06-30"')).toEqual([1, 0]);
  const years = 'data.attributes.schoolTypeProperties.gr.grades[2]';
  expect(await problemsOf('"9"\n', '"11"\n')).toEqual([0, 0, `${years} fieldUnexpected`]);
});

it('reads organisers, whose types are padded with spaces', async () => {
  const { rows, problems } = await readCsv(ownFile('register-organisers-2020.csv'));
  expect(problems).toEqual([]);
  expect(rows[1]).toMatchObject({ schoolUnitCode: null, organiserType: 'Enskild', has: ['GRUNDSKOLA'] });
});

it('refuses a row whose cells have slipped one column, as one of the real file has', async () => {
  const slipped = units.replace('http://www.example.se,J,J,J,N', 'http://www.example.se,Lingon,J,J,J');
  const { rows, problems } = await readCsv(slipped);
  expect(places(problems)).toEqual(['2:16 textNotExpected']);
  expect(rows.map((row) => row.line)).toEqual([3]);
});

it.each([
  ['a row twice', (text: string) => `${text}${text.split('\n')[2]}\n`, '4:null rowRepeated'],
  ['the header twice', (text: string) => `${text}${text.split('\n')[0]}\n`, '4:null headerRepeated'],
  ['a formula', (text: string) => text.replace('Almdungens', '@SUM(A1)'), '2:8 formulaCell'],
  ['a field less', (text: string) => text.replace(',84,', ','), '2:null wrongFieldCount'],
  ['an unknown column', (text: string) => text.replace('WEBB', 'E-POST'), '1:15 columnUnknown'],
  ['a column twice', (text: string) => text.replace('ÅR2', 'ÅR1'), '1:18 columnRepeated'],
  ['another table', () => 'a,b\n1,2\n', '1:null headerNotFound'],
])('says %s at its place', async (_, change, expected) => {
  expect(places((await readCsv(change(units))).problems)).toContain(expected);
});

it('reads a unit of the API without its people', async () => {
  const { rows, problems, summary } = await readJson(ownFile('register-unit.json'));
  expect(problems).toEqual([]);
  expect(summary.unexplained).toBe(0);
  expect(rows[0]).toMatchObject({
    schoolUnitCode: '10000001',
    status: 'AKTIV',
    detail: {
      unitType: 'SKOLENHET',
      years: { gr: [7, 8, 9] },
      startDate: '2013-10-01',
      organiserType: 'KOMMUN',
    },
  });
  expect(JSON.stringify(rows)).not.toMatch(/Rektor|example\.se|000-0/);
});

it('reads a list of units, and refuses a status it does not know', async () => {
  const list = ownFile('register-units.json');
  const { rows, problems } = await readJson(list);
  expect(problems).toEqual([]);
  expect(rows.map((row) => [row.schoolUnitCode, row.status, row.detail])).toEqual([
    ['10000001', 'AKTIV', null],
    ['10000009', 'UPPHORT', null],
  ]);
  const unknown = await readJson(list.replace('UPPHORT', 'BORTA'));
  expect(unknown.problems.map((one) => `${one.code} ${one.path}`)).toEqual([
    'fieldUnexpected data.attributes[1].status',
  ]);
  expect(unknown.problems[0]?.expected.sv).toBe('Här väntas något av AKTIV, VILANDE, UPPHORT, PLANERAD.');
  const twice = await readJson(list.replace('10000009', '10000001'));
  expect(twice.problems.map((one) => one.code)).toEqual(['entryRepeated']);
});
