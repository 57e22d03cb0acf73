import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSkolenkaten } from '../../src/skolenkaten/index.ts';
import { collected } from '../../src/tally.ts';
import { type BuiltCell, type BuiltSheet, formula, workbookBytes } from '../workbook/build.ts';
import { answerSheet, answers, bySexSheet, explanation, header } from './report.ts';

const read = (...sheets: readonly BuiltSheet[]) =>
  collected(readSkolenkaten([workbookBytes({ sheets })], { file: 'skolenkaten.xlsx' }));
const readRows = (...rows: readonly (readonly BuiltCell[])[]) => read(answerSheet(rows));

describe('a whole report', () => {
  test('tells whose answers each row gathers', async () => {
    const { rows, problems, summary } = await read(answerSheet(), bySexSheet, explanation);
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ rows: 7, refused: 0, unexplained: 0, cells: 6 * 21 + 14 + 2 });
    expect(
      rows.map(({ level, organisationNumber, schoolUnitCode }) => [
        level,
        organisationNumber,
        schoolUnitCode,
      ]),
    ).toEqual([
      ['nation', null, null],
      ['nation', null, null],
      ['organiser', '2120009991', null],
      ['unit', '2120009991', '10000001'],
      ['unit', '2120009991', '10000002'],
      ['unit', '5590009992', '10000003'],
      ['unit', '2120009991', '10000001'],
    ]);
    expect(rows[0]).toMatchObject({ year: 2022, respondents: 'Elever årskurs 8', line: 4 });
  });

  test('each value carries area, question, option and group', async () => {
    const { rows } = await read(answerSheet(), bySexSheet);
    const shown = rows[3]?.values.map(({ kind, area, question, option }) => [kind, area, question, option]);
    expect(shown?.slice(2, 6)).toEqual([
      ['responseRate', null, null, null],
      ['index', '1. Studiero', null, null],
      ['mean', '1. Studiero', 'Hur ofta är det arbetsro?', null],
      ['count', '1. Studiero', 'Hur ofta är det arbetsro?', 'Alltid'],
    ]);
    expect(shown?.at(-1)).toEqual(['share', '2. Trygghet', 'Känner du dig trygg?', 'Helt och hållet']);
    expect(rows[1]?.values.every(({ group }) => group === 'girls')).toBe(true);
    expect(rows[6]?.values.slice(3).map(({ group }) => group)).toEqual([
      'all',
      'girls',
      'boys',
      'all',
      'girls',
      'boys',
    ]);
    expect(rows[3]?.values.filter(({ reversed }) => reversed).map(({ kind }) => kind)).toEqual([
      'mean',
      'count',
      'share',
    ]);
  });

  test('masks are never numbers, shares are percent and empty cells say that nobody answered', async () => {
    const { rows } = await read(answerSheet(), bySexSheet);
    const unit = rows[3]?.values.map(({ value }) => [value.state, value.value]);
    expect(unit?.slice(2, 7)).toEqual([
      ['exact', 91.7],
      ['exact', 6.3],
      ['exact', 6.1],
      ['suppressed', null],
      ['suppressed', null],
    ]);
    expect(rows[3]?.values.at(-1)?.value).toMatchObject({ value: 54.5, numerator: 30, denominator: 55 });
    expect(rows[3]?.values[5]?.value).toMatchObject({ counted: { of: 'having', fewest: 20, most: null } });
    expect(rows[5]?.values.slice(3).every(({ value }) => value.reason === 'ruleNotMet')).toBe(true);
    expect(rows[6]?.values.slice(3).map(({ value }) => value.reason)).toEqual([
      null,
      null,
      'ruleNotMet',
      null,
      null,
      'noAnswers',
    ]);
  });
});

describe('columns are known by their titles', () => {
  test('moved together with their titles they are read alike', async () => {
    const whole = (await readRows(...answers)).rows;
    const order = [8, 9, 10, 11, 12, 13, 14, 15, 16, 4, 3, 2, 1, 0, 5, 7, 6, 17, 18, 19, 20];
    const title = 'Skolenkäten 2022 -  Elever årskurs 8';
    const moved = [...header, ...answers].map((row) => [
      title,
      ...order.map((at) => (row[at] === title ? null : (row[at] ?? null))),
    ]);
    for (const [at, row] of moved.entries()) if (at > 0) row[0] = null;
    const { rows, problems } = await read({ name: 'Resultat', rows: moved });
    expect(problems).toEqual([]);
    const byMeasure = (row: (typeof whole)[number]) =>
      new Map(row.values.map(({ measure, value }) => [measure, value.raw]));
    expect(rows.map(byMeasure)).toEqual(whole.map(byMeasure));
  });

  test.each([
    [
      'two columns of the same',
      'columnRepeated',
      (row: BuiltCell[]) => [...row, row[9] ?? null].with(21, row[9] ?? null),
    ],
    [
      'a title that is not known',
      'columnUnknown',
      (row: BuiltCell[], line: number) => [...row, line === 1 ? 'Rektor' : null],
    ],
    [
      'a column that is missing',
      'columnMissing',
      (row: BuiltCell[], line: number) => (line === 1 ? row.with(3, null) : row),
    ],
  ])('%s: %s', async (_, code, change) => {
    const lines = [...header, ...answers].map((row, line) => change([...row], line));
    if (code === 'columnRepeated')
      lines.splice(0, 1, [...(lines[0]?.slice(0, 21) ?? []), 'Hur ofta är det arbetsro?']);
    const { problems } = await read({ name: 'Resultat', rows: lines });
    expect(problems).toMatchObject([{ code, line: 3 }]);
  });
});

