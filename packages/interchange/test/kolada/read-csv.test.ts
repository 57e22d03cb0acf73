import { expect, it } from 'vitest';
import { readKoladaFlat, readKoladaKpis, readKoladaKpiTable } from '../../src/kolada/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const figures = ownFile('kolada-figures.csv');
const kpis = ownFile('kolada-kpis.csv');
const readFigures = (text: string) => collected(readKoladaFlat(bytesOf(text, 50), { file: 'k.csv' }));
const readKpis = (text: string) => collected(readKoladaKpiTable(bytesOf(text, 50), { file: 'k.csv' }));
const places = (problems: readonly { line: number | null; column: number | null; code: string }[]) =>
  problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

it('reads a figure a line, in the states of the API', async () => {
  const { rows, problems, summary } = await readFigures(figures);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 6, cells: 54, labels: 48, unexplained: 0 });
  expect(summary.values).toMatchObject({ exact: 3, suppressed: 1, missing: 1, notApplicable: 1 });
  expect(
    rows.map(({ municipality, values: [{ gender, count, value }] }) => [
      municipality,
      gender,
      count,
      value.value,
      value.state,
    ]),
  ).toEqual([
    ['9901', 'K', 1, 240.123456, 'exact'],
    ['9901', 'M', 1, 231.5, 'exact'],
    ['9901', 'T', null, 235, 'exact'],
    ['9902', 'T', 1, null, 'suppressed'],
    ['9903', 'T', 1, null, 'missing'],
    ['9904', 'T', 1, null, 'notApplicable'],
  ]);
  expect(rows[0]).toMatchObject({ kpi: 'N15505', period: 2024, name: 'Lingonköping', municipalityType: 'K' });
});

it.each([
  [
    'a value beside a status',
    (text: string) => text.replace('Privacy,', 'Privacy,12'),
    '5:7 valueUnreadable',
  ],
  ['no value and no status', (text: string) => text.replace('240.123456', ''), '2:7 valueUnreadable'],
  [
    'a status that the source does not have',
    (text: string) => text.replace('Missing', 'Lost'),
    '6:7 valueUnreadable',
  ],
  ['a municipality that lost its zero', (text: string) => text.replace('9902', '902'), '5:2 fieldUnexpected'],
  ['a gender that is none', (text: string) => text.replace(',M,', ',X,'), '3:5 fieldUnexpected'],
  ['a figure twice', (text: string) => text.replace(',M,', ',K,'), '3:null rowRepeated'],
  ['a field less', (text: string) => text.replace('1,M,', 'M,'), '3:null wrongFieldCount'],
  ['a person', (text: string) => text.replace('Höglingon', 'Ada 811228-9874'), '5:8 personalNumber'],
])('says %s at its place', async (_, change, expected) => {
  const { problems, summary } = await readFigures(change(figures));
  expect(places(problems)).toContain(expected);
  expect(summary.unexplained).toBe(0);
  expect(JSON.stringify(problems)).not.toContain('9874');
});

it('reads KPIs as the API’s entries', async () => {
  const { rows, problems, summary } = await readKpis(kpis);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 2, cells: 24, labels: 24, unexplained: 0 });
  expect(rows[1]).toMatchObject({ line: 4, entry: { id: 'N11999', auspice: null, publication_date: null } });
  const first = rows[0];
  const answer = JSON.stringify({ count: 1, values: [first?.entry] });
  const api = await collected(readKoladaKpis(bytesOf(answer), { file: 'k.json' }));
  expect(api.problems).toEqual([]);
  expect(api.rows[0]?.entry).toEqual(first?.entry);
});

it('says a KPI’s cell that is not what the API has', async () => {
  expect(places((await readKpis(kpis.replace('True,K', 'Ja,K'))).problems)).toEqual(['2:4 fieldUnexpected']);
  expect(places((await readKpis(kpis.replace('2026-03-31', '31/3'))).problems)).toEqual([
    '4:9 fieldUnexpected',
  ]);
  expect(places((await readKpis(kpis.replace('N11999', 'N15505'))).problems)).toEqual(['4:null rowRepeated']);
});

it('refuses a figure that an indicator of the domain cannot have', async () => {
  const table = ownFile('kolada-figures.csv').replace('240.123456', '400');
  const { problems } = await collected(readKoladaFlat(bytesOf(table, 50), { file: 'tabell.csv' }));
  expect(problems).toMatchObject([{ code: 'valueOutOfRange', line: 2 }]);
});
