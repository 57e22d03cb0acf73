import { expect, it } from 'vitest';
import { readSs12000 } from '../../src/ss12000/index.ts';
import { collected } from '../../src/tally.ts';
import { countCells } from '../real/count-cells.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = (content: string | object) =>
  collected(
    readSs12000(bytesOf(typeof content === 'string' ? content : JSON.stringify(content)), { file: 's.json' }),
  );
const id = (last: number) => `0b1c7c5e-6a55-4f0e-9d3a-1f6e5d0a${String(last).padStart(4, '0')}`;
const unit = { id: id(9), displayName: 'Almdungens skola' };
const persons = ownFile('ss12000-persons.json');

it('reads persons by name and sign-in, and nothing more of them', async () => {
  const { rows } = await read(persons);
  expect(rows).toEqual([
    {
      ...{ kind: 'person', line: 3, id: id(1), givenName: 'Ines', familyName: 'Almdungens' },
      ...{ principalNames: ['inal@skola.example'], enrolments: [], values: [] },
    },
    {
      ...{ kind: 'person', line: 15, id: id(2), givenName: 'Tor', familyName: 'Granvik' },
      principalNames: ['togr@elev.example'],
      enrolments: [
        {
          at: '0b1c7c5e-6a55-4f0e-9d3a-1f6e5d0b0001',
          ...{ year: 8, schoolType: 'GR', educationCode: null, cancelled: false },
        },
      ],
      values: [],
    },
  ]);
});

it('refuses a civic number in its cell, keeps the person and repeats nothing of it', async () => {
  const { rows, problems, summary } = await read(persons);
  expect(problems[0]).toMatchObject({
    code: 'civicNumberNotRead',
    line: 9,
    path: 'data[0].civicNo',
    cell: null,
  });
  expect(JSON.stringify({ rows, problems })).not.toMatch(/8112|9874|1981/);
  // The number and its country; all of the one whose data are protected.
  const cells = countCells.json(persons);
  expect(summary).toMatchObject({ rows: 2, cells, refused: 2 + 4, labels: cells - 6, unexplained: 0 });
});

it('a civic number without a valid check digit is refused too, since it stands in its place', async () => {
  const { rows, summary } = await read({
    id: id(1),
    givenName: 'A',
    familyName: 'B',
    civicNo: { value: 'TF12' },
  });
  expect(rows).toHaveLength(1);
  expect(summary.refused).toBe(1);
});

it('tells the first hundred numbers one by one, and then how many there are', async () => {
  const person = { givenName: 'A', familyName: 'B', civicNo: { value: '198112289874' } };
  const data = Array.from({ length: 2500 }, (_, at) => ({ ...person, id: id(at) }));
  const { rows, problems, summary } = await read({ data: [...data, { ...person, id: 'x y' }] });
  expect(rows).toHaveLength(2500);
  expect(problems).toHaveLength(102);
  expect(problems.at(-2)).toMatchObject({ code: 'fieldUnexpected', path: 'data[2500].id' });
  expect(problems.at(-1)).toMatchObject({ code: 'civicNumbersInAll', severity: 'note' });
  expect(problems.at(-1)?.expected.sv).toContain('2501 personnummer');
  expect(summary).toMatchObject({ refused: 2500 + 4, unexplained: 0 });
});

it('of a person with protected data nothing is read, however it is said', async () => {
  for (const securityMarking of ['Sekretessmarkering', 'Skyddad folkbokföring', 'sekretess', null, true]) {
    const { rows, problems } = await read({
      persons: [{ id: id(1), givenName: 'Hemlig', familyName: 'B', securityMarking }],
    });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: 'personProtected', severity: 'note', path: 'persons[0]' }]);
    expect(JSON.stringify(problems)).not.toContain('Hemlig');
  }
});

it('a number that stands in a name refuses the person', async () => {
  const { rows, problems } = await read({ id: id(1), givenName: 'Ada 811228-9874', familyName: 'B' });
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ code: 'civicNumberElsewhere', path: 'givenName' }]);
});

