import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, lines, mapping, read, titles } from './files.ts';

const whole = csv([titles, ...lines]);
const rowsOf = async (file: string | Uint8Array) => (await read(file)).rows;

test('cut anywhere, every row that is told is a row of the whole file', async () => {
  const complete = await rowsOf(whole);
  for (let end = 0; end < whole.length; end += 1) {
    const { rows, problems } = await read(whole.slice(0, end));
    for (const row of rows.slice(0, -1)) expect(complete).toContainEqual(row);
    const last = rows.at(-1);
    if (last !== undefined && !complete.some((row) => JSON.stringify(row) === JSON.stringify(last)))
      expect(problems.map(({ code }) => code)).toContain('endsInMidLine');
    if (whole[end - 1] !== '\n') expect(problems.length).toBeGreaterThan(0);
  }
});

test('whatever one cell is changed to, the others are told as they were or the row is refused', async () => {
  const complete = await rowsOf(whole);
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      '+46',
      '-',
      '@x',
      '~100',
      '..',
      '<5',
      '1 088',
      '54 %',
      '811228-9874',
      '"',
      '\u0000',
      'ä'.repeat(40_000),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(lines.length - 1), fc.nat(titles.length - 1), cell, async (at, column, text) => {
      const quoted = /["\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const changed = lines.map((row, line) => (line === at ? row.with(column, quoted) : row));
      const { rows, problems, summary } = await read(csv([titles, ...changed]));
      for (const row of rows.filter(({ line }) => line !== at + 2))
        expect(complete.map(withoutLine)).toContainEqual(withoutLine(row));
      if (rows.length < complete.length)
        expect(problems.some(({ line }) => line !== null && line >= at + 1)).toBe(true);
      expect(summary.unexplained).toBe(0);
      expect(JSON.stringify([rows, problems])).not.toContain('8112');
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['windows-1252', Buffer.from(whole, 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${whole}`, 'utf16le')],
])('%s is read as such, and said', async (_, file) => {
  const { rows, problems } = await read(file);
  expect(rows).toEqual(await rowsOf(whole));
  expect(problems).toMatchObject([{ code: 'encodingGuessed', severity: 'warning' }]);
});

test.each([
  ['a cell of 10 MB', csv([titles, ['10000001', 'x'.repeat(10_000_000)]])],
  ['a quote that is never closed', `${csv([titles])}"10000001;${'x;'.repeat(600_000)}`],
  ['nothing but delimiters', ';'.repeat(500_000)],
  ['deep JSON', '['.repeat(100_000)],
  ['JSON of lists that are no tables', '{"a":[1,[{"b":{}}]],"c":[]}'],
  ['a JSON text that never ends', `{"a":"${'x'.repeat(2_000_000)}`],
])('%s gives a problem and no row', async (_, file) => {
  const { rows, problems } = await read(file);
  expect(rows).toEqual([]);
  expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
});

test('more rows than the limit', async () => {
  const { rows, problems } = await read(whole, mapping, { rows: 3 });
  expect(rows).toHaveLength(2);
  expect(problems).toMatchObject([{ code: 'tooManyRows' }]);
});

test('a workbook larger than may lie in memory', async () => {
  const large = new Uint8Array(50_000_001);
  large.set([0x50, 0x4b, 3, 4]);
  const { rows, problems } = await read(large);
  expect([rows, problems.map(({ code }) => code)]).toEqual([[], ['fileTooLarge']]);
});

const withoutLine = ({ line: _, ...row }: Awaited<ReturnType<typeof rowsOf>>[number]) => row;
