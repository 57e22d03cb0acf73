import { expect, it } from 'vitest';
import { readSirisCsv, type SirisRow } from '../../src/siris/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = (text: string) => collected(readSirisCsv(bytesOf(text, 50), { file: 'fil.csv' }));
const places = (problems: readonly { line: number | null; column: number | null; code: string }[]) =>
  problems.map((one) => `${one.line}:${one.column} ${one.code}`);
const texts = (row: SirisRow | undefined) =>
  Object.fromEntries(
    (row?.values ?? []).map(({ measure, value }) => [measure, `${value.state} ${value.raw}`]),
  );

const pupils = ownFile('siris-pupils-2025.csv');
const grades = ownFile('siris-final-grades-2025-excel.csv');

it('reads pupils per year group with its keys, its year and the meaning of that year’s marks', async () => {
  const { rows, problems, summary } = await read(pupils);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 3, cells: 63, labels: 24, unexplained: 0 });
  expect(rows[0]).toMatchObject({
    line: 7,
    report: 'pupilsPerYear',
    schoolYear: 2025,
    school: 'Almdungens skola',
    unitCode: '10000001',
    legacyUnitCode: null,
    municipalityCode: '9901',
    organisationNumber: '2129999901',
    areaType: 'Områden med goda socioekonomiska förutsättningar',
  });
  expect(rows[0]?.values[0]).toMatchObject({ measure: 'pupils', value: { state: 'exact', value: 1088 } });
  expect(rows[2]?.areaType).toBeNull();
  const [, second] = rows;
  expect(texts(second)).toMatchObject({
    parentsHigherEducationShare: 'capped ~100',
    pupilsYear4: 'missing .',
  });
  expect(second?.values.find((one) => one.measure === 'parentsHigherEducationShare')?.value).toMatchObject({
    value: null,
    reason: 'fewOrNoneLack',
  });
});

it('takes nine digits for the code of old, and an independent school without number as it is', async () => {
  const { rows, problems } = await read(ownFile('siris-pupils-2009.csv'));
  expect(problems).toEqual([]);
  expect(rows[1]).toMatchObject({ unitCode: null, legacyUnitCode: '990100503', schoolYear: 2009 });
  expect(rows[2]).toMatchObject({ organiser: null, organisationNumber: null });
  expect(rows[0]?.values.map((one) => one.measure)).toContain('pupilsPreschoolClass');
});

it('reads what Excel has saved again, and says that its last line may be cut', async () => {
  const { rows, problems } = await read(grades);
  expect(places(problems)).toEqual(['9:null endsInMidLine', 'null:null footerMissing']);
  expect(rows.map((row) => texts(row).meritRating17)).toEqual(['exact 236', 'exact 237,7', 'missing .']);
  expect(rows.map((row) => row.schoolYear)).toEqual([2024, 2024, 2024]);
});

it('reads a head of two rows by category and title', async () => {
  const leavers = await read(ownFile('siris-leavers-2025.csv'));
  expect(leavers.problems).toEqual([]);
  expect(leavers.rows[1]).toMatchObject({ programme: 'Teknikprogrammet' });
  expect(texts(leavers.rows[1])).toMatchObject({ 'passedShare.english5': 'exact 100,0' });

  const salsa = await read(ownFile('siris-salsa-2025.csv'));
  expect(salsa.problems).toEqual([]);
  expect(texts(salsa.rows[0])).toMatchObject({
    'allSubjectsPassed.residual': 'exact -3',
    'meritRating.residual': 'exact 7',
  });
});

it('refuses a head whose two rows do not fit together', async () => {
  const slipped = ownFile('siris-salsa-2025.csv').replace(';Bakgrundsinformation', 'Bakgrundsinformation');
  const { rows, problems } = await read(slipped);
  expect(rows).toEqual([]);
  expect(places(problems)).toEqual(['6:null wrongFieldCount']);
});

it('refuses a file without one of its keys: a unit is never taken for its municipality', async () => {
  const { rows, problems } = await read(pupils.replace('Skol-enhetskod', 'Nummer'));
  expect(rows).toEqual([]);
  expect(places(problems)).toEqual(['6:2 columnUnknown', '6:null columnMissing']);
});

it('knows an old wording of a column, and says when a wording is new', async () => {
  const old = grades.replace('uppfyllt betygskriterierna', 'uppnått kunskapskraven');
  expect((await read(old)).problems).toHaveLength(2);
  const fresh = await read(
    grades.replace('elever som uppfyllt betygskriterierna', 'som uppfyllt betygskriterier'),
  );
  expect(places(fresh.problems)).toContain('6:9 titleDrifted');
  expect(fresh.rows).toHaveLength(3);
});

it('never reads boys for girls: a column that says something else is not read', async () => {
  const { rows, problems, summary } = await read(
    pupils.replace('flickor, årskurs 1-9', 'pojkar, årskurs 1-9'),
  );
  expect(places(problems)).toEqual(['6:9 columnUnknown', '6:null columnMissing']);
  expect(rows[0]?.values.some((one) => one.measure === 'girlsShare')).toBe(false);
  expect(summary).toMatchObject({ refused: 3, unexplained: 0 });
});

