import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwnFile } from '../../src/own/index.ts';
import { countCollection, readFieldSpecification } from '../../src/scb/index.ts';
import { collected } from '../../src/tally.ts';
import { mapping } from '../own/files.ts';
import { checkDigit } from '../personal-number/numbers.ts';
import { sheetBytes } from '../workbook/build.ts';
import { gradesSpecification, testsSpecification } from './specification.ts';

const specification = async (rows: typeof gradesSpecification) =>
  (await collected(readFieldSpecification([sheetBytes(rows)], { file: 's.xlsx' }))).rows;
const grades = await specification(gradesSpecification);
const tests = await specification(testsSpecification);
const count = (file: string, by = grades) =>
  collected(countCollection([new TextEncoder().encode(file)], { file: 'betyg.txt' }, by));

const SUBJECTS = ['En', 'Ma', 'Sv', 'Sva', 'Bl', 'Mu', 'Sl', 'Tk', 'Re'];
type Pupil = Readonly<Record<string, string>>;

/** The invented pupil number `at`, with `codes` instead of all E. */
function line(at: number, codes: Pupil = {}, unit = '10000001'): string {
  const nine = `1003${String(10 + (at % 18))}${String(100 + at)}`;
  const cells = {
    ...Object.fromEntries(SUBJECTS.map((subject) => [subject, subject === 'Sva' ? '2' : 'E'])),
    'M2 (språk)': 'SPA',
    'M2 (betyg)': '2',
    ...codes,
  };
  return [
    'Sysadm',
    '2026-06-12',
    `20${nine}${checkDigit(nine)}`,
    unit,
    '9A',
    'Ada',
    ...grades.slice(6).map(({ field }) => cells[field.name as keyof typeof cells] ?? ''),
  ].join(';');
}
const file = (pupils: readonly string[]) => `${pupils.join('\r\n')}\r\n`;
const twenty = Array.from({ length: 20 }, (_, at) => at);
const measureOf = ({ rows }: Awaited<ReturnType<typeof count>>, measure: string, unit = '10000001') =>
  rows.find(({ schoolUnitCode }) => schoolUnitCode === unit)?.values.find((one) => one.measure === measure)
    ?.value;

describe('pupils are counted into figures of their school unit', () => {
  test('shares, means, eligibility and merit rating', async () => {
    const pupils = twenty.map((at) => line(at, at < 6 ? { Ma: 'F' } : { Ma: 'A', 'M2 (betyg)': 'C' }));
    const read = await count(file(pupils));
    expect(read.problems).toEqual([]);
    expect(read.summary).toMatchObject({ rows: 1, unexplained: 0, refused: 0 });
    expect(measureOf(read, 'pupils')).toMatchObject({ state: 'exact', value: 20 });
    expect(measureOf(read, 'MA | passed')).toMatchObject({
      state: 'exact',
      value: 70,
      numerator: 14,
      denominator: 20,
    });
    expect(measureOf(read, 'MA | points')?.value).toBe(14);
    expect(measureOf(read, 'allSubjectsPassed')).toMatchObject({ value: 70 });
    expect(measureOf(read, 'eligibleYR')).toMatchObject({ value: 70 });
    // Six with seven passes of 10; fourteen with seven of 10, one of 20 and the language choice of 15.
    expect(measureOf(read, 'meritRating17')?.value).toBe((6 * 70 + 14 * 105) / 20);
  });

  test('a dash counts as not passed; not graded, adapted and not taught do not count', async () => {
    const pupils = twenty.map((at) => line(at, { Bl: at < 5 ? '9' : 'D', Mu: at < 8 ? '3' : 'D' }));
    const read = await count(file(pupils));
    expect(measureOf(read, 'BL | passed')).toMatchObject({ value: 75, denominator: 20 });
    expect(measureOf(read, 'MU | passed')).toMatchObject({ value: 100, denominator: 12 });
    expect(measureOf(read, 'SVA | passed')).toMatchObject({ state: 'missing' });
  });

  test('each unit by itself, whatever the order of the rows', async () => {
    const pupils = twenty.map((at) =>
      line(at, at % 2 === 0 ? { Ma: 'B' } : {}, at < 10 ? '10000001' : '10000002'),
    );
    const whole = await count(file(pupils));
    const reversed = await count(file([...pupils].reverse()));
    const byUnit = (read: typeof whole) =>
      new Map(read.rows.map(({ schoolUnitCode, values }) => [schoolUnitCode, values]));
    expect(byUnit(whole).size).toBe(2);
    expect(byUnit(reversed)).toEqual(byUnit(whole));
  });

  test('national tests: parts in åk 3, test grades later', async () => {
    const row = (at: number) => {
      const nine = `1603${String(10 + (at % 18))}${String(200 + at)}`;
      const grade = at < 8 ? 'C' : at < 12 ? '' : '99';
      return [
        'S',
        '2026-06-12',
        `20${nine}${checkDigit(nine)}`,
        '10000001',
        '3B',
        'Bo',
        'ma1',
        at < 5 ? '0' : '1',
        '99',
        '17',
        '',
        grade,
        '1',
      ].join(';');
    };
    const read = await count(file(twenty.map(row)), tests);
    expect(read.problems).toEqual([]);
    expect(measureOf(read, 'MA_A_PR | reached')).toMatchObject({ value: 75, numerator: 15, denominator: 20 });
    expect(measureOf(read, 'MA_B_PR | reached')).toMatchObject({ state: 'missing' });
    expect(measureOf(read, 'EN_PROVB | passed')).toMatchObject({ state: 'suppressed', denominator: null });
  });
});

