import { conventionFor } from '@varje-elev/domain/results';
import { expect, it } from 'vitest';
import { type Asked, readPlannedEducations } from '../../src/planned-educations/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = async (text: string, asked: Asked = {}, limits = {}) => {
  const { rows, problems, summary } = await collected(
    readPlannedEducations(bytesOf(text, 9000), { file: 'svar.json', asked, limits }),
  );
  expect(summary.unexplained).toBe(0);
  expect(summary.labels).toBeGreaterThanOrEqual(0);
  const codes = problems.map(({ code, path }) => `${code} ${path}`);
  return { rows, codes, refused: summary.refused };
};
const answer = (body: unknown) => JSON.stringify({ status: 'OK', message: 'Success', body });

const salsa = ownFile('planned-salsa.json');
const cut = salsa.slice(0, salsa.indexOf('"timePeriod"'));
const yearsOf = (rows: readonly object[]) => rows.map((row) => 'schoolYear' in row && row.schoolYear);

it('SALSA’s units are told one by one when their year is said, and held for it when not', async () => {
  expect(yearsOf((await read(salsa)).rows)).toEqual([2022]);
  expect((await read(cut)).rows).toEqual([]);
  expect(yearsOf((await read(cut, { schoolYear: 2022 })).rows)).toEqual([2022]);
});

it('SALSA’s units have no year that the answer does not have', async () => {
  const early = answer({ timePeriod: '2022/23', ...JSON.parse(salsa).body });
  expect(await read(early, { schoolYear: 2023 })).toMatchObject({
    rows: [],
    codes: ['otherYear body.timePeriod'],
  });
  // Told before the answer said otherwise, and taken back.
  expect((await read(salsa, { schoolYear: 2023 })).codes).toEqual(['otherYear body.timePeriod']);
  const { rows, codes } = await read(salsa.replace('"2022/23"', '"i fjol"'));
  expect([rows, codes]).toEqual([[], ['periodUnreadable body.timePeriod']]);
  expect((await read(salsa, { schoolUnitCode: '10000002' })).codes).toEqual([
    'otherUnit body.compulsorySchoolUnitSalsaMetricList[0]',
  ]);
});

it('SALSA’s figures may be read before their year is known, since every year is written alike', () => {
  const [first, ...others] = [1998, 2010, 2024, 2040].map((year) =>
    conventionFor('plannedEducationsStatistics', year),
  );
  for (const other of others) expect(other).toEqual(first);
});

it('holds no more rows than the limit, whatever list they are of', async () => {
  const { body } = JSON.parse(salsa);
  const [unit] = body.compulsorySchoolUnitSalsaMetricList;
  const units = Array.from({ length: 20 }, (_, at) => ({ ...unit, schoolUnitCode: String(10_000_001 + at) }));
  const many = answer({ ...body, compulsorySchoolUnitSalsaMetricList: units });
  const limits = { documentValues: 200 };
  expect((await read(many, {}, limits)).codes).toEqual([
    'tooManyRowsHeld body.compulsorySchoolUnitSalsaMetricList[10]',
  ]);
  expect((await read(many, { schoolYear: 2022 }, limits)).rows).toHaveLength(20);
});

it('an entry that comes twice is read once', async () => {
  const twice = (name: string, list: (body: Record<string, never>) => unknown[]) => {
    const { body } = JSON.parse(ownFile(`planned-${name}.json`));
    const entries = list(body);
    entries.push({ ...Object(entries[0]), extra: 1 });
    return answer(body);
  };
  for (const [name, list, path] of [
    [
      'salsa',
      (body: Record<string, never>) => body.compulsorySchoolUnitSalsaMetricList,
      'compulsorySchoolUnitSalsaMetricList[1]',
    ],
    ['survey-nested', (body: Record<string, never>) => body.schoolYearMetrics, 'schoolYearMetrics[1]'],
    ['statistics-gy', (body: Record<string, never>) => body.programMetrics, 'programMetrics[2]'],
    ['programmes', (body: Record<string, never>) => body.gy, 'gy[2]'],
  ] as const) {
    const once = await read(ownFile(`planned-${name}.json`));
    const { rows, codes } = await read(twice(name, (body) => list(body) ?? []));
    expect(rows).toHaveLength(once.rows.length);
    expect(codes).toEqual([`fieldUnknown body.${path}.extra`, `entryRepeated body.${path}`]);
  }
});

it('a list is what its first known element is, and an earlier one is refused where it stands', async () => {
  const area = { code: '9901', name: 'Lingonköping', areaType: 'MUNICIPALITY' };
  expect(await read(answer([{ code: '9902', name: 'Granvik' }, area]))).toMatchObject({
    rows: [{ list: 'areas', code: '9901' }],
    codes: ['listElementUnknown body[0]'],
  });
  expect(await read(answer([{ ...area, areaTyp: 'X', areaType: undefined }]))).toMatchObject({ rows: [] });
  expect(await read(answer([{ name: 'Kommunal' }, area]))).toMatchObject({
    rows: [{ list: 'organiserTypes' }],
    codes: ['listElementUnknown body[1]'],
  });
});

it('documents are held for the link that says whose they are', async () => {
  const lists = JSON.parse(ownFile('planned-documents.json'));
  const { _links, ...form } = lists.body[0];
  expect((await read(answer({ ...form, _links }))).rows).toMatchObject([{ schoolUnitCode: '10000001' }]);
  expect((await read(answer(form))).codes).toEqual(['fieldMissing body']);
  expect((await read(answer(form), { schoolUnitCode: '10000001' })).rows).toHaveLength(1);
  expect((await read(answer({ ...form, _links }), { schoolUnitCode: '10000002' })).codes).toEqual([
    'otherUnit body',
  ]);
  const [document] = form.documents;
  const two = { ...form, documents: [{ ...document, size: 'stor' }, document], _links };
  expect(await read(answer(two))).toMatchObject({
    rows: [{ kind: 'document' }],
    codes: ['fieldUnexpected body.documents[0].size'],
  });
});

it('a field beside a list is refused and said', async () => {
  const { body } = JSON.parse(salsa);
  expect((await read(answer({ ...body, extra: 1 }))).codes).toEqual(['fieldUnknown body.extra']);
  const survey = JSON.parse(ownFile('planned-survey-nested.json')).body;
  expect((await read(answer({ ...survey, extra: 1 }))).codes).toEqual(['fieldUnknown body.extra']);
  const byForm = JSON.parse(ownFile('planned-events-by-form.json')).body;
  expect((await read(answer({ ...byForm, Extra: 1 }))).codes).toEqual(['fieldUnknown body.Extra']);
});
