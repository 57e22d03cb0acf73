import { expect, test } from 'vitest';
import { OwnMapping, previewOwnFile, readOwnFile } from '../../src/own/index.ts';
import { readSirisCsv } from '../../src/siris/index.ts';
import { collected } from '../../src/tally.ts';
import { hasSharedData, sharedBytes, sharedFiles, sharedText } from '../real/shared-data.ts';
import { sheetBytes } from '../workbook/build.ts';

const files = hasSharedData ? sharedFiles() : [];
const SIRIS = files.find((path) => path.startsWith('siris/slutbetyg')) ?? '';
const ABSENCE = files.find((path) => path.startsWith('lokalt/')) ?? '';

/** The mapping that the preview proposes, with the school year that no column tells. */
async function proposed(bytes: Uint8Array): Promise<OwnMapping> {
  const { columns, sheet, headerLine, delimiter, indicators } = await previewOwnFile([bytes], {
    file: SIRIS,
  }).then((seen) => ({
    ...seen,
    headerLine: 6,
    delimiter: ';',
    indicators: seen.columns.flatMap(({ indicator }) => indicator ?? []),
  }));
  return OwnMapping.parse({
    sheet,
    delimiter,
    headerLine,
    columns,
    schoolYear: 2024,
    indicators,
    marks: [],
    smallGroup: 1,
  });
}

test.runIf(hasSharedData)(
  'a national file that somebody saved from Excel is read as its own reader reads it',
  async () => {
    const siris = await collected(readSirisCsv([sharedBytes(SIRIS)], { file: SIRIS }));
    const expected = new Map(
      siris.rows.map((row) => [row.unitCode, row.values.map(({ value }) => [value.state, value.value])]),
    );
    expect(expected.size).toBeGreaterThan(1000);

    const cells = sharedText(SIRIS)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const isNumber = (cell: string, column: number) => column > 6 && /^\d+(,\d+)?$/.test(cell);
    const workbook = sheetBytes(
      cells.map((row) =>
        row.map((cell, column) => (isNumber(cell, column) ? Number(cell.replace(',', '.')) : cell)),
      ),
    );
    for (const bytes of [sharedBytes(SIRIS), workbook]) {
      const mapping = await proposed(bytes);
      const own = await collected(readOwnFile([bytes], { file: SIRIS }, mapping));
      expect(own.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(
        new Map(
          own.rows.map((row) => [row.unitCode, row.values.map(({ value }) => [value.state, value.value])]),
        ),
      ).toEqual(expected);
      expect(own.summary.unexplained).toBe(0);
    }
  },
);

test.runIf(hasSharedData)('a share of no hours is missing, though the file says 0 %', async () => {
  const figure = (title: string, part: string) => ({
    title,
    column: 1,
    role: { role: 'figure', part, indicator: 'frånvaro' },
  });
  const mapping = OwnMapping.parse({
    sheet: 'schools[].values',
    delimiter: ';',
    headerLine: 1,
    columns: [
      { title: 'name', column: 1, role: { role: 'unitName' } },
      { title: 'schoolYear', column: 1, role: { role: 'schoolYear', form: 'written' } },
      figure('total_franvaro_h', 'numerator'),
      figure('undervisningstid_h', 'denominator'),
      figure('total_franvaro_pct', 'value'),
    ],
    schoolYear: null,
    indicators: [{ id: 'frånvaro', kind: 'share', scale: 'percent' }],
    marks: [],
    smallGroup: 1,
  });
  const { rows, problems } = await collected(readOwnFile([sharedBytes(ABSENCE)], { file: ABSENCE }, mapping));
  const states = rows.map(({ unitName, values }) => [
    unitName?.includes('demo') ?? false,
    values[0]?.value.state,
  ]);
  expect(states.filter(([demo]) => demo === true)).toEqual(Array(4).fill([true, 'missing']));
  expect(states.filter(([demo]) => demo === false)).toEqual(Array(24).fill([false, 'exact']));
  expect(problems.filter(({ code }) => code === 'shareOfNobody')).toHaveLength(4);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
