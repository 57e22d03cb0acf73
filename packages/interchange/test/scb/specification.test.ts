import { expect, test } from 'vitest';
import { readFieldSpecification } from '../../src/scb/index.ts';
import { collected } from '../../src/tally.ts';
import { type BuiltCell, sheetBytes, workbookBytes } from '../workbook/build.ts';
import { gradesSpecification, testsSpecification } from './specification.ts';

const read = (rows: readonly (readonly BuiltCell[])[]) =>
  collected(readFieldSpecification([sheetBytes(rows)], { file: 'datafilsbeskrivning.xlsx' }));

test('fields in the data file’s order, with their codes and what these mean', async () => {
  const { rows, problems, summary } = await read(gradesSpecification);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ refused: 0, unexplained: 0, rows: 17 });
  expect(rows[0]?.collection).toBe('Grundskolan, slutbetyg vt2026');
  expect(rows.map(({ field }) => field.name).slice(0, 7)).toEqual([
    'System',
    'Datum',
    'PersonNr',
    'Skolenhetskod',
    'Klass',
    'Fornamn',
    'En',
  ]);
  expect(rows[0]?.field).toMatchObject({ characters: 'any', shortest: 1, longest: 15, codes: [] });
  expect(rows[2]?.field.content).toBe('Tolv tecken. Även tillfälliga nummer.');
  expect(rows[6]?.field).toMatchObject({
    characters: 'lettersAndDigits',
    longest: 1,
    content: 'Slutbetyg, tillåtna värden i En:',
  });
  expect(rows[6]?.field.codes.slice(0, 3)).toEqual([
    { code: '2', meaning: 'Ej betygssatt i ej obligatoriskt ämne.' },
    { code: '3', meaning: 'Anges när ett ämne inte lästs (gäller även anpassad timplan)' },
    { code: 'F', meaning: 'ej godkänt betyg' },
  ]);
});

test('points, blanks and the codes of another field; one that refers to itself is said', async () => {
  const { rows, problems } = await read(testsSpecification);
  const field = (name: string) => rows.find((row) => row.field.name === name)?.field;
  expect(field('MA_A_PR')?.codes.map(({ code }) => code)).toEqual(['0', '1', '99', '88']);
  expect(field('MA_B_PR')).toMatchObject({ codes: field('MA_A_PR')?.codes, codesOf: 'MA_A_PR' });
  expect(field('MA_B_POANG')?.points).toEqual({ lowest: 0, highest: 17 });
  expect(field('EN_A_PRP')).toMatchObject({ points: { lowest: 1, highest: 9 } });
  expect(field('EN_A_PRP')?.codes.map(({ code }) => code)).toEqual(['99', '']);
  expect(problems).toMatchObject([{ code: 'fieldRefersToNothing', path: 'B19', severity: 'warning' }]);
});

test.each([
  ['fieldRepeated', 12, ['Klass', 'En gång till', 'A', 25]],
  ['fieldIncomplete', 12, ['Nytt', 'Utan tecken', null, 25]],
  ['fieldIncomplete', 12, ['Nytt', 'Utan längd', 'A', 'lagom']],
  ['textOutsideField', 6, [null, 'Text utan fält']],
])('%s', async (code, at, row) => {
  const { rows, problems, summary } = await read(gradesSpecification.toSpliced(at - 1, 0, row));
  expect(problems).toMatchObject([{ code, line: at }]);
  expect(rows).toHaveLength(17);
  expect(summary.unexplained).toBe(0);
  expect(summary.refused).toBeGreaterThan(0);
});

test('another sheet, and no sheet', async () => {
  expect((await read([['Skola', 'Antal']])).problems).toMatchObject([{ code: 'specificationNotFound' }]);
  const none = collected(readFieldSpecification([workbookBytes({ sheets: [] })], { file: 'x' }));
  expect((await none).problems).toMatchObject([{ code: 'noRows' }]);
});

test('a sheet that is far too long for a specification is refused', async () => {
  const { rows, problems, summary } = await read([
    ...gradesSpecification,
    ...Array(10_001).fill([null, 'x']),
  ]);
  expect([rows, problems.map(({ code }) => code)]).toEqual([[], ['tooManyRows']]);
  expect(summary.unexplained).toBe(0);
});
