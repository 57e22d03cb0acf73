import { expect, it } from 'vitest';
import { readPxweb, readPxwebMetadata } from '../../src/pxweb/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const table = ownFile('pxweb-table.json');
const read = (text: string) => collected(readPxweb(bytesOf(text, 50), { file: 'tabell.json' }));
const codes = async (text: string) => (await read(text)).problems.map((one) => `${one.code} ${one.path}`);

it('reads each cell by its place along the dimensions, with its mark', async () => {
  const { rows, problems, summary } = await read(table);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 8, unexplained: 0 });
  expect(
    rows.map(({ codes: { variable, level }, schoolYear, values: [one] }) =>
      [variable, level, schoolYear, one?.value.state, one?.value.value].join(' '),
    ),
  ).toEqual([
    '2 2129999901-10000001 2024 exact 388',
    '2 2129999901-10000001 2025 suppressed ',
    '2 00 2024 exact 1110000',
    '2 00 2025 exact 1120000',
    '3 2129999901-10000001 2024 missing ',
    '3 2129999901-10000001 2025 exact 71.6',
    '3 00 2024 exact 75',
    '3 00 2025 missing ',
  ]);
  expect(rows[0]).toMatchObject({
    labels: { variable: 'Elever, antal', time: '2024/25' },
    level: { kind: 'schoolUnit', code: '10000001', organisationNumber: '2129999901' },
  });
});

it('reads the sparse form alike', async () => {
  const json: { value: (number | null)[] } = JSON.parse(table);
  const sparse = Object.fromEntries(json.value.flatMap((value, at) => (value === null ? [] : [[at, value]])));
  const whole = await read(table);
  const read2 = await read(JSON.stringify({ ...json, value: sparse }));
  const bare = (rows: readonly { codes: object; values: readonly object[] }[]) =>
    rows.map((row) => [row.codes, row.values]);
  expect(bare(read2.rows)).toEqual(bare(whole.rows));
  expect(read2.summary.unexplained).toBe(0);
});

it('never puts a cell in another’s place: a table with a cell too many or too few is refused', async () => {
  expect(await codes(table.replace(' 388,', ''))).toEqual(['cellsDiffer value']);
  expect(await codes(table.replace(' 388,', ' 388, 388,'))).toEqual(['cellsDiffer value']);
  expect(await codes(table.replace('"2": 0,', ''))).toEqual(['categoryMissing null']);
  expect(await codes(table.replace('"00": 1', '"00": 0'))).toEqual(['categoryMissing null']);
});

it.each([
  ['a text for a number', ' 388,', ' "388",', 'fieldUnexpected value[0]'],
  ['a number beside a mark', '"1": ".."', '"0": ".."', 'valueUnreadable value[0]'],
  ['an unknown mark', '"1": ".."', '"1": "?"', 'valueUnreadable value[1]'],
  ['a mark outside the table', '"7": "..."', '"8": "..."', 'cellsDiffer value'],
  ['an unreadable year', '"2024": "2024/25"', '"2024": "i fjol"', 'periodUnreadable value[0]'],
  ['a unit’s code alone', '2129999901-10000001', '10000001', 'levelUnknown value[0]'],
  ['another version', '"2.0"', '"1.0"', 'fieldUnexpected version'],
  ['another class', '"dataset"', '"collection"', 'fieldUnexpected class'],
])('says %s at its place', async (_, from, to, expected) => {
  expect(table).toContain(from);
  expect(await codes(table.replaceAll(from, to))).toContain(expected);
});

it('refuses a sparse table that gives a cell or a mark twice', async () => {
  const sparse = table.replace(/"value": \[[^\]]*\]/, '"value": {"0": 388, "0": 389}');
  expect(await codes(sparse)).toContain('jsonKeyRepeated value[0]');
  expect(await codes(table.replace('"1": ".."', '"1": "..", "1": "."'))).toEqual([
    'jsonKeyRepeated status[1]',
  ]);
});

it('refuses a table with a field it does not know: it may be the marks', async () => {
  const { rows, problems } = await read(table.replace('"status"', '"state"'));
  expect(rows).toEqual([]);
  expect(problems.map((one) => `${one.code} ${one.path}`)).toEqual(['fieldUnknown state']);
});

it('refuses a sparse table that says it is larger than any', async () => {
  const index = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [String(at), at]));
  const dimension = { category: { index } };
  const json = { ...JSON.parse(table), size: [2000, 2000, 2000], value: {}, status: {} };
  const huge = { ...json, dimension: { variable: dimension, level: dimension, time: dimension } };
  expect(await codes(JSON.stringify(huge))).toEqual(['tooManyRows null']);
});

it('says a dimension that is described but not used', async () => {
  const more = table.replace(
    '"dimension": {',
    '"dimension": {"ContentsCode":{"category":{"index":{"a":0}}},',
  );
  const { rows, problems } = await read(more);
  expect(problems.map((one) => one.code)).toEqual(['dimensionUnused']);
  expect(rows).toHaveLength(8);
});

it('reads what a table can be asked, and says a code list that is withheld', async () => {
  const text = ownFile('pxweb-metadata.json');
  const { rows, problems } = await collected(readPxwebMetadata(bytesOf(text), { file: 'meta.json' }));
  expect(problems.map((one) => `${one.code} ${one.cell}`)).toEqual(['codeListWithheld level']);
  expect(rows.map((row) => [row.code, row.categories?.length ?? null, row.isTime])).toEqual([
    ['variable', 2, false],
    ['level', null, false],
    ['time', 1, true],
  ]);
});

it('refuses a variable that comes again, and one with a code twice', async () => {
  const text = ownFile('pxweb-metadata.json');
  const told = async (from: string, to: string) => {
    const { rows, problems, summary } = await collected(
      readPxwebMetadata(bytesOf(text.replace(from, to)), { file: 'meta.json' }),
    );
    const codes = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => [code, path]);
    return [rows.length, summary.unexplained, ...codes];
  };
  expect(await told('"code": "time"', '"code": "variable"')).toEqual([
    2,
    0,
    ['entryRepeated', 'variables[2]'],
  ]);
  expect(await told('"0",\n    "1"', '"0",\n    "0"')).toEqual([2, 0, ['entryRepeated', 'variables[0]']]);
});