it('never takes a merit rating of 17 subjects for one of 16', async () => {
  const { rows, problems } = await read(grades.replace(' (17 ämnen)', ''));
  expect(places(problems).slice(0, 2)).toEqual(['6:11 columnUnknown', '6:null columnMissing']);
  expect(rows[0]?.values.map(({ measure }) => measure)).not.toContain('meritRating16');
  const before = await read(grades.replace(' (17 ämnen)', '').replace('2024/25', '2012/13'));
  expect(texts(before.rows[0])).toMatchObject({ meritRating16: 'exact 236' });
});

it('reads columns by their titles when they have moved, and says so', async () => {
  const swapped = grades.replaceAll(/^([^;\r]*);([^;\r]*);([^;\r]*);([^;\r]*);/gm, '$1;$4;$3;$2;');
  const { rows, problems } = await read(swapped);
  expect(rows[0]).toMatchObject({ unitCode: '10000001', municipalityCode: '9901' });
  expect(places(problems).filter((one) => one.includes('columnMoved'))).toEqual([
    '6:3 columnMoved',
    '6:4 columnMoved',
  ]);
});

it.each([
  ['a share in the column of counts', ';121;76,4;', ';76,4;121;', '7:8 countNotWhole'],
  ['a merit rating in the column of shares', ';82,2;236', ';236;82,2', '7:10 valueOutOfRange'],
  ['a field too many', ';121;76,4', ';121;;76,4', '7:null wrongFieldCount'],
  ['a field too few', ';121;76,4', ';121', '7:null wrongFieldCount'],
  ['a name in the place of a code', '10000001', 'Almdungen', '7:2 codeMalformed'],
  ['a formula in the place of a name', 'Almdungens skola', '=HYPERLINK("http://x")', '7:1 formulaCell'],
  ['an English number', '76,4', '76.4', '7:9 valueUnreadable'],
  ['an unknown organiser type', ';Kommunal;', ';Kommunalt;', '7:5 textNotExpected'],
])('refuses %s, with the place', async (_, from, to, expected) => {
  const { rows, problems } = await read(grades.replace(from, to));
  expect(places(problems)).toContain(expected);
  expect(rows.map((row) => row.line)).toEqual([8, 9]);
});

it('refuses a total that its parts do not make', async () => {
  const { rows, problems } = await read(pupils.replace(';60;59;61;', ';60;61;61;'));
  expect(places(problems)).toEqual(['8:null sumDiffers']);
  expect(problems[0]?.expected.sv).toBe('Delarna blir 182, inte 180. Raden är inte läst.');
  expect(rows).toHaveLength(2);
});

it('refuses a residual that is not what is left of the actual value: two columns have changed places', async () => {
  const salsa = ownFile('siris-salsa-2025.csv');
  const problemsOf = async (figures: string) =>
    places((await read(salsa.replace(';76;79;-3;', figures))).problems);
  expect(await problemsOf(';79;76;-3;')).toEqual(['8:null residualDiffers']);
  expect(await problemsOf(';76;-3;79;')).toContain('8:12 valueOutOfRange');
  expect(await problemsOf(';76;79;3;')).toEqual(['8:null residualDiffers']);
  expect(await problemsOf(';76;79;-2;')).toEqual([]);
  expect(await problemsOf(';76;79;..;')).toEqual([]);
});

it('says a unit that comes again under another organiser or municipality, and a year said twice', async () => {
  const again = await read(grades.replace('10000003', '10000001'));
  expect(again.problems.find((one) => one.code === 'rowRepeated')).toMatchObject({ line: 8 });
  expect(again.rows.map((row) => row.line)).toEqual([7, 9]);
  const twice = (year: string) => pupils.replace('Valt läsår: 2025/26', `$&\nValt läsår: ${year}`);
  expect((await read(twice('2019/20'))).rows).toEqual([]);
  expect(places((await read(twice('2019/20'))).problems)).toEqual(['7:null yearNotFound']);
  expect((await read(twice('2025/26'))).rows).toHaveLength(3);
});

it('says a header repeated, a row repeated and a second table', async () => {
  const lines = pupils.split('\n');
  const [header = '', first = ''] = lines.slice(5, 7);
  const again = [...lines.slice(0, 8), header, first, ...lines.slice(8)].join('\n');
  const { rows, problems } = await read(again);
  expect(places(problems)).toEqual(['9:null headerRepeated', '10:null rowRepeated']);
  expect(rows).toHaveLength(3);
  expect(places((await read(`${pupils}${pupils}`)).problems)).toEqual(['21:null anotherTable']);
});

it.each(['2\r\n\r\n37,7', '2\n37,7'])(
  'says that a row may be cut short when %j breaks it',
  async (broken) => {
    const { rows, problems } = await read(grades.replace('237,7', broken));
    expect(rows.map((row) => row.line).slice(0, 2)).toEqual([7, 8]);
    expect(places(problems)).toContain('8:null mayBeCut');
  },
);

it('refuses what it does not know: another report, no year, a column twice, no header', async () => {
  const problemsOf = async (text: string) => places((await read(text)).problems);
  expect(await problemsOf(pupils.replace('Antal elever per årskurs', 'Kostnader'))).toEqual([
    '6:null reportUnknown',
  ]);
  expect(await problemsOf(pupils.replace('2025/26', 'alla'))).toEqual(['6:null yearNotFound']);
  expect(await problemsOf(pupils.replace('Elever, årskurs 2', 'Elever, årskurs 1'))).toEqual([
    '6:13 columnRepeated',
    '6:null columnMissing',
  ]);
  expect(await problemsOf('en;två\n1;2\n')).toEqual(['null:null headerNotFound']);
});
