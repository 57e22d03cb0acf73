import { expect, it } from 'vitest';
import { readPxwebQuery } from '../../src/pxweb/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const kept = ownFile('pxweb-query.json');
const read = (text: string) => collected(readPxwebQuery(bytesOf(text, 50), { file: 'fråga.json' }));
const told = async (text: string) => (await read(text)).problems.map(({ code, path }) => `${code} ${path}`);

it('reads what is asked, where, and what it is said to give', async () => {
  const { rows, problems, summary } = await read(kept);
  expect(problems).toMatchObject([{ code: 'measureUnclear', severity: 'warning', path: 'reported_values' }]);
  expect(problems[0]?.expected.sv).toContain('(2, 3)');
  expect(summary).toMatchObject({ rows: 9, cells: 35, labels: 27, refused: 0, unexplained: 0 });
  expect(rows.slice(0, 4)).toMatchObject([
    {
      kind: 'selection',
      asksFor: 'figures',
      dimension: 'variable',
      filter: 'item',
      codes: ['2', '3'],
      top: null,
    },
    { dimension: 'level', codes: ['2129999901-10000001'], format: 'json-stat2' },
    { dimension: 'time', codes: ['2023', '2024', '2025'] },
    { asksFor: 'codeList', dimension: 'level', filter: 'top', codes: [], top: 20_000 },
  ]);
  expect(rows[0]).toMatchObject({
    address: 'https://statistik.example.se/PxWeb/api/v1/sv/Lingon/Grundskola.px',
  });
  expect(rows[4]).toMatchObject({ kind: 'label', level: { kind: 'schoolUnit', code: '10000001' } });
  expect(
    rows
      .slice(5, 8)
      .map((row) => row.kind === 'reported' && [row.schoolYear, row.measures, row.values[0]?.value.value]),
  ).toEqual([
    [2023, ['2', '3'], 71.6],
    [2024, ['2', '3'], 75],
    [2025, ['2', '3'], 76.9],
  ]);
  expect(rows[8]).toMatchObject({ kind: 'counts', cells: 120 });
  expect(rows[8]?.values.map(({ measure, value }) => [measure, value.value])).toEqual([
    ['.', 30],
    ['..', 12],
    ['...', 5],
    ['-', 1],
    ['value', 72],
  ]);
});

it('reads the bare question that PxWeb’s own site shows', async () => {
  const { rows, problems, summary } = await read(JSON.stringify(JSON.parse(kept).body));
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 3, cells: 13, labels: 13, unexplained: 0 });
  expect(rows[1]).toMatchObject({ dimension: 'level', address: null, format: 'json-stat2' });
  const all = JSON.stringify({
    query: [{ code: 'Region', selection: { filter: 'all', values: ['21*'] } }],
    response: { format: 'px' },
  });
  const other = await read(all);
  expect(other.rows).toMatchObject([{ dimension: 'Region', filter: 'all', codes: ['21*'], format: 'px' }]);
  expect(other.problems).toMatchObject([
    { code: 'answerFormatNotRead', path: 'response.format', cell: 'px', severity: 'warning' },
  ]);
});

it('reads a question for every unit there is, and more', async () => {
  const values = Array.from({ length: 50_000 }, (_, at) => String(at));
  const all = {
    query: [{ code: 'Region', selection: { filter: 'item', values } }],
    response: { format: 'json-stat2' },
  };
  const { rows, problems } = await read(JSON.stringify(all));
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ codes: { length: 50_000 } }]);
});

it('knows the measure when only one is asked for', async () => {
  const { rows, problems } = await read(kept.replace('["2", "3"]', '["3"]'));
  expect(problems).toEqual([]);
  expect(rows.find(({ kind }) => kind === 'reported')).toMatchObject({ measures: ['3'] });
});

it.each([
  [
    'a filter that PxWeb does not have',
    ['"item", "values": ["2"', '"some", "values": ["2"'],
    'fieldUnexpected body.query[0].selection.filter',
  ],
  ['no categories', ['["2", "3"]', '[]'], 'fieldUnexpected body.query[0].selection.values'],
  ['a category twice', ['["2", "3"]', '["2", "2"]'], 'entryRepeated body.query[0].selection.values[1]'],
  [
    'a code that is none',
    ['["2", "3"]', '["2", "a b"]'],
    'fieldUnexpected body.query[0].selection.values[1]',
  ],
  [
    'a dimension twice',
    ['"code": "level", "selection": { "filter": "item"', '"code": "time", "selection": { "filter": "item"'],
    'entryRepeated body.query[2]',
  ],
  [
    'a level that is none',
    ['["2129999901-10000001"]', '["10000001"]'],
    'levelUnknown body.query[1].selection.values[0]',
  ],
  [
    'a label of no level',
    ['"2129999901-10000001":', '"10000001":'],
    'levelUnknown level_label_example.10000001',
  ],
  ['a top that is no number', ['["20000"]', '["*"]'], 'topNotANumber codelist_query.selection.values'],
  [
    'an unknown field in a selection',
    ['"values": ["2", "3"]', '"values": ["2", "3"], "not": 1'],
    'fieldUnknown body.query[0].selection.not',
  ],
  ['an address without encryption', ['POST https:', 'POST http:'], 'fieldUnexpected endpoint'],
  ['fewer figures than times', ['71.6, 75', '71.6'], 'figuresOfOtherTimes reported_values'],
  ['figures of no measure', ['"code": "variable"', '"code": "other"'], 'measureNotAsked reported_values'],
  ['figures of other times', ['"time": ["2023"', '"time": ["2022"'], 'figuresOfOtherTimes reported_values'],
  ['marks that do not add up', ['"..": 12', '"..": 13'], 'marksDoNotAddUp reported_status_counts_full_fetch'],
  [
    'a table of another size',
    ['"years": 3', '"years": 4'],
    'tableSizeDiffers reported_status_counts_full_fetch',
  ],
  [
    'more units than levels',
    ['"distinct_skolenhetskod": 19', '"distinct_skolenhetskod": 21'],
    'tableSizeDiffers reported_status_counts_full_fetch',
  ],
  ['a person', ["'andel 71.6/75/76.9'", '811228-9874'], 'personalNumber reported_values.note'],
] as const)('says %s at its place', async (_, [from, to], expected) => {
  expect(kept).toContain(from);
  expect(await told(kept.replace(from, to))).toContain(expected);
  expect((await read(kept.replace(from, to))).summary.unexplained).toBe(0);
});
