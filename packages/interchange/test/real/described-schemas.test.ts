import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { readPlannedEducations } from '../../src/planned-educations/index.ts';
import { readSchoolUnits } from '../../src/register/index.ts';
import { ListAnswer, ListedUnit, UnitAnswer } from '../../src/register/schema.ts';
import * as codes from '../../src/ss12000/codes.ts';
import { Activity, Duty, Group, Organisation, Person } from '../../src/ss12000/schema.ts';
import { collected } from '../../src/tally.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';
import { describedFields, notKnown, ownFields } from './described-fields.ts';
import { described, filesUnder } from './read-shared.ts';
import { hasSharedData, sharedText } from './shared-data.ts';

/** What a source publishes of its own fields and codes is what our schemas know. */
const check = (name: string, test: () => Promise<void>) => it.runIf(hasSharedData)(name, test);
const filesOf = async (paths: readonly string[]) =>
  new Map(await Promise.all(paths.map(async (path) => [path, await described(path)] as const)));
const register = 'skolenhetsregistret/openapi_skolenhetsregistret_v2.yaml';

check('Skolenhetsregistret: every field, every code and every null of a unit and of the list', async () => {
  const files = await filesOf([register]);
  const unit = describedFields(files, register, '#/components/schemas/SchoolUnitInfoResponse');
  expect(unit).toHaveLength(68);
  expect(notKnown(unit, ownFields(UnitAnswer))).toEqual([]);
  const list = describedFields(files, register, '#/components/schemas/SchoolUnitResponse');
  expect(list).toHaveLength(8);
  const own = [...ownFields(ListAnswer), ...ownFields(ListedUnit, 'data.attributes[]')];
  expect(notKnown(list, own)).toEqual([]);
});

check('Skolenhetsregistret: its own example of an address is one', async () => {
  const address = parse(sharedText(register)).components.schemas.SchoolUnitAddress.example;
  const answer = JSON.parse(ownFile('register-unit.json'));
  answer.data.attributes.addresses = [address];
  const { rows, problems } = await collected(
    readSchoolUnits(bytesOf(JSON.stringify(answer)), { file: 'unit.json' }),
  );
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(1);
});

/** Paths of Skolenhetsregistret that no reader is for: other registers, and what the API says of itself. */
const otherRegisters = ['organizers', 'education-providers', 'contracts', 'api-info'];

check('Skolenhetsregistret: what is not read is known by name', async () => {
  const rows = await described(register);
  const names = rows.flatMap((row) => (row.kind === 'path' ? (row.path.split('/')[2] ?? '') : []));
  expect(new Set(names)).toEqual(new Set(['school-units', ...otherRegisters]));
});

const entities = { Organisation, Person, Group, Duty, Activity } as const;
/** Where each description has its schemas. */
const places = (name: string): readonly (readonly [file: string, pointer: string, fewest: number])[] => [
  [`ss12000/openapi-2020-draft/${name}.yaml`, `#/${name}`, 15],
  ['ss12000/skolverket-refapi/openapi_expose.yml', `#/components/schemas/${name}`, 5],
  ['ss12000/skolverket-refapi/openapi_ingest.yml', `#/components/schemas/${name}`, 5],
  // The national tests have organisations of another kind, under another name.
  ['ss12000/dnp/dnp-provisioning-api.yaml', `#/components/schemas/${name}`, name === 'Organisation' ? 0 : 8],
  [`ss12000/skolverket-refapi/schema/${name.toLowerCase()}.schema.json`, '#', 3],
];
/** Taken out before the schema sees it, and refused. */
const neverRead = ['civicNo', 'civicNo.value', 'civicNo.nationality'];

check(
  'SS 12000: every field of what is read, in the standard’s draft, the reference API and the tests’',
  async () => {
    const files = await filesOf(filesUnder(/^ss12000\/.*(ya?ml|schema\.json)$/));
    for (const [name, schema] of Object.entries(entities)) {
      const own = ownFields(schema);
      for (const [file, pointer, fewest] of places(name)) {
        const fields = describedFields(files, file, pointer);
        expect(fields.length, `${file} ${name}`).toBeGreaterThanOrEqual(fewest);
        const left = notKnown(fields, own).filter((path) => !neverRead.includes(path));
        expect(left, `${file} ${name}`).toEqual([]);
      }
    }
  },
);

