import { expect, it } from 'vitest';
import {
  type Asked,
  type PlannedEducationsRow,
  readPlannedEducations,
} from '../../src/planned-educations/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = (text: string, asked: Asked = {}) =>
  collected(readPlannedEducations(bytesOf(text, 50), { file: 'svar.json', asked }));
const codes = async (text: string, asked: Asked = {}) =>
  (await read(text, asked)).problems.map((one) => `${one.code} ${one.path}`);
const texts = (row: PlannedEducationsRow | undefined) =>
  Object.fromEntries(
    (row?.values ?? []).map(({ measure, value }) => [measure, `${value.state} ${value.raw}`]),
  );

const statistics = ownFile('planned-statistics-gr.json');

it('reads a unit’s statistics, a row per school year, each figure by its flag', async () => {
  const { rows, problems, summary } = await read(statistics);
  expect(problems).toEqual([]);
  expect(summary.values).toMatchObject({
    exact: 3,
    rounded: 1,
    capped: 1,
    suppressed: 1,
    missing: 1,
    notApplicable: 1,
  });
  expect(rows.map((row) => (row.kind === 'statistics' ? [row.period, row.schoolYear] : []))).toEqual([
    ['2025/26', 2025],
    ['2024/25', 2024],
    [null, null],
  ]);
  expect(texts(rows[0])).toEqual({
    specialTeacherPositions: 'suppressed ..',
    certifiedTeachersQuota: 'exact 94,5',
    totalNumberOfPupils: 'rounded cirka 1110',
  });
  expect(rows[1]).toMatchObject({ schoolUnitCode: '10000001', programme: null });
});

it('reads upper-secondary statistics, a row per programme and term', async () => {
  const { rows, problems } = await read(ownFile('planned-statistics-gy.json'));
  expect(problems).toEqual([]);
  expect(
    rows.map((row) => (row.kind === 'statistics' ? [row.programme, row.period, row.schoolYear] : [])),
  ).toEqual([
    ['EK', 'VT24', 2023],
    ['EK', '2024', 2024],
    ['EK', '2024/25', 2024],
    ['TE', 'VT24', 2023],
    ['TE', '2024', 2024],
    ['TE', '2024/25', 2024],
    [null, '2024/25', 2024],
  ]);
  expect(rows.at(-1)).toMatchObject({ schoolUnitCode: '10000011' });
});

it('reads SALSA with its negative deviations', async () => {
  const { rows, problems } = await read(ownFile('planned-salsa.json'));
  expect(problems).toEqual([]);
  expect(rows[0]).toMatchObject({ kind: 'salsa', municipalityCode: '9901', schoolYear: 2022 });
  expect(texts(rows[0]).salsaAverageGradesIn9thGradeDeviation).toBe('exact -20');
});

it('reads a survey alike in both its forms', async () => {
  const nested = await read(ownFile('planned-survey-nested.json'));
  const flat = await read(ownFile('planned-survey-flat.json'));
  expect([...nested.problems, ...flat.problems]).toEqual([]);
  expect(nested.rows[0]).toMatchObject({ kind: 'survey', group: 'ak5', semester: 'VT26', schoolYear: 2025 });
  expect(flat.rows[0]).toMatchObject({ kind: 'survey', group: null, schoolYear: 2023 });
  for (const row of [nested.rows[0], flat.rows[0]])
    expect(texts(row)).toMatchObject({
      'security.average': 'exact 8,2',
      'security.ratioCorrespondsFully': 'exact 59%',
      'security.ratioCorrespondsNotAtAll': 'suppressed -',
      'recommend.average': 'notApplicable null',
    });
  const [row] = nested.rows;
  const average = row?.kind === 'survey' && row.values.find((one) => one.measure === 'security.average');
  expect(average).toMatchObject({ question: 'Känner du dig trygg i skolan?', value: { value: 8.2 } });
});

it('reads units without what may be a person’s', async () => {
  const { rows, problems } = await read(ownFile('planned-unit.json'));
  expect(problems).toEqual([]);
  expect(rows[0]).toMatchObject({
    kind: 'unit',
    schoolUnitCode: '10000001',
    organisationNumber: '2129999901',
    schoolForms: [{ code: 'gr', years: [1, 2, 3] }],
    position: { latitude: 59.45594065777829, longitude: 17.894425703176918 },
  });
  expect(JSON.stringify(rows)).not.toMatch(/example\.se|000-/);
});

const listed = ownFile('planned-units-listed.json');
const compact = ownFile('planned-units-compact.json');

it('refuses the compact list that passes over the municipality it was asked for', async () => {
  const { rows, problems, summary } = await read(compact);
  expect(rows).toEqual([]);
  expect(problems[0]).toMatchObject({ code: 'municipalityNotApplied', line: 4 });
  expect(problems[0]?.expected.sv).toContain('kommun 9902');
  expect(problems[0]?.expected.sv).toContain('6615 enheter');
  expect(summary.next).toContain('page=1');
  const everywhere = compact.replaceAll('municipalityCode=9902&', '');
  expect((await read(everywhere)).rows[0]).toMatchObject({ kind: 'unit', municipalityCode: null });
  expect(await codes(everywhere, { municipalityCode: '9902' })).toContain('municipalityNotApplied body');
});

