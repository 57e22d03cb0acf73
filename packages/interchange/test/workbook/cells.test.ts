import { expect, test } from 'vitest';
import { formula, sheetBytes, styled, workbookBytes, xml } from './build.ts';
import { codes, readAll, texts } from './read.ts';

test('text, numbers, dates, per cent and truth values are told as Excel shows them', async () => {
  const read = await readAll(
    sheetBytes([
      [
        'Skola',
        44227469,
        styled(0.79400000000000004, 1),
        styled(46350, 2),
        styled(46350.573, 3),
        styled(1200, 4),
        xml((reference) => `<c r="${reference}" t="b"><v>1</v></c>`),
        xml(
          (reference) =>
            `<c r="${reference}" t="inlineStr"><is><r><t>Lju</t></r><r><t>san</t></r><rPh><t>x</t></rPh></is></c>`,
        ),
        xml((reference) => `<c r="${reference}"><v>3.5999999999999997E-2</v></c>`),
        xml((reference) => `<c r="${reference}" t="d"><v>2026-11-24</v></c>`),
      ],
    ]),
  );
  expect(read.problems).toEqual([]);
  const cells = [...(read.rows[0]?.cells.values() ?? [])];
  expect(cells.map(({ kind, text }) => [kind, text])).toEqual([
    ['text', 'Skola'],
    ['number', '44227469'],
    ['number', '0.794'],
    ['date', '2026-11-24'],
    ['date', '2026-11-24T13:45:07'],
    ['number', '1200'],
    ['text', 'TRUE'],
    ['text', 'Ljusan'],
    ['number', '0.036'],
    ['date', '2026-11-24'],
  ]);
  expect(cells.map(({ percent }) => percent).indexOf(true)).toBe(2);
});

test('dates of the calendar that begins in 1904', async () => {
  const rows = [[styled(44888, 2)]];
  const read = await readAll(
    workbookBytes({ sheets: [{ name: 'a', rows }], workbookProperties: ' date1904="1"' }),
  );
  expect(texts(read.rows[0])).toEqual({ 1: '2026-11-24' });
});

test('a cell of nothing but spaces is empty, and so is a row of them', async () => {
  const read = await readAll(
    sheetBytes([['  ', null], [], ['a', ' ', xml((r) => `<c r="${r}" s="1"/>`), ' b ']]),
  );
  expect(read.rows.map((row) => [row.line, texts(row)])).toEqual([[3, { 1: 'a', 4: 'b' }]]);
});

test('cells and rows without references stand one after the other', async () => {
  const bare = xml(() => '<c><v>7</v></c>');
  expect(texts((await readAll(sheetBytes([[bare, bare]]))).rows[0])).toEqual({ 1: '7', 2: '7' });
});

test('a formula is refused with its cell named, also where a value is stored with it', async () => {
  const read = await readAll(sheetBytes([['a', formula('B9/C9', '0.5'), 3]]));
  expect(read.problems).toMatchObject([
    { code: 'workbookFormula', path: 'B1', line: 1, column: 2, sheet: 'Blad1' },
  ]);
  expect(read.rows).toMatchObject([{ refused: [2] }]);
  expect(texts(read.rows[0])).toEqual({ 1: 'a', 3: '3' });
});

test.each([
  ['errorCell', '<c r="B1" t="e"><v>#DIV/0!</v></c>'],
  ['brokenCell', '<c r="B1" t="s"><v>99</v></c>'],
  ['brokenCell', '<c r="B1" t="s"><v>-1</v></c>'],
  ['brokenCell', '<c r="B1"><v>1,5</v></c>'],
  ['brokenCell', '<c r="B1"><v>0x1F</v></c>'],
  ['brokenCell', '<c r="B1"><v>1E300</v></c>'],
  ['brokenCell', '<c r="B1" t="odd"><v>1</v></c>'],
  ['brokenCell', '<c r="B1" s="2"><v>-4</v></c>'],
  ['unreadableCharacter', '<c r="B1" t="str"><v>Sj\uFFFDbo</v></c>'],
])('%s: %s is refused with its cell named', async (code, cell) => {
  const read = await readAll(sheetBytes([['a', xml(() => cell), 'c']]));
  expect(read.problems).toMatchObject([{ code, path: 'B1', severity: 'error' }]);
  expect(texts(read.rows[0])).toEqual({ 1: 'a', 3: 'c' });
});

test('what starts like a formula but is text stays text', async () => {
  const dangerous = ['=1+1', '+46', '-', '@SUM(A1)', "'=cmd|' /C calc'!A0"];
  const read = await readAll(sheetBytes([dangerous]));
  expect(Object.values(texts(read.rows[0]))).toEqual(dangerous);
  expect(codes(read)).toEqual([]);
});

test.each([
  ['as text', 'Ada Ek 811228-9874'],
  ['as a number', 198112289874],
  ['as a number without its leading zero', 702121234],
  ['in a formula’s result', xml((r) => `<c r="${r}" t="str"><v>811228-9874</v></c>`)],
])('a person’s number %s refuses the row, names the cell and is not repeated', async (_, cell) => {
  const number = cell === 702121234 ? Number(`70212123${luhn('070212123')}`) : cell;
  const read = await readAll(
    sheetBytes([
      ['klass', 'x'],
      ['9A', number, 'B'],
      ['9B', 'C'],
    ]),
  );
  expect(read.problems).toMatchObject([{ code: 'personalNumber', path: 'B2', severity: 'error' }]);
  expect(JSON.stringify(read)).not.toMatch(/8112|9874|0212|Ada/);
  expect(read.rows.map((row) => [row.line, row.cells.size, row.refused.length])).toEqual([
    [1, 2, 0],
    [2, 0, 3],
    [3, 2, 0],
  ]);
});

function luhn(nine: string): number {
  const sum = [...nine].flatMap((digit, at) => [...String(Number(digit) * (at % 2 === 0 ? 2 : 1))]);
  return (10 - (sum.reduce((total, digit) => total + Number(digit), 0) % 10)) % 10;
}
