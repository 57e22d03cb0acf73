import { expect, it } from 'vitest';
import { readRequests } from '../../src/planned-educations/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const log = ownFile('planned-requests.csv');
const read = (text: string) => collected(readRequests(bytesOf(text, 50), { file: 'log.csv' }));

it('reads what each kept answer was asked', async () => {
  const { rows, problems, summary } = await read(log);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 3, cells: 15, labels: 15, unexplained: 0 });
  expect(rows.map(({ path, asked }) => [path, asked])).toEqual([
    ['statistics-gr/9901_10000001.json', { schoolUnitCode: '10000001' }],
    ['list/units_page=0_size=50.json', { municipalityCode: '9901' }],
    ['list/compact_page=0.json', { municipalityCode: '9902' }],
  ]);
  expect(rows[0]?.fetchedAt).toBe('2026-04-21T09:51:44.500Z');
});

it.each([
  ['a way out of the folder', (text: string) => text.replace('statistics-gr/', '../'), '2:1 fieldUnexpected'],
  [
    'a way out in the middle',
    (text: string) => text.replace('statistics-gr/', 'a/../../'),
    '2:1 fieldUnexpected',
  ],
  ['a root', (text: string) => text.replace('statistics-gr/', '/etc/'), '2:1 fieldUnexpected'],
  ['another protocol', (text: string) => text.replace('https:', 'file:'), '2:2 fieldUnexpected'],
  ['a password', (text: string) => text.replace('https://', 'https://a:b@'), '2:2 addressRefused'],
  ['no host', (text: string) => text.replace('https://api.example.se', 'https://'), '2:2 fieldUnexpected'],
  ['a time without a zone', (text: string) => text.replace('44.500Z', '44'), '2:3 fieldUnexpected'],
  ['an answer twice', (text: string) => `${text}${text.split('\n')[1]}\n`, '5:null rowRepeated'],
])('says %s at its place', async (_, change, expected) => {
  const { rows, problems } = await read(change(log));
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toContain(expected);
  if (!expected.includes('Repeated')) expect(rows.map(({ line }) => line)).toEqual([3, 4]);
});
