import { expect, it } from 'vitest';
import { type EgilRow, readEgil } from '../../src/egil/index.ts';
import { collected } from '../../src/tally.ts';
import { countCells } from '../real/count-cells.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const written = ownFile('egil-requests.txt');
const listed = ownFile('egil-requests.json');
const id = (last: number) => `5a0c1e9e-0000-4000-8000-${String(last).padStart(12, '0')}`;
const read = (text: string, known?: ReadonlySet<string>) =>
  collected(readEgil(bytesOf(text), { file: 'egil.txt', ...(known ? { known } : {}) }));
const codesOf = async (text: string) => (await read(text)).problems.map((one) => one.code);
/** The list without some of its requests, or with one of them changed. */
const changed = (change: (requests: Record<string, unknown>[]) => unknown): string =>
  JSON.stringify(change(JSON.parse(listed)));
const body = (requests: Record<string, unknown>[], at: number) =>
  requests[at]?.body as Record<string, unknown>;

it('reads what the client writes down: each request is a row', async () => {
  const { rows, summary } = await read(written);
  expect(rows).toMatchObject([
    { kind: 'organisation', line: 2, id: id(1), method: 'POST', name: 'Lingonköpings kommun' },
    { kind: 'schoolUnitGroup', name: 'Almdungens skola' },
    {
      kind: 'schoolUnit',
      schoolUnitCode: '10000001',
      organisation: id(1),
      schoolUnitGroup: id(2),
      schoolTypes: ['GR'],
      municipalityCode: '9901',
    },
    {
      kind: 'user',
      userName: 'togr@elev.example',
      displayName: 'Tor "Totte" Granvik',
      enrolments: [{ schoolUnit: id(3), year: 8, schoolType: 'GR', programme: null }],
    },
    { kind: 'user', givenName: 'Ines', enrolments: [] },
    { kind: 'employment', at: id(3), user: id(5), role: 'Lärare', signature: 'inal' },
    { kind: 'studentGroup', name: '8A', members: [id(4)], type: 'Klass', schoolType: null },
    { kind: 'activity', teachers: [id(6)], groups: [id(7)], parents: [id(900)], type: 'Undervisning' },
    { kind: 'organisation', method: 'PUT', name: 'Lingonköping' },
    { kind: 'deletion', type: 'Users', id: id(99) },
  ]);
  const cells = countCells.egil(written);
  expect(summary).toMatchObject({ cells, refused: 2, labels: cells - 2, unexplained: 0 });
});

it('reads the same from a list in JSON', async () => {
  const withoutLine = ({ line: _, ...row }: EgilRow) => row;
  const text = await read(written);
  const list = await read(listed);
  expect(list.rows.map(withoutLine)).toEqual(text.rows.map(withoutLine));
  expect(list.summary.cells).toBe(countCells.json(listed));
  expect(list.summary.cells).toBe(text.summary.cells);
});

it('refuses each civic number in its cell, keeps the person and repeats nothing of it', async () => {
  const { rows, problems } = await read(written);
  const line = written.split('\n').findIndex((text) => text.includes('civicNo')) + 1;
  expect(problems).toMatchObject([
    {
      code: 'civicNumberNotRead',
      line,
      path: 'body.urn:scim:schemas:extension:sis:school:1.0:User.civicNo',
      cell: null,
    },
    { code: 'civicNumberNotRead' },
  ]);
  expect(JSON.stringify({ rows, problems })).not.toMatch(/2012|2384|8112|9874/);
  const asName = await read(written.replace('Ines Almdungens"', '19811228-9874"'));
  expect(asName.problems).toContainEqual(expect.objectContaining({ code: 'civicNumberElsewhere' }));
  expect(asName.rows).toHaveLength(rows.length - 1);
});

it('e-mail is no part of a row', async () => {
  const { rows } = await read(
    listed.replace('"value": "togr@elev.example"', '"value": "private@mail.example"'),
  );
  expect(JSON.stringify(rows)).not.toContain('private');
});

