import { describe, expect, test } from 'vitest';
import { previewOwnFile } from '../../src/own/index.ts';
import { sheetBytes, workbookBytes } from '../workbook/build.ts';
import { csv, lines, read, titles, workbook } from './files.ts';

const bytes = (text: string) => [new TextEncoder().encode(text)];
const preview = (file: string | Uint8Array) =>
  previewOwnFile(typeof file === 'string' ? bytes(file) : [file], { file: 'egen' });
const banner = [['Betyg i Nyköpinge'], [null], titles];

describe('a preview says what the columns seem to be', () => {
  test.each([
    ['text', csv([...banner, ...lines])],
    ['workbook', workbook([...banner, ...lines])],
  ])('%s, with lines above its titles', async (kind, file) => {
    const seen = await preview(file);
    expect(seen).toMatchObject({ kind, problems: [] });
    expect(seen.columns.map(({ role, by }) => [role.role, by])).toEqual([
      ['unitCode', 'content'],
      ['unitName', 'title'],
      ['schoolYear', 'content'],
      ['breakdown', 'title'],
      ['figure', 'content'],
      ['figure', 'content'],
      ['figure', 'content'],
      ['figure', 'content'],
      ['ignored', 'nothing'],
    ]);
    expect(seen.columns[6]).toMatchObject({ indicator: { kind: 'share', scale: 'percent' }, filled: 4 });
    expect(seen.mapping?.headerLine).toBe(3);
  });

  test('the proposed mapping reads the file', async () => {
    const file = csv([...banner, ...lines]);
    const { mapping } = await preview(file);
    expect(mapping).not.toBeNull();
    if (mapping === null) return;
    const { rows, problems } = await read(file, mapping);
    expect(problems).toEqual([]);
    expect(rows.map(({ values }) => values.length)).toEqual([4, 4, 4, 4, 4]);
  });

  test('of two columns that tell the year, the one that can only be a school year', async () => {
    const seen = await preview(
      csv([
        ['Skola', 'År', 'Läsår', 'Antal'],
        ['Ek', '2025', '2024/25', '7'],
        ['Ek', '2024', '2023/24', '8'],
      ]),
    );
    expect(seen.columns.map(({ role }) => role.role)).toEqual([
      'unitName',
      'ignored',
      'schoolYear',
      'figure',
    ]);
    expect(seen.mapping).not.toBeNull();
  });

  test('comma and tab between fields', async () => {
    for (const mark of [',', '\t']) {
      const seen = await preview(
        csv([
          ['Skola', 'Läsår', 'Antal'],
          ['Ek', '2024/25', '7'],
        ]).replaceAll(';', mark),
      );
      expect(seen.mapping?.delimiter).toBe(mark);
      expect(seen.columns).toHaveLength(3);
    }
  });
});

describe('what should not be sent is said at once', () => {
  test('pupils by name are masked', async () => {
    const seen = await preview(
      csv([
        ['Förnamn', 'Klass', 'Betyg'],
        ['Ada', '9A', 'B'],
        ['Bo', '9A', 'C'],
      ]),
    );
    expect(seen.problems).toMatchObject([{ code: 'personColumn', column: 1 }]);
    expect(seen.columns[0]?.samples).toEqual(['•••', '••']);
  });

  test('identity numbers, hidden sheets, and at most twenty problems', async () => {
    const persons = csv([titles, ...Array.from({ length: 50 }, () => ['811228-9874', 'x'])]);
    const seen = await preview(persons);
    expect(seen.problems).toHaveLength(20);
    expect(JSON.stringify(seen)).not.toContain('9874');
    const hidden = workbookBytes({
      sheets: [
        { name: 'a', rows: [['x']] },
        { name: 'b', rows: [], state: 'hidden' },
      ],
    });
    expect(await preview(hidden)).toMatchObject({ kind: null, problems: [{ code: 'hiddenSheetRefused' }] });
  });

  test('a file that is no table', async () => {
    for (const file of ['', 'hej', '{}', '[1,2]', csv([titles]), sheetBytes([])]) {
      const seen = await preview(file);
      expect(seen.mapping).toBeNull();
    }
  });
});

test('looks at no more than the beginning of a file without end', async () => {
  const [start = new Uint8Array()] = bytes(csv([titles, ...lines]));
  let given = 0;
  let closed = false;
  async function* endless() {
    try {
      yield start;
      for (;;) {
        given += 1;
        yield new TextEncoder().encode(csv(lines));
      }
    } finally {
      closed = true;
    }
  }
  const seen = await previewOwnFile(endless(), { file: 'egen' });
  expect(seen.lines).toBe(200);
  expect(given).toBeLessThan(100);
  expect(closed).toBe(true);
});