describe('a row comes out whole or not at all', () => {
  const [unit = []] = answers.slice(3);
  const [nation = []] = answers;
  test.each([
    [
      'the answers and their share in each other’s place',
      unit.with(6, 0.917).with(7, 55),
      ['countNotWhole', 'valueOutOfRange'],
    ],
    ['the group and the answers in each other’s place', unit.with(5, 55).with(6, 60), ['surveyRateDiffers']],
    [
      'the counts of two options in each other’s place',
      nation.with(10, 90).with(12, 60),
      ['surveyShareDiffers', 'surveyShareDiffers'],
    ],
    ['a count where a mean belongs', unit.with(9, 31), ['valueOutOfRange']],
    ['an unknown mark', unit.with(10, '****'), ['valueUnreadable']],
    ['a number typed as text with a decimal comma', unit.with(9, '6,1'), ['valueUnreadable']],
    ['a formula', unit.with(9, formula('AVERAGE(A1)', '6.1')), ['workbookFormula', 'rowHoldsRefusedCell']],
    ['a name that would run', unit.with(4, '=HYPERLINK("x")'), ['formulaCell']],
    ['a code of seven digits', unit.with(3, 1000000), ['codeMalformed']],
    ['a unit without a code', unit.with(3, null), ['surveyLevelUnclear']],
    ['an organiser’s number in the unit’s place', unit.with(3, 2120009991), ['codeMalformed']],
    ['a pupil', unit.with(4, 'Ada 811228-9874'), ['personalNumber', 'rowHoldsRefusedCell']],
  ])('%s', async (_, row, expected) => {
    const { rows, problems, summary } = await readRows(row, ...answers.slice(4));
    expect(problems.map(({ code }) => code)).toEqual(expected);
    expect(problems.at(-1)).toMatchObject({ line: 4, sheet: 'Resultat' });
    expect(rows.map(({ line }) => line)).toEqual([5, 6]);
    expect(summary.unexplained).toBe(0);
  });

  test('the header again, and a row again', async () => {
    const { rows, problems } = await readRows(unit, ...header, unit);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['codeMalformed', 5],
      ['headerRepeated', 6],
      ['surveyLevelUnclear', 7],
      ['rowRepeated', 8],
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('what is no report', () => {
  test('a sheet of something else is said and counted', async () => {
    const other = { name: 'Blad3', rows: [['Anteckningar'], ['a', 'b']] };
    const { problems, summary, rows } = await read(answerSheet(), other);
    expect(problems).toMatchObject([{ code: 'sheetUnknown', sheet: 'Blad3', severity: 'warning' }]);
    expect(rows).toHaveLength(6);
    expect(summary).toMatchObject({ refused: 3, unexplained: 0 });
  });

  test('no sheet of results, a header that is cut, and no workbook', async () => {
    const codes = async (sheet: BuiltSheet) => (await read(sheet)).problems.map(({ code }) => code);
    expect(await codes({ name: 'a', rows: [['x']] })).toEqual(['sheetUnknown', 'surveyTitleNotFound']);
    expect(await codes({ name: 'a', rows: header.slice(0, 2) })).toContain('headerNotFound');
    const text = collected(readSkolenkaten([new TextEncoder().encode('a;b')], { file: 'a.csv' }));
    expect((await text).problems).toMatchObject([{ code: 'notWorkbook' }]);
  });
});

test('whatever one cell is changed to, the other cells are told as they were or the row is refused', async () => {
  const whole = (await readRows(...answers)).rows;
  const anything = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(answers.length - 1), fc.nat(20), anything, async (at, column, cell) => {
      const changed = answers.map((row, line) => (line === at ? row.with(column, cell) : row));
      const { rows, problems } = await readRows(...changed);
      for (const row of rows) {
        const before = whole.find(({ line }) => line === row.line);
        const different = row.values.filter(
          ({ value }, index) => value.raw !== before?.values[index]?.value.raw,
        );
        expect(different.length).toBeLessThanOrEqual(1);
        if (different.length === 1) expect(different[0]?.measure).toBe(whole[0]?.values[column - 5]?.measure);
      }
      if (rows.length < whole.length) expect(problems.some(({ line }) => line === at + 4)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
