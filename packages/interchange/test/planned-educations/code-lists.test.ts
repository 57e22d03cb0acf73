import { expect, it } from 'vitest';
import { readPlannedEducations } from '../../src/planned-educations/index.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = (text: string) => collected(readPlannedEducations(bytesOf(text, 50), { file: 'svar.json' }));
const answer = (body: unknown) => JSON.stringify({ status: 'OK', message: 'Success', body });
const codesOf = async (text: string) => {
  const { rows, problems, summary } = await read(text);
  expect(summary.unexplained).toBe(0);
  return {
    rows: rows.map(
      (row) => row.kind === 'code' && [row.list, row.sort, row.parent, row.code, row.name].join(' '),
    ),
    problems: problems.map((one) => `${one.code} ${one.path}`),
  };
};

it('reads programmes with their study paths, by school form', async () => {
  expect(await codesOf(ownFile('planned-programmes.json'))).toEqual({
    rows: [
      'programmes gy  LI Almdungens program',
      'programmes gy LI LIBÄR Bär',
      'programmes gy LI LIBÄR0L Bär, lärling',
      'programmes gy  EK Ekonomiprogrammet',
      'programmes gyan  AH Programmet för administration',
    ],
    problems: [],
  });
});

const area = { code: '9901', name: 'Lingonköping', areaType: 'MUNICIPALITY' };
it.each([
  ['areas', [{ ...area, shortName: null }], ['areas MUNICIPALITY  9901 Lingonköping']],
  [
    'units beside areas',
    {
      schoolUnits: [{ code: '10000001', name: 'Almdungens skola', typeOfSchooling: 'GR' }],
      geographicalAreas: [area],
    },
    ['schoolUnits GR  10000001 Almdungens skola', 'areas MUNICIPALITY  9901 Lingonköping'],
  ],
  ['school forms', [{ code: 'gr', displayName: 'Grundskolan' }], ['schoolForms   gr Grundskolan']],
  [
    'adult school forms',
    { _embedded: { adultTypeOfSchoolings: [{ id: 'yh', value: 'Yrkeshögskola' }] }, _links: {} },
    ['adultSchoolForms   yh Yrkeshögskola'],
  ],
  [
    'areas of education',
    {
      areas: [
        {
          areaId: 1,
          name: 'Bär',
          nameEn: null,
          directions: [{ directionId: 1, name: 'Lingon', nameEn: null }],
        },
      ],
    },
    ['educationAreas   1 Bär', 'educationAreas  1 1 Lingon'],
  ],
  [
    'types of organiser',
    [{ name: 'Kommunal' }, { name: 'Region' }],
    ['organiserTypes   Kommunal Kommunal', 'organiserTypes   Region Region'],
  ],
  ['languages', ['swe', 'eng'], ['instructionLanguages   swe swe', 'instructionLanguages   eng eng']],
  ['distance studies', ['True', 'False'], ['distanceStudies   True True', 'distanceStudies   False False']],
])('reads %s', async (_, body, rows) => {
  expect(await codesOf(answer(body))).toEqual({ rows, problems: [] });
});

it.each([
  ['a code twice', [area, area], 'entryRepeated body[1]'],
  ['a field that is not known', [{ ...area, extra: 1 }], 'fieldUnknown body[0].extra'],
  ['a name that is missing', [area, { code: '9902', areaType: 'TOWN' }], 'fieldMissing body[1].name'],
  ['a text among objects', [area, 'swe'], 'listElementUnknown body[1]'],
  ['a language that is none', ['swe', 'svenska'], 'fieldUnexpected body[1]'],
  ['a formula', [{ ...area, name: '=A1' }], 'formulaCell body[0].name'],
  ['a person', [{ ...area, name: 'Ada 811228-9874' }], 'personalNumber body[0].name'],
  [
    'a list beside the lists',
    { schoolUnits: [], geographicalAreas: [area], more: [1] },
    'fieldUnknown body.more',
  ],
  ['a list of something else', [1, 2], 'answerUnknown null'],
  ['an empty list', [], 'answerUnknown null'],
])('says %s at its place', async (_, body, expected) => {
  expect((await codesOf(answer(body))).problems).toContain(expected);
});