it('reads groups, staff groups too', async () => {
  const { rows, problems } = await read(ownFile('ss12000-groups.json'));
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { kind: 'group', name: '8A', type: 'Klass', schoolType: 'GR', members: [id(2)] },
    { name: 'Arbetslag 7-9', type: 'Personalgrupp', schoolType: null, members: [] },
  ]);
});

it('knows a single entry by its own fields', async () => {
  const kinds = [
    {
      id: id(1),
      displayName: 'A',
      schoolUnitCode: '10000001',
      schoolTypes: ['GR'],
      organisationType: 'Skolenhet',
    },
    { id: id(2), person: { id: id(3) }, dutyAt: unit, dutyRole: 'Rektor', startDate: '2026-08-01' },
    {
      id: id(4),
      displayName: '8A Ma',
      groups: [{ id: id(5) }],
      teachers: [{ duty: { id: id(2) } }],
      organisation: unit,
    },
  ];
  const found = await Promise.all(kinds.map(read));
  expect(found.flatMap(({ rows }) => rows)).toMatchObject([
    { kind: 'organisation', type: 'Skolenhet', schoolUnitCode: '10000001', schoolTypes: ['GR'] },
    { kind: 'duty', role: 'Rektor', at: id(9), person: id(3), startDate: '2026-08-01' },
    { kind: 'activity', type: null, groups: [id(5)], duties: [id(2)], parent: null },
  ]);
});

it('an empty object and a list alone are no register', async () => {
  for (const nothing of ['{}', '[]', '[{"id":"a"}]', '"a"'])
    expect((await read(nothing)).problems).toMatchObject([{ code: 'registerUnknown' }]);
  expect((await read('{"data":[],"pageToken":null}')).problems).toEqual([]);
});

it('says where an entry is not as the standard says, and reads the others', async () => {
  const group = { id: id(1), displayName: '8A', groupType: 'Klass', organisation: unit };
  const { rows, problems, summary } = await read({
    data: [
      { ...group, groupType: 'Gäng' },
      { ...group, id: id(2), organisation: undefined },
      { ...group, id: id(3), colour: 'blå' },
      { ...group, id: id(3) },
      { ...group, id: '4' },
      { id: id(5), gradeValue: 'A' },
    ],
    pageToken: 'next',
  });
  expect(rows.map((row) => row.id)).toEqual([id(3), '4']);
  expect(problems).toMatchObject([
    { code: 'fieldUnexpected', path: 'data[0].groupType', cell: 'Gäng' },
    { code: 'fieldMissing', path: 'data[1].organisation' },
    { code: 'fieldUnknown', path: 'data[2].colour' },
    { code: 'entryRepeated', cell: id(3) },
    { code: 'idNotUuid', cell: '4', severity: 'warning' },
    { code: 'registerUnknown', path: 'data[5]' },
    { code: 'morePages' },
  ]);
  expect(summary).toMatchObject({ next: 'next', unexplained: 0 });
});

it('an activity alone has its groups, wherever they stand in it, and is no list of groups', async () => {
  const about = { id: id(6), displayName: '8A matematik', organisation: unit, calendarEventsRequired: true };
  const groups = [{ id: id(5), displayName: '8A' }, { id: id(7) }];
  for (const activity of [
    { ...about, groups },
    { groups, ...about },
  ]) {
    const { rows, problems, summary } = await read(activity);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ kind: 'activity', groups: [id(5), id(7)] }]);
    expect(summary).toMatchObject({ refused: 0, unexplained: 0 });
  }
  const sent = await read({ groups });
  expect(sent.rows).toEqual([]);
  expect(sent.problems.map(({ path }) => path)).toContain('groups[0].groupType');
  const group = { id: id(8), displayName: '8A', groupType: 'Klass', organisation: unit };
  const both = await read({ groups: [group, ...groups], ...about });
  expect(both.problems.map(({ code }) => code)).toEqual(['registerUnknown']);
  expect(both.summary).toMatchObject({ rows: 1, unexplained: 0 });
});