it('a reference to nothing is told at its place, unless the receiver knows it since before', async () => {
  const withoutUnit = changed((all) => all.filter(({ type }) => type !== 'SchoolUnits'));
  const { rows, problems } = await read(withoutUnit);
  expect(rows).toHaveLength(9);
  const lost = problems.filter(({ code }) => code === 'referenceToNothing');
  expect(lost.map(({ path, cell, severity }) => [path, cell, severity])).toEqual([
    ['enrolments', id(3), 'warning'],
    ['employedAt', id(3), 'warning'],
    ['owner', id(3), 'warning'],
    ['owner', id(3), 'warning'],
  ]);
  expect((await read(withoutUnit, new Set([id(3)]))).problems.map(({ code }) => code)).toEqual([
    'civicNumberNotRead',
    'civicNumberNotRead',
  ]);
  const deleted = written.replace(`/Users/${id(99)}`, `/Users/${id(5)}`);
  expect((await read(deleted)).problems).toContainEqual(
    expect.objectContaining({ code: 'referenceToNothing', cell: id(5), path: 'user' }),
  );
});

it('a reference whose two parts disagree, or that leads to another kind, refuses its request', async () => {
  for (const wrong of [`Users/${id(4)}`, `SchoolUnits/${id(5)}`]) {
    const { rows, problems } = await read(written.replace(`"Users/${id(5)}"`, `"${wrong}"`));
    expect(rows.some((row) => row.kind === 'employment')).toBe(false);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'fieldUnexpected', path: 'body.user' }));
  }
});

it('the address, the method and the identifiers must agree', async () => {
  const user = `Users /Users POST`;
  for (const wrong of [
    'Users /Groups POST',
    `Users /Users/${id(4)} POST`,
    'Users /Users PUT',
    `Users /Users/${id(5)} PUT`,
  ])
    expect(await codesOf(written.replace(user, wrong)), wrong).toContain('requestAddress');
  expect(await codesOf(written.replace(`"id": "${id(1)}"`, `"id": "${id(2)}"`))).toContain('requestAddress');
  expect(await codesOf(written.replace('Users /Users POST', 'Users /Users GET'))).toContain(
    'fieldUnexpected',
  );
  expect(await codesOf(written.replace('Users /Users POST', 'Courses /Courses POST'))).toContain(
    'fieldUnexpected',
  );
  expect(await codesOf(written.replace('Users /Users POST', 'Users'))).toContain('requestUnreadable');
  expect(await codesOf(written.replace(`Users /Users/${id(99)} DELETE`, 'Users /Users DELETE'))).toContain(
    'requestAddress',
  );
  expect(await codesOf(`${written}---\nUsers /Users POST\n---\n`)).toContain('fieldMissing');
});

it('an object that is created twice is read once', async () => {
  const { rows, problems } = await read(changed((all) => [...all, all[0]]));
  expect(rows).toHaveLength(10);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'entryRepeated', cell: id(1), path: '[10]' }),
  );
});

it('says who is employed twice at a unit, enrolled at two, or in no group', async () => {
  const twice = changed((all) => [...all, { ...all[5], body: { ...body(all, 5), externalId: id(60) } }]);
  expect(await codesOf(twice)).toContain('employmentRepeated');
  const enrolments = [{ value: id(3) }, { value: id(30) }];
  const extension = 'urn:scim:schemas:extension:sis:school:1.0:User';
  const several = changed((all) => {
    body(all, 3)[extension] = { enrolments };
    return all;
  });
  expect(await codesOf(several)).toContain('pupilAtSeveralUnits');
  const alone = changed((all) => {
    body(all, 6).studentMemberships = [];
    return all;
  });
  expect(await codesOf(alone)).toContain('pupilWithoutGroup');
});

it('a body that is not JSON refuses its request alone, at its own line', async () => {
  const spoilt = written.replace('"displayName": "8A",', '"displayName": "8A"');
  const { rows, problems } = await read(spoilt);
  const line = written.split('\n').findIndex((text) => text.includes('"8A"')) + 2;
  expect(rows).toHaveLength(9);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'jsonMalformed', line }));
});