it('refuses an answer for another municipality or unit than was asked for', async () => {
  expect((await read(listed)).rows).toHaveLength(2);
  expect(
    await codes(listed.replace('"geographicalAreaCode": "9901"', '"geographicalAreaCode": "9902"')),
  ).toEqual(['otherMunicipality body._embedded.listedSchoolUnits[0]']);
  expect(await codes(listed, { municipalityCode: '9903' })).toHaveLength(2);
  expect(await codes(statistics, { schoolUnitCode: '10000002' })).toEqual(['otherUnit body']);
  expect(await codes(statistics.replace('units/10000001/', 'units/10000002/'))).toEqual(['otherUnit body']);
  expect(await codes(ownFile('planned-survey-flat.json'), { schoolUnitCode: '10000002' })).toEqual([
    'otherUnit body',
  ]);
});

it('never takes a unit for the nation, nor one group of pupils for all', async () => {
  expect(await codes(statistics.replace('"schoolUnit":', '"unit":'))).toEqual([
    'fieldUnknown body.unit',
    'fieldMissing body',
  ]);
  const nested = ownFile('planned-survey-nested.json').replace('"schoolYear":', '"year":');
  expect(await codes(nested)).toEqual(['fieldMissing body.schoolYearMetrics[0]']);
});

it.each([
  [
    'a figure that its flag denies',
    '"value": "3,0",\n    "valueType": "EXISTS"',
    '"value": "3,0",\n    "valueType": "MISSING"',
    'valueUnreadable body.specialTeacherPositions[1].value',
  ],
  [
    'an unknown flag',
    'OMITTED_DUE_TO_BASED_ON_FEW_PUPILS',
    'OMITTED',
    'valueUnreadable body.specialTeacherPositions[0].value',
  ],
  [
    'a merit rating of 400',
    '288,5',
    '400,5',
    'valueOutOfRange body.averageGradesMeritRating9thGrade[0].value',
  ],
  [
    'an unreadable period',
    '"value": "288,5",\n    "valueType": "EXISTS",\n    "timePeriod": "2024/25"',
    '"value": "288,5",\n    "valueType": "EXISTS",\n    "timePeriod": "i fjol"',
    'periodUnreadable body.averageGradesMeritRating9thGrade[0].timePeriod',
  ],
  [
    'a figure twice',
    '"timePeriod": "2025/26"\n   },\n   {\n    "value": "3,0"',
    '"timePeriod": "2024/25"\n   },\n   {\n    "value": "3,0"',
    'entryRepeated body.specialTeacherPositions[1]',
  ],
  ['a number instead of a text', '"94,5"', '94.5', 'fieldUnexpected body.certifiedTeachersQuota[0].value'],
  ['a new field', '"docLinks": null', '"docLinks": null, "nytt": "1"', 'fieldUnknown body.nytt'],
  ['an error', '"status": "OK"', '"status": "FEL"', 'answerNotOk null'],
])('says %s at its place', async (_, from, to, expected) => {
  expect(statistics).toContain(from);
  expect(await codes(statistics.replace(from, to))).toEqual([expected]);
});

it('refuses a page that lacks units, an unknown answer, and says one of links only', async () => {
  expect(await codes(listed.replace('"totalElements": 2', '"totalElements": 3'))).toEqual([
    'countDiffers body',
  ]);
  expect(await codes('{"status":"OK","message":"","body":{"areas":[]}}')).toEqual(['answerUnknown null']);
  expect(await codes('{"status":"OK","message":"","body":{"_links":{}}}')).toEqual(['answerOnlyLinks null']);
  expect(await codes('[1]')).toEqual(['answerNotOk null']);
});

it('reads what the API says of itself', async () => {
  const info = {
    apiName: 'planned-educations',
    apiVersion: 'v4',
    apiReleased: '2024-01-01',
    apiStatus: 'active',
  };
  const { rows, problems, summary } = await read(
    JSON.stringify({ ...info, links: [{ rel: 'self', href: 'x' }] }),
  );
  expect([problems, summary.unexplained]).toEqual([[], 0]);
  expect(rows).toMatchObject([{ kind: 'api', version: 'v4', status: 'active', released: '2024-01-01' }]);
  expect(await codes(JSON.stringify({ ...info, apiStatus: 1 }))).toEqual(['fieldUnexpected apiStatus']);
});

it.each([
  ['7861', 'answerOnlyCount body'],
  ['"7861"', 'answerOnlyCount body'],
  ['{"count": 7861}', 'answerOnlyCount body.count'],
  ['null', 'answerUnknown null'],
])('refuses a bare count where it stands: %s', async (body, expected) => {
  const { rows, problems, summary } = await read(`{"status":"OK","message":"Success",\n"body":${body}}`);
  expect(rows).toEqual([]);
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([expected]);
  if (body !== 'null') expect(problems[0]).toMatchObject({ line: 2, cell: '7861' });
  expect(summary.unexplained).toBe(0);
});

it('a deviation that is rounded to nothing keeps its sign, and no other figure has one', async () => {
  const salsa = ownFile('planned-salsa.json');
  const { rows, problems } = await read(salsa.replace('"-20"', '"-0,0"'));
  expect(problems).toEqual([]);
  expect(rows[0]?.values.map(({ value }) => value.value)).toContain(-0);
  expect(await codes(salsa.replace('"213"', '"-0"'))).toEqual([
    'valueOutOfRange body.compulsorySchoolUnitSalsaMetricList[0].salsaAverageGradesIn9thGradeActual.value',
  ]);
});
