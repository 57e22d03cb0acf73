import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collected, problemAt } from '../../src/index.ts';
import { readKoladaMunicipalities } from '../../src/kolada/index.ts';
import { readSirisCsv } from '../../src/siris/index.ts';
import { ownFile } from '../testing/files.ts';
import { inventedNumber } from './numbers.ts';

const place = { file: 'fil', line: 1, column: 1 };

test('no problem repeats an identity number, wherever it stands in the cell or a detail', () => {
  fc.assert(
    fc.property(
      inventedNumber(0),
      fc.string({ maxLength: 70 }),
      fc.string(),
      ({ century, date, last }, before, after) => {
        const text = `${before.replace(/\d/g, 'x')} ${century}${date}-${last} ${after}`;
        const told = problemAt(place, 'columnMissing', { cell: text, params: { title: text } });
        expect(JSON.stringify(told)).not.toContain(date);
      },
    ),
  );
});

test('in any column of a national file', async () => {
  const file = ownFile('siris-final-grades-2025-excel.csv');
  for (const column of Array.from({ length: 11 }, (_, at) => at)) {
    const lines = file.split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('Skola;')) + 1;
    const spoilt = lines
      .with(at, (lines[at] ?? '').split(';').with(column, '811228-9874').join(';'))
      .join('\r\n');
    const { problems } = await collected(readSirisCsv([new TextEncoder().encode(spoilt)], { file: 's.csv' }));
    expect(problems.map(({ line }) => line)).toContain(at + 1);
    expect(JSON.stringify(problems)).not.toMatch(/8112|9874/);
  }
});

test('in the text of an answer', async () => {
  const answer = JSON.stringify({ count: 1, values: [{ id: '9901', title: 'Ada 811228-9874', type: 'K' }] });
  const { rows, problems } = await collected(
    readKoladaMunicipalities([new TextEncoder().encode(answer)], { file: 'a.json' }),
  );
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ code: 'personalNumber' }]);
  expect(JSON.stringify(problems)).not.toMatch(/8112|9874|Ada/);
});
