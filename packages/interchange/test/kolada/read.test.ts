import { expect, it } from 'vitest';
import { readKoladaData, readKoladaKpis, readKoladaUnits } from '../../src/kolada/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const data = ownFile('kolada-data.json');
const read = (text: string) => collected(readKoladaData(bytesOf(text, 50), { file: 'svar.json' }));
const codes = async (text: string) => (await read(text)).problems.map((one) => `${one.code} ${one.path}`);

it('reads figures per gender with their state and reason', async () => {
  const { rows, problems, summary } = await read(data);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 4, unexplained: 0, next: null });
  expect(summary.values).toMatchObject({ exact: 4, suppressed: 1, missing: 1, capped: 1, notApplicable: 1 });
  expect(rows[0]).toMatchObject({ kpi: 'N15428', municipality: '9901', unit: null, period: 2024 });
  expect(rows[0]?.values[0]).toMatchObject({ gender: 'K', count: 1, value: { value: 87.91208791 } });
  expect(rows[1]?.values.map(({ value }) => value.reason)).toEqual(['privacy', 'noData', null]);
});

it('takes 95 of the year 6 indicators for what it may be, and no other', async () => {
  const { rows } = await read(data);
  expect(rows[2]?.values[0]?.value).toMatchObject({ state: 'capped', value: null, raw: '95' });
  const other = await read(data.replaceAll('N15540', 'N15419'));
  expect(other.rows[2]?.values[0]?.value).toMatchObject({ state: 'exact', value: 95 });
});

it('refuses a figure that an indicator of the domain cannot have, and takes any of a KPI whose unit is not known', async () => {
  const path = 'valueOutOfRange values[0].values[0].value';
  const refused = (figure: string, kpi = 'N15428') =>
    codes(data.replace('87.91208791', figure).replaceAll('N15428', kpi));
  expect(await refused('-87.9')).toEqual([path]);
  expect(await refused('101')).toEqual([path]);
  expect(await refused('340.5', 'N15505')).toEqual([path]);
  expect(await refused('101', 'U15413')).toEqual([]);
  expect(await refused('-12', 'U15416')).toEqual([]);
  expect(await refused('-87.9', 'N11999')).toEqual([]);
});

it('keeps what Kolada has taken back apart from what it has', async () => {
  const { rows } = await read(data);
  expect(rows[3]).toMatchObject({ municipality: 'G99001', deleted: ['K'] });
  expect(rows[3]?.values.map((one) => one.gender)).toEqual(['T']);
});

it('says that a page is followed by others, in version 3 and in version 2', async () => {
  const page = ownFile('kolada-oudata-page-1.json');
  const { rows, problems, summary } = await read(page);
  expect(rows[0]).toMatchObject({ unit: 'V15E990100101', municipality: null });
  expect(problems.map((one) => one.code)).toEqual(['morePages']);
  expect(summary.next).toBe('https://api.example.se/v3/oudata/kpi/N15505/ou/V15E990100101?page=2');
  expect(await codes(page.replace('next_url', 'next_page'))).toEqual(['morePages null', 'oldPaging null']);
});

it('says that entries are missing or there twice', async () => {
  expect(await codes(data.replace('"count": 4', '"count": 5'))).toEqual(['countDiffers null']);
  expect(await codes(data.replace('"9902"', '"9901"'))).toEqual(['entryRepeated values[1]']);
});

it.each([
  [
    'a null without a reason',
    '"status": "Privacy"',
    '"status": ""',
    'valueUnreadable values[1].values[0].value',
  ],
  [
    'a figure that is private',
    '"value": 100, "count": 1, "status": ""',
    '"value": 100, "count": 1, "status": "Privacy"',
    'valueUnreadable values[1].values[2].value',
  ],
  ['a figure in a text', '"value": 100', '"value": "100"', 'fieldUnexpected values[1].values[2].value'],
  [
    'an unknown gender',
    '"gender": "M", "value": null',
    '"gender": "X", "value": null',
    'fieldUnexpected values[1].values[1].gender',
  ],
  [
    'a gender twice',
    '"gender": "M", "value": null',
    '"gender": "K", "value": null',
    'entryRepeated values[1].values[1].value',
  ],
  ['a municipality that is a number', '"9902"', '9902', 'fieldUnexpected values[1].municipality'],
  [
    'no period',
    ', "period": 2024, "values": [{"gender": "K", "value": null',
    ', "values": [{"gender": "K", "value": null',
    'fieldMissing values[1].period',
  ],
  ['neither municipality nor unit', '"municipality": "9902", ', '', 'fieldMissing values[1]'],
])('refuses an entry with %s', async (_, from, to, expected) => {
  expect(data).toContain(from);
  const { rows, problems } = await read(data.replace(from, to));
  expect(problems.map((one) => `${one.code} ${one.path}`)).toEqual([expected]);
  expect(rows.map((row) => row.municipality)).toEqual(['9901', '9901', 'G99001']);
});

it('tells a new field once and reads the rest', async () => {
  const { rows, problems, summary } = await read(data.replaceAll('"gender"', '"quality": 1, "gender"'));
  expect(problems.map((one) => `${one.code} ${one.path}`)).toEqual([
    'fieldUnknown values[0].values[0].quality',
  ]);
  expect(rows).toHaveLength(4);
  expect(summary).toMatchObject({ refused: 9, unexplained: 0 });
});

it('reads the KPI list, and refuses a title that is a formula', async () => {
  const kpis = ownFile('kolada-kpi.json');
  const { rows, problems } = await collected(readKoladaKpis(bytesOf(kpis), { file: 'kpi.json' }));
  expect(problems).toEqual([]);
  expect(rows[0]?.entry).toMatchObject({ id: 'N15428', publication_date: '2026-10-01', has_ou_data: false });
  const hostile = await collected(
    readKoladaKpis(bytesOf(kpis.replace('Elever', '=cmd|x')), { file: 'kpi.json' }),
  );
  expect(hostile.problems.map((one) => `${one.code} ${one.path}`)).toEqual(['formulaCell values[0].title']);
});

it('refuses a list of another kind', async () => {
  const { rows, problems } = await collected(readKoladaUnits(bytesOf(data), { file: 'ou.json' }));
  expect(rows).toEqual([]);
  expect(
    problems.every(
      (one) => one.code === 'fieldMissing' || one.code === 'fieldUnknown' || one.code === 'fieldUnexpected',
    ),
  ).toBe(true);
});
