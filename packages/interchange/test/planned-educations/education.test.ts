import { expect, it } from 'vitest';
import {
  type Asked,
  type EducationEventRow,
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
const isEvent = (row: PlannedEducationsRow): row is EducationEventRow => row.kind === 'educationEvent';

const events = ownFile('planned-events.json');
const adults = ownFile('planned-adult-events.json');

it('reads education events with their study paths and admission points', async () => {
  const { rows, problems, summary } = await read(events);
  expect(problems.map((one) => one.code)).toEqual(['morePages']);
  expect(summary).toMatchObject({ rows: 3, cells: 42, labels: 40, refused: 0, unexplained: 0 });
  expect(summary.next).toBe('https://api.example.se/v4/education-events?page=1&size=20');
  expect(
    rows
      .filter(isEvent)
      .map((row) => [row.line, row.schoolUnitCode, row.studyPath, row.programme, row.schoolForm]),
  ).toEqual([
    [7, '10000011', 'EK', null, 'gy'],
    [19, '10000011', 'EKEKO', 'EK', 'gy'],
    [35, '10000012', 'AHADM', null, 'gyan'],
  ]);
  expect(rows[0]).toMatchObject({
    school: 'Almdungens gymnasium',
    name: 'Ekonomiprogrammet',
    from: '2024-08-01',
    to: '2025-07-31',
    municipalityCode: '9901',
    admission: 2024,
  });
  expect(rows[0]?.values.map(({ measure, value }) => [measure, value.value, value.state])).toEqual([
    ['admissionPointsMin', 185, 'exact'],
    ['admissionPointsAverage', 227.5, 'exact'],
  ]);
});

it('reads one event, events by school form, and the lists that tell less', async () => {
  const one = await read(ownFile('planned-event.json'));
  expect(one.problems).toEqual([]);
  expect(one.rows[0]).toMatchObject({ studyPath: 'EK', admission: 2024, municipalityCode: null });
  expect(one.rows[0]?.values.map(({ value }) => value.value)).toEqual([202.5, 263]);
  const byForm = await read(ownFile('planned-events-by-form.json'));
  expect(byForm.rows.filter(isEvent).map((row) => [row.studyPath, row.category])).toEqual([
    ['AH', 'VOCATIONAL_PROGRAM'],
  ]);
  const compact = await read(ownFile('planned-events-compact.json'));
  expect(compact.rows[0]).toMatchObject({ studyPath: null, name: 'Ekonomiprogrammet', schoolForm: 'gy' });
  const secondary = await read(ownFile('planned-secondary.json'));
  expect(secondary.rows[0]).toMatchObject({ studyPath: 'EK', name: null, school: null });
  for (const { problems, summary } of [byForm, compact, secondary]) {
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ rows: 1, refused: 0, unexplained: 0 });
  }
});

it.each([
  [
    'points without their year',
    '"admissionPointsSemester": "2024",',
    '',
    'fieldMissing body._embedded.educationEvents[0]',
  ],
  [
    'a year that is none',
    '"admissionPointsSemester": "2024"',
    '"admissionPointsSemester": "hösten"',
    'periodUnreadable body._embedded.educationEvents[0].admissionPointsSemester',
  ],
  [
    'points that no one can have',
    '"185,0"',
    '"385,0"',
    'valueOutOfRange body._embedded.educationEvents[0].admissionPointsMin',
  ],
  [
    'points that are a mark',
    '"185,0"',
    '".."',
    'valueUnreadable body._embedded.educationEvents[0].admissionPointsMin',
  ],
  [
    'a path of another unit',
    '"10000011",\n       ',
    '"10000012",\n       ',
    'otherUnit body._embedded.educationEvents[0].studyPaths[0]',
  ],
  [
    'a day that is none',
    '"2024-08-01T00:00:00",\n     "endDate"',
    '"2024-02-30T00:00:00",\n     "endDate"',
    'fieldUnexpected body._embedded.educationEvents[0].startDate',
  ],
  [
    'a person',
    '"Lingonköping"',
    '"Ada 811228-9874"',
    'personalNumber body._embedded.educationEvents[0].visitingAddressCity',
  ],
  [
    'a list beside the list',
    '"educationEvents": [',
    '"others": [1, 2],\n"educationEvents": [',
    'fieldUnknown body._embedded.others',
  ],
  ['a field beside the page', '"page": {', '"more": 1,\n"page": {', 'fieldUnknown body.more'],
  ['a field beside the body', '"body": {', '"extra": 1,\n"body": {', 'fieldUnknown extra'],
])('says %s at its place', async (_, from, to, expected) => {
  expect(events).toContain(from);
  const { problems, summary } = await read(events.replace(from, to));
  expect(problems.map((one) => `${one.code} ${one.path}`)).toContain(expected);
  expect(summary.refused).toBeGreaterThan(0);
  expect(summary.unexplained).toBe(0);
  expect(JSON.stringify(problems)).not.toContain('9874');
});

