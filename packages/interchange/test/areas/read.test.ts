import { expect, it } from 'vitest';
import { readAreaCodes } from '../../src/areas/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const municipalities = ownFile('areas-municipalities.csv');
const joined = ownFile('areas-municipalities-counties.csv');
const read = (text: string) => collected(readAreaCodes(bytesOf(text, 50), { file: 'koder.csv' }));

it('reads counties with their leading zeros', async () => {
  const { rows, problems, summary } = await read(ownFile('areas-counties.csv'));
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 2, cells: 6, labels: 6, unexplained: 0 });
  expect(rows[0]).toEqual({
    kind: 'county',
    line: 2,
    code: '01',
    name: 'Norra Lingons län',
    shortName: 'Norra Lingon',
    county: null,
    values: [],
  });
});

it('reads municipalities alike with and without their county’s names', async () => {
  const alone = await read(municipalities);
  const both = await read(joined);
  expect([...alone.problems, ...both.problems]).toEqual([]);
  expect(both.rows).toEqual(alone.rows);
  expect(alone.rows.map(({ code, shortName, county }) => [code, shortName, county])).toEqual([
    ['0199', 'Almdungen', '01'],
    ['2298', 'Lingonköping', '22'],
    ['2299', 'Höglingon', '22'],
  ]);
  expect(both.summary).toMatchObject({ cells: 18, labels: 18, unexplained: 0 });
});

it.each([
  [
    'a municipality under another county',
    (text: string) => text.replace(',22\n', ',01\n'),
    '3:4 codeOfOtherCounty',
  ],
  [
    'a zero that a spreadsheet took away',
    (text: string) => text.replace('0199', '199'),
    '2:1 fieldUnexpected',
  ],
  ['a county that lost its zero', (text: string) => text.replace(',01\n', ',1\n'), '2:4 fieldUnexpected'],
  ['a municipality twice', (text: string) => `${text}${text.split('\n')[1]}\n`, '5:null rowRepeated'],
  ['a name that is missing', (text: string) => text.replace('Höglingons kommun', ' '), '4:2 fieldUnexpected'],
  ['a formula', (text: string) => text.replace('Höglingons', '+Höglingons'), '4:2 formulaCell'],
  ['a person', (text: string) => text.replace('Höglingons kommun', 'Ada 811228-9874'), '4:2 personalNumber'],
])('says %s at its place', async (_, change, expected) => {
  const { problems, summary } = await read(change(municipalities));
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toContain(expected);
  expect(summary.unexplained).toBe(0);
  expect(JSON.stringify(problems)).not.toContain('9874');
});

it('says a county that has two names', async () => {
  const { rows, problems } = await read(joined.replace('Södra Lingon\n', 'Syd\n'));
  expect(rows.map(({ code }) => code)).toEqual(['0199', '2298']);
  expect(problems).toMatchObject([{ line: 4, column: 5, code: 'countyNameDiffers' }]);
  expect(problems[0]?.expected.sv).toContain('Södra Lingons län (Syd)');
});