/** Lists of codes by the names that the descriptions give them. */
const lists: Readonly<Record<string, z.ZodEnum>> = {
  Code_SchoolType: codes.Ss12000SchoolType,
  schoolType: codes.Ss12000SchoolType,
  Code_GroupType: codes.Ss12000GroupType,
  groupType: codes.Ss12000GroupType,
  Code_ActivityType: codes.Ss12000ActivityType,
  Code_DutyRole: codes.Ss12000DutyRole,
  Code_OrganisationType: codes.Ss12000OrganisationType,
  Code_SecurityMarking: codes.SecurityMarking,
  securityMarking: codes.SecurityMarking,
};
/** Lists of codes of what is not read: grades, placements, attendance, study plans; contact data; logs. */
const otherLists = new Set([
  ...['Code_AttendanceEventType', 'Code_AttendanceScheduleState', 'dayOfWeek', 'Code_AbsenceType'],
  ...['Code_GradeCorrectionType', 'Code_Semester', 'Code_Curriculum', 'Code_Reason', 'Code_ProgrammeType'],
  ...['Code_ProgrammeContentType', 'Code_StudyPlanContentType', 'Code_StudyPlanNoteType'],
  ...['Code_OrganisationContactInfoType', 'Code_EmailType', 'Code_PhoneNumberType', 'Code_AddressType'],
  ...[
    'severityLevel',
    'Code_ObjectType',
    'Code_Status',
    'status',
    'Code_RelationType',
    'Code_AssignmentRole',
  ],
  ...['Code_Sex', 'Code_PersonStatus'],
]);

check('SS 12000: every list of codes has all its codes in ours, or is of what is not read', async () => {
  const files = await filesOf(filesUnder(/^ss12000\/.*(ya?ml|schema\.json)$/));
  const met = new Set<string>();
  for (const [file, rows] of files)
    for (const row of rows) {
      // Parameters of a question (`sortkey`, `expand`) are not data.
      if (row.kind !== 'codes' || /\/parameters\/|\/paths\//.test(`${file}${row.pointer}`)) continue;
      met.add(row.name);
      const own = lists[row.name]?.options ?? [];
      if (!otherLists.has(row.name))
        expect(own, `${file} ${row.name}`).toEqual(expect.arrayContaining([...row.codes]));
    }
  expect([...met].filter((name) => !otherLists.has(name) && lists[name] === undefined)).toEqual([]);
  expect([...otherLists].filter((name) => !met.has(name))).toEqual([]);
});

interface Example {
  readonly path: string;
  readonly value: unknown;
}

/** The examples that the description has of each path's answer. */
function examplesOf(description: string): readonly Example[] {
  return Object.entries(JSON.parse(description).paths).flatMap(([path, methods]) => {
    const content = Object(Object(methods).get?.responses?.['200']?.content);
    return Object.values(content).flatMap((media) => {
      const { example, examples = {} } = Object(media);
      const all = [example, ...Object.values(examples).map((one) => Object(one).value)];
      return all.filter((value) => value !== undefined).map((value) => ({ path, value }));
    });
  });
}

check('Planned Educations: every field of every example is known', async () => {
  const description = filesUnder('planned-educations/openapi')[0] ?? '';
  const examples = examplesOf(sharedText(description));
  const unknown: string[] = [];
  for (const { path, value } of examples) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const { problems } = await collected(readPlannedEducations(bytesOf(text, 10_000), { file: path }));
    unknown.push(
      ...problems.filter((one) => one.severity === 'error').map((one) => `${path} ${one.code} ${one.path}`),
    );
  }
  expect(examples.length).toBeGreaterThan(40);
  expect(unknown).toEqual([]);
});

/** Fields around the body that say nothing of it; the reader checks that there are no others. */
const aroundBody = ['links', 'message'];

check('Planned Educations: what stands around an answer, and every status that it can have', async () => {
  const file = filesUnder('planned-educations/openapi')[0] ?? '';
  const fields = describedFields(await filesOf([file]), file, '#/components/schemas/ApiResponse');
  const names = fields.map(({ path }) => path).filter((path) => !/[.[]/.test(path));
  expect(new Set(names)).toEqual(new Set(['status', 'body', ...aroundBody]));
  const statuses = fields.find(({ path }) => path === 'status')?.codes ?? [];
  expect(statuses.length).toBeGreaterThan(60);
  const answer = JSON.parse(ownFile('planned-unit.json'));
  for (const status of statuses) {
    const text = JSON.stringify({ ...answer, status, message: '', links: [] });
    const { rows, problems } = await collected(
      readPlannedEducations(bytesOf(text, 10_000), { file: 'unit' }),
    );
    const wanted = status === '200 OK' ? [] : ['answerNotOk'];
    expect(
      problems.map(({ code }) => code),
      status,
    ).toEqual(wanted);
    expect(rows, status).toHaveLength(status === '200 OK' ? 1 : 0);
  }
});