describe('what comes out is protected', () => {
  test.each([
    [9, 9, 'suppressed'],
    [10, 10, 'exact'],
    [20, 19, 'capped'],
    [20, 16, 'capped'],
    [20, 15, 'exact'],
    [20, 5, 'exact'],
    [20, 4, 'suppressed'],
    [20, 1, 'suppressed'],
    [20, 0, 'suppressed'],
  ])('of %i pupils %i passed: %s', async (pupils, passed, state) => {
    const read = await count(
      file(Array.from({ length: pupils }, (_, at) => line(at, { Re: at < passed ? 'E' : 'F' }))),
    );
    const value = measureOf(read, 'RE | passed');
    expect(value?.state).toBe(state);
    if (state !== 'exact') expect(value).toMatchObject({ value: null, numerator: null });
    if (state === 'capped')
      expect(value).toMatchObject({ counted: { of: 'lacking', fewest: 1, most: 4 }, bounds: { lowest: 80 } });
  });

  test('no number of pupils beside another tells of 1–4 of them', async () => {
    const codes = fc.constantFrom('A', 'C', 'E', 'F', '9', '2', '3');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(codes, codes), { minLength: 10, maxLength: 40 }), async (pupils) => {
        const read = await count(file(pupils.map(([Ma, Re], at) => line(at, { Ma, Re }))));
        for (const { measure, value } of read.rows[0]?.values ?? []) {
          const { numerator, denominator } = value;
          if (denominator === null || measure === 'pupils') continue;
          const share = measureOf(read, measure.replace('points', 'passed'));
          expect([1, 2, 3, 4]).not.toContain(pupils.length - denominator);
          expect([1, 2, 3, 4]).not.toContain((share?.denominator ?? denominator) - denominator);
          if (numerator !== null && measure.endsWith('passed'))
            expect([0, 1, 2, 3, 4]).not.toContain(numerator);
          if (numerator !== null && measure.endsWith('passed'))
            expect([1, 2, 3, 4]).not.toContain(denominator - numerator);
          if (measure.endsWith('points')) expect(share?.state).not.toBe('suppressed');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a unit of a few pupils is not even counted', async () => {
    const read = await count(file([line(1), line(2)]));
    expect(measureOf(read, 'pupils')?.state).toBe('suppressed');
    expect(read.rows[0]?.values.every(({ value }) => value.value === null)).toBe(true);
  });

  test('nothing of any pupil is in what is told, whatever is wrong with the row', async () => {
    const pupils = twenty.map((at) => line(at));
    await fc.assert(
      fc.asyncProperty(fc.nat(19), fc.nat(15), fc.string({ maxLength: 10 }), async (at, column, text) => {
        const spoilt = pupils.map((row, index) =>
          index === at ? row.split(';').with(column, `Hemlig${text}`).join(';') : row,
        );
        const read = await count(file(spoilt));
        const told = JSON.stringify(read);
        expect(told).not.toMatch(/Hemlig|Ada|2010|100\d{7}|SPA/);
        if (column !== 0 && column !== 4 && column !== 5) expect(read.rows).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('by any other door the rows are refused', async () => {
    const asOwn = (text: string, titles: readonly string[]) =>
      collected(
        readOwnFile(
          [new TextEncoder().encode(text)],
          { file: 'betyg.txt' },
          {
            ...mapping,
            columns: mapping.columns.map((column, at) => ({ ...column, title: titles[at] ?? column.title })),
          },
        ),
      );
    const header = grades.map(({ field }) => field.name);
    const named = await asOwn(file([header.join(';'), ...twenty.map((at) => line(at))]), header);
    expect(named.problems.map(({ code }) => code)).toContain('personColumn');
    const unnamed = await asOwn(
      file([header.with(2, 'Löpnummer').join(';'), line(1)]),
      header.with(2, 'Löpnummer'),
    );
    expect(unnamed.problems.map(({ code }) => code)).toContain('personalNumber');
    expect([...named.rows, ...unnamed.rows]).toEqual([]);
  });
});

describe('all or nothing', () => {
  const good = twenty.map((at) => line(at));
  const header = grades.map(({ field }) => field.name).join(';');
  test.each([
    ['collectionCellRefused', line(30, { Ma: 'G' })],
    ['collectionCellRefused', line(30, { Ma: '' })],
    ['collectionCellRefused', line(30, {}, '1000001')],
    ['collectionCellRefused', line(30).replace(/20100\d{7}/, '201003100000')],
    ['subjectTwice', line(30, { Sva: 'E' })],
    ['wrongFieldCount', line(30).slice(0, -3)],
    ['wrongFieldCount', `${line(30)};x`],
    ['pupilRepeated', line(3)],
    ['headerRepeated', header],
  ])('%s', async (code, row) => {
    const { rows, problems } = await count(file([header, ...good, row]));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code, line: 22, cell: null }, { code: 'collectionNotCounted' }]);
  });

  test('columns in each other’s place', async () => {
    const swapped = good.map((row) => {
      const cells = row.split(';');
      return cells
        .with(2, cells[3] ?? '')
        .with(3, cells[2] ?? '')
        .join(';');
    });
    const { rows, problems } = await count(file(swapped));
    expect(rows).toEqual([]);
    expect(problems.filter(({ code }) => code === 'collectionCellRefused')).toHaveLength(40);
  });

  test('a file that is cut, empty, or not text', async () => {
    for (const text of [file(good).slice(0, -9), '', 'PK\u0003\u0004', `${file(good)}"`]) {
      const { rows, problems } = await count(text);
      expect(rows).toEqual([]);
      expect(problems.map(({ code }) => code)).toContain('collectionNotCounted');
    }
  });

  test('a last line without its end is counted when it is whole, and said', async () => {
    const { rows, problems } = await count(file(good).trimEnd());
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'endsInMidLine', severity: 'warning' }]);
  });

  test('a line that ends with a semicolon is whole', async () => {
    expect((await count(file(good.map((row) => `${row};`)))).rows).toHaveLength(1);
  });

  test('a specification without the pupil’s or the unit’s field counts nothing', async () => {
    const { rows, problems } = await count(
      file(good),
      grades.filter(({ field }) => field.name !== 'PersonNr'),
    );
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: 'collectionFieldMissing' }]);
  });
});
