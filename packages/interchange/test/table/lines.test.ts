import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultLimits, type Limits } from '../../src/limits.ts';
import { tableLines } from '../../src/table/index.ts';
import { bytesOf } from '../testing/bytes.ts';

async function lines(text: string, limits: Partial<Limits> = {}, chunk = 7) {
  const found: unknown[] = [];
  const options = { file: 'tabell.csv', delimiter: ';', limits: { ...defaultLimits, ...limits } } as const;
  for await (const step of tableLines(bytesOf(text, chunk), options)) {
    if ('code' in step) found.push(`${step.line}:${step.column} ${step.code}`);
    else if (step.wrong) found.push(`${step.wrong.line}:${step.wrong.column} ${step.wrong.code}`);
    else found.push([step.line, ...step.fields]);
  }
  return found;
}

it('counts lines as the file does, blank ones and those inside quotes too', async () => {
  const text = 'a;b\r\n\r\n"två\r\nrader";c\n;;\nd;"e""f"\n';
  expect(await lines(text)).toEqual([
    [1, 'a', 'b'],
    [2, ''],
    [3, 'två\r\nrader', 'c'],
    [5, '', '', ''],
    [6, 'd', 'e"f'],
  ]);
});

it('takes a quotation mark inside a field for what it is', async () => {
  expect(await lines('Skolan "Solen";1\n')).toEqual([[1, 'Skolan "Solen"', '1']]);
});

it('any fields come back from any chunks', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'å', ';', '"', '\n', ' ', '=', '€') });
  const record = fc.array(field, { minLength: 1, maxLength: 5 });
  const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 30 }),
      async (records, chunk) => {
        const text = records.map((one) => `${one.map(quoted).join(';')}\r\n`).join('');
        const read = (await lines(text, {}, chunk)) as [number, ...string[]][];
        expect(read.map(([, ...fields]) => fields)).toEqual(records);
      },
    ),
    { numRuns: 200 },
  );
});

it('says where a quote is opened and never closed', async () => {
  expect(await lines('a;b\nc;"d\n\n')).toEqual([[1, 'a', 'b'], '2:null quoteNotClosed']);
});

it('says that the last line has no end', async () => {
  expect(await lines('a;b\nc;1')).toEqual([[1, 'a', 'b'], [2, 'c', '1'], '2:null endsInMidLine']);
});

it('refuses a line with a lost character, at its field', async () => {
  expect(await lines('a;b\nc;v\uFFFD;d\ne\n')).toEqual([[1, 'a', 'b'], '2:2 unreadableCharacter', [3, 'e']]);
});

it('refuses a cell of ten million characters in bounded memory, and an endless line', async () => {
  const before = process.memoryUsage().rss;
  expect(await lines(`a;b\n${'x'.repeat(10_000_000)};c\n`, {}, 65_536)).toEqual([
    [1, 'a', 'b'],
    '2:null lineTooLong',
  ]);
  expect(await lines(`a;b\n${'x;'.repeat(5_000_000)}`, {}, 65_536)).toEqual([
    [1, 'a', 'b'],
    '2:null lineTooLong',
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

it('refuses one line and reads the next', async () => {
  expect(await lines('a\nbbbb\nc;c;c\nd\n', { cellLength: 3, columns: 2 })).toEqual([
    [1, 'a'],
    '2:1 cellTooLong',
    '3:null tooManyColumns',
    [4, 'd'],
  ]);
  expect(await lines('a\nb\nc\n', { rows: 2 })).toEqual([[1, 'a'], [2, 'b'], '3:null tooManyRows']);
});
