import { expect, it } from 'vitest';
import { readSirisReportList } from '../../src/siris/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const list = ownFile('siris-reports.csv');
const read = (text: string) => collected(readSirisReportList(bytesOf(text, 50), { file: 'rapporter.csv' }));

it('reads reports with their years, and notes a title that two share', async () => {
  const { rows, problems, summary } = await read(list);
  expect(summary).toMatchObject({ rows: 4, cells: 24, labels: 24, unexplained: 0, problems: { note: 1 } });
  expect(rows[1]).toEqual({
    line: 3,
    schoolForm: 'Grundskolan',
    exportId: 1139,
    title: 'Slutbetyg i lingonkunskap, samtliga elever',
    firstKey: 1998,
    lastKey: 2019,
    keys: 20,
    values: [],
  });
  expect(problems).toMatchObject([{ line: 3, column: 3, code: 'titleShared', severity: 'note' }]);
  expect(problems[0]?.expected.sv).toContain('Rapport 1138 har samma titel');
});

it.each([
  ['an id that is no number', (text: string) => text.replace('1088', 'x'), '4:2 fieldUnexpected'],
  ['an id twice', (text: string) => text.replace('1088', '1138'), '4:null rowRepeated'],
  [
    'years in the wrong order',
    (text: string) => text.replace('2014,2014', '2014,2013'),
    '4:5 endsBeforeStart',
  ],
  [
    'more years than there is room for',
    (text: string) => text.replace('2014,1', '2014,2'),
    '4:6 yearsDoNotFit',
  ],
  ['a report without a year', (text: string) => text.replace('2014,1', '2014,0'), '4:6 yearsDoNotFit'],
  ['a year that is none', (text: string) => text.replace('2014,2014', '214,2014'), '4:4 fieldUnexpected'],
  ['a formula', (text: string) => text.replace('Avgångs', '=Avgångs'), '4:3 formulaCell'],
])('says %s at its place', async (_, change, expected) => {
  const { problems, summary } = await read(change(list));
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toContain(expected);
  expect(summary.unexplained).toBe(0);
});