it('reads only what was asked for', async () => {
  const { rows, problems } = await read(events, { municipalityCode: '9901' });
  expect(rows.filter(isEvent).map((row) => row.studyPath)).toEqual(['EK', 'EKEKO']);
  expect(problems.map((one) => one.code)).toEqual(['otherMunicipality', 'morePages']);
  expect(await codes(events, { schoolUnitCode: '10000012' })).toEqual([
    'otherUnit body._embedded.educationEvents[0]',
    'morePages body',
  ]);
  const compact = ownFile('planned-events-compact.json');
  expect(await codes(compact, { municipalityCode: '9901' })).toEqual(['municipalityNotApplied body']);
  expect(await codes(adults, { municipalityCode: '9901' })).toEqual([
    'otherMunicipality body._embedded.listedAdultEducationEvents[1]',
  ]);
  expect(await codes(ownFile('planned-distance.json'), { schoolUnitCode: '10000002' })).toEqual([
    'otherUnit body',
  ]);
});

it('reads education for adults, whatever its source has wrapped it in', async () => {
  const { rows, problems, summary } = await read(adults);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 2, refused: 0, unexplained: 0 });
  expect(rows).toMatchObject([
    {
      kind: 'adultEvent',
      id: 'e.lingon.27538',
      title: 'Lingonkunskap A',
      credits: 7.5,
      creditsSystem: 'hp',
      pace: 50,
      startsOn: '2025-08-01',
      lastApplication: '2025-04-15',
      distance: false,
    },
    { title: 'Engelska 5', credits: 100, pace: null, lastApplication: null, municipalityCode: '9902' },
  ]);
  expect(await codes(adults.replace('"50.0"', '"halv"'))).toEqual([
    'fieldUnexpected body._embedded.listedAdultEducationEvents[0].paceOfStudy',
  ]);
});

it('reads one education for adults without its people', async () => {
  const { rows, problems } = await read(ownFile('planned-adult-event.json'));
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ kind: 'adultEvent', title: 'Lingonkunskap A', municipalityCode: null }]);
  expect(JSON.stringify(rows)).not.toMatch(/ada\.alm|000-/);
});

it('reads documents of the unit that the answer’s own link names', async () => {
  const lists = ownFile('planned-documents.json');
  const { rows, problems, summary } = await read(lists);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ rows: 1, unexplained: 0 });
  expect(rows[0]).toMatchObject({
    kind: 'document',
    schoolUnitCode: '10000001',
    schoolForm: 'gr',
    typeId: 'SCHOOL_SURVEY',
    bytes: 305_935,
    mediaType: 'application/pdf',
  });
  const one = JSON.parse(lists);
  one.body = one.body[0];
  expect((await read(JSON.stringify(one))).rows).toHaveLength(1);
  expect(await codes(lists, { schoolUnitCode: '10000002' })).toEqual([
    'otherUnit body[0]',
    'otherUnit body[1]',
  ]);
  expect(await codes(lists.replace('school-units/10000001/documents/gr', 'x'))).toEqual([
    'fieldMissing body[0]',
  ]);
  expect(await codes(lists.replace('https://docs', 'javascript:docs'))).toEqual([
    'fieldUnexpected body[0].documents[0].url',
  ]);
});

it('reads how far a unit lies from a point', async () => {
  const text = ownFile('planned-distance.json');
  const { rows, problems, summary } = await read(text);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ cells: 7, labels: 6, unexplained: 0 });
  expect(rows[0]).toMatchObject({ kind: 'distance', from: { latitude: 59.3293, longitude: 18.0686 } });
  expect(rows[0]?.values[0]).toMatchObject({ measure: 'kilometersToSchoolUnit', value: { value: 1003.795 } });
  expect(await codes(text.replace('59.3293', '95.3293'))).toEqual(['fieldUnexpected body.requestLatitude']);
  expect(await codes(text.replace('1003,795', '-1,0'))).toEqual([
    'valueOutOfRange body.kilometersToSchoolUnit',
  ]);
});

it('refuses a document whose name is a path, and a year group that no school has', async () => {
  const lists = ownFile('planned-documents.json');
  for (const name of ['../../S.pdf', 'C:\\\\S.pdf'])
    expect((await read(lists.replace('S_10000001_Almdungens skola.pdf', name))).rows).toEqual([]);
  const unit = ownFile('planned-unit.json');
  expect((await read(unit.replace('"3"\n', '"10"\n'))).problems).toEqual([]);
  expect((await read(unit.replace('"3"\n', '"13"\n'))).rows).toEqual([]);
});
