import { expect, it } from 'vitest';
import { readUnitHistory } from '../../src/register/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const list = ownFile('register-history.csv');
const read = (text: string) => collected(readUnitHistory(bytesOf(text, 50), { file: 'enheter.csv' }));
const places = async (text: string) =>
  (await read(text)).problems.map(
    ({ line, column, code, severity }) => `${line}:${column} ${code} ${severity}`,
  );

it('reads units with their status, forms and year groups', async () => {
  const { rows, summary } = await read(list);
  expect(summary).toMatchObject({ rows: 7, cells: 70, labels: 70, refused: 0, unexplained: 0 });
  expect(rows.map((row) => [row.schoolUnitCode, row.status, row.endDate])).toEqual([
    ['10000011', 'UPPHORT', null],
    ['10000001', 'AKTIV', null],
    ['10000002', 'VILANDE', null],
    ['10000004', 'UPPHORT', '2021-06-30'],
    ['10000005', 'AKTIV', null],
    ['10000006', 'AKTIV', null],
    ['10000007', 'PLANERAD', null],
  ]);
  expect(rows[2]).toMatchObject({ schoolForms: ['GR', 'GRAN'], years: { gr: [7, 8, 9], gran: [1, 2] } });
  expect(rows[4]?.years).toEqual({ gy: [] });
  expect(rows[5]).toMatchObject({ schoolForms: [], years: {} });
});

it('says where a person must look, and reads the row', async () => {
  expect(await places(list)).toEqual([
    '2:6 closedWithoutEnd warning',
    '3:2 unitNameAgain warning',
    '7:4 unitWithoutForm warning',
  ]);
  const { problems } = await read(list);
  expect(problems[1]?.expected.sv).toContain('på rad 2, med en annan kod');
});

it('tells a unit with a new name from a line that is there twice', async () => {
  const line =
    '10000005,Lingonköpings gymnasium,AKTIV,GY,2013-10-01,,Lingonköpings kommun,KOMMUN,2129999901,gy:\n';
  const twice = await read(list + line);
  expect(twice.problems.at(-1)).toMatchObject({ line: 9, code: 'rowRepeated', severity: 'error' });
  expect(twice.rows).toHaveLength(7);
  const renamed = await read(list + line.replace('Lingonköpings gymnasium', 'Nya gymnasiet'));
  expect(renamed.problems.at(-1)).toMatchObject({
    line: 9,
    column: 1,
    code: 'unitCodeAgain',
    severity: 'warning',
  });
  expect(renamed.rows).toHaveLength(8);
});

it('says a unit that is known by another name', async () => {
  const known = new Map([
    ['10000001', 'Almdungens skola'],
    ['10000002', 'Björkhagen'],
  ]);
  const reading = readUnitHistory(bytesOf(list), { file: 'enheter.csv', known });
  const { rows, problems } = await collected(reading);
  expect(rows).toHaveLength(7);
  expect(problems.filter(({ code }) => code === 'unitRenamed')).toMatchObject([
    { line: 4, column: 2, cell: 'Björkhagsskolan', severity: 'warning' },
  ]);
  expect(problems.find(({ code }) => code === 'unitRenamed')?.expected.sv).toContain(
    'hette Björkhagen förut',
  );
});

it('lets two organisers have a unit of the same name', async () => {
  const other = list
    .replace('Granviks skola', 'Almdungens skola')
    .replace('ENSKILD,7169999905', 'KOMMUN,2129999902');
  const problems = await places(other);
  expect(problems.filter((one) => one.includes('unitNameAgain'))).toEqual(['3:2 unitNameAgain warning']);
});

it('says a unit that is there with two starts once, by its code', async () => {
  const [, , line = ''] = list.split('\n');
  const again = await places(`${list}${line.replace('2020-07-01', '2022-07-01')}\n`);
  expect(again.filter((one) => one.startsWith('9:'))).toEqual(['9:1 unitCodeAgain warning']);
});

it.each([
  [
    'a code without its first digit',
    (text: string) => text.replace('10000002', '1000002'),
    '4:1 fieldUnexpected',
  ],
  ['a name that is missing', (text: string) => text.replace('Björkhagsskolan', ''), '4:2 fieldUnexpected'],
  ['a formula', (text: string) => text.replace('Björkhags', '=Björkhags'), '4:2 formulaCell'],
  ['an unknown status', (text: string) => text.replace('VILANDE', 'PAUSAD'), '4:3 fieldUnexpected'],
  ['an unknown school form', (text: string) => text.replace('GR|GRAN', 'GR|XX'), '4:4 fieldUnexpected'],
  ['a day that is none', (text: string) => text.replace('2018-08-01', '2018-02-30'), '4:5 fieldUnexpected'],
  [
    'an end before the start',
    (text: string) => text.replace('2021-06-30', '2001-06-30'),
    '5:6 endsBeforeStart',
  ],
  ['a person as organiser', (text: string) => text.replace('7169999905', '8112289874'), '5:9 personalNumber'],
  ['years of another form', (text: string) => text.replace('gran:1,2', 'gy:1,2'), '4:10 yearsOfOtherForm'],
  ['years out of order', (text: string) => text.replace('7,8,9|', '7,9,8|'), '4:10 yearsOfOtherForm'],
  [
    'a year group that does not exist',
    (text: string) => text.replace('7,8,9|', '7,8,19|'),
    '4:10 yearsOfOtherForm',
  ],
  ['a field less', (text: string) => text.replace('2018-08-01,,', '2018-08-01,'), '4:null wrongFieldCount'],
  ['an unknown column', (text: string) => text.replaceAll(/$/gm, ',x'), '1:11 columnUnknown'],
  ['a column twice', (text: string) => text.replace('arskurser', 'arskurser,kod'), '1:11 columnRepeated'],
  ['another table', () => 'a,b\n1,2\n', '1:null headerNotFound'],
])('says %s at its place', async (_, change, expected) => {
  const { problems, summary } = await read(change(list));
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toContain(expected);
  expect(summary.unexplained).toBe(0);
});

it('never repeats a person’s number', async () => {
  const { problems } = await read(list.replace('Björkhagsskolan', 'Ada 811228-9874'));
  expect(problems.map((one) => one.code)).toContain('personalNumber');
  expect(JSON.stringify(problems)).not.toMatch(/8112|9874|Ada/);
});
