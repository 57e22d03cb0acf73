import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { listingKind, named, readListing, wholeNumber } from '../../src/listing/index.ts';
import type { ReadRow } from '../../src/reading.ts';
import { collected } from '../../src/tally.ts';
import { formats, readAs } from '../hostile/formats.ts';
import { bytesOf } from '../testing/bytes.ts';

interface FruitRow extends ReadRow {
  readonly name: string;
  readonly kilos: number;
}

const fruit = listingKind(
  z.strictObject({ fruit: named, kilos: wholeNumber }),
  ({ name }: FruitRow) => name,
  ({ fruit: name, kilos }, place) => ({ row: { line: place().line, name, kilos, values: [] }, problems: [] }),
);
const read = (text: string, limits = {}) =>
  collected(readListing(bytesOf(text, 3), { file: 'frukt.csv', limits }, [fruit]));
const told = async (text: string, limits = {}) =>
  (await read(text, limits)).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

const list = 'fruit,kilos\näpple,3\n"päron, gröna",12\n';

it('reads columns by their titles, in any order', async () => {
  const one = await read(list);
  const other = await read('kilos,fruit\n3,äpple\n12,"päron, gröna"\n');
  expect([...one.problems, ...other.problems]).toEqual([]);
  expect(other.rows).toEqual(one.rows);
  expect(one.rows.map(({ line, name, kilos }) => [line, name, kilos])).toEqual([
    [2, 'äpple', 3],
    [3, 'päron, gröna', 12],
  ]);
  expect(one.summary).toMatchObject({ cells: 4, labels: 4, refused: 0, unexplained: 0 });
});

it.each([
  ['the header again', `${list}fruit,kilos\n`, '4:null headerRepeated'],
  ['a row again', `${list}äpple,4\n`, '4:null rowRepeated'],
  ['a field too many', `${list}plommon,4,x\n`, '4:null wrongFieldCount'],
  ['a cell of another kind', `${list}plommon,fyra\n`, '4:2 fieldUnexpected'],
  ['an empty cell', `${list},4\n`, '4:1 fieldUnexpected'],
  ['no header', 'äpple,3\n', '1:null headerNotFound'],
  ['no rows', 'fruit,kilos\n', 'null:null noRows'],
  ['nothing', '', 'null:null fileEmpty'],
  ['a last line that may be cut', `${list}plommon,4`, '4:null endsInMidLine'],
  ['a column twice', 'fruit,kilos,fruit\n', '1:3 columnRepeated'],
])('says %s at its place', async (_, text, expected) => {
  expect(await told(text)).toContain(expected);
  expect((await read(text)).summary.unexplained).toBe(0);
});

it('reads the other columns when one is not known, and counts its cells as refused', async () => {
  const { rows, problems, summary } = await read('fruit,farm,kilos\näpple,Åby,3\n');
  expect(rows).toMatchObject([{ name: 'äpple', kilos: 3 }]);
  expect(problems).toMatchObject([{ line: 1, column: 2, code: 'columnUnknown', cell: 'farm' }]);
  expect(summary).toMatchObject({ cells: 3, labels: 2, refused: 1, unexplained: 0 });
});

it('passes over blank lines and stops at the limit', async () => {
  expect((await read('fruit,kilos\n\n,\näpple,3\n')).rows).toHaveLength(1);
  expect(await told(list, { rows: 2 })).toEqual(['3:null tooManyRows']);
});

const listings = formats.filter(({ name }) =>
  /^(areas|kolada|planned-requests|register-history|siris-reports).*csv$/.test(name),
);
it.each(listings)('$name never repeats a person’s number, whatever column it is in', async (format) => {
  const [titles = [], first = [], ...rest]: string[][] = parse(format.text);
  const written = (lines: readonly (readonly string[])[]) =>
    lines.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
  expect((await readAs(format, written([titles, first, ...rest]))).rows[0]?.line).toBe(2);
  for (const at of titles.keys()) {
    const { rows, problems } = await readAs(
      format,
      written([titles, first.with(at, '811228-9874'), ...rest]),
    );
    expect(problems.map(({ line }) => line)).toContain(2);
    expect(JSON.stringify([rows, problems])).not.toMatch(/8112|9874/);
  }
});

it('knows every table of this kind', () => expect(listings).toHaveLength(7));
