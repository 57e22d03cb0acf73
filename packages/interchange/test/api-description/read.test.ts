import { expect, it } from 'vitest';
import { readApiDescription } from '../../src/api-description/index.ts';
import { collected } from '../../src/tally.ts';
import { countCells } from '../real/count-cells.ts';
import { bytesOf } from '../testing/bytes.ts';
import { ownFile } from '../testing/files.ts';

const read = (text: string, file = 'api.yaml') => collected(readApiDescription(bytesOf(text), { file }));
const codesOf = async (text: string) => (await read(text)).problems.map((one) => one.code);
const openapi = ownFile('description-openapi.yaml');

it('tells the paths, their methods and how each is asked', async () => {
  const { rows, summary } = await read(openapi);
  expect(rows.filter((row) => row.kind === 'path')).toMatchObject([
    { path: '/units', methods: ['get'], line: 14 },
    { path: '/units/{code}', methods: ['get', 'delete'] },
  ]);
  expect(rows.filter((row) => row.kind === 'operation')).toMatchObject([
    {
      id: 'getUnits',
      method: 'get',
      parameters: ['status', '#/components/parameters/ModifiedAfter'],
      answers: ['200', 'default'],
    },
    { id: 'getUnit', path: '/units/{code}', parameters: ['code'], answers: ['200'] },
    { id: null, method: 'delete', answers: ['204'] },
  ]);
  expect(rows.filter((row) => row.kind === 'parameter')).toMatchObject([
    { name: 'status', in: 'query', required: false, type: { types: ['array'] } },
    { name: 'code', in: 'path', required: true, pointer: '#/paths/~1units~1{code}/get/parameters/0' },
    { name: 'modifiedAfter', in: 'query', type: { format: 'date-time' } },
  ]);
  const cells = countCells.yaml(openapi);
  expect(summary).toMatchObject({ cells, labels: cells, refused: 0, unexplained: 0 });
});

it('tells each field of an object: type, format, whether it must be there, codes and what it refers to', async () => {
  const { rows } = await read(openapi);
  const fields = rows.filter((row) => row.kind === 'field' && row.schema === '#/components/schemas/Unit');
  const nothing = { types: [], format: null, codes: [], reference: null };
  const status = { file: null, pointer: '#/components/schemas/CodeStatus' };
  expect(fields).toMatchObject([
    { name: 'code', type: { ...nothing, types: ['string'] }, required: true, nullable: false },
    { name: 'name', required: true },
    { name: 'status', type: { ...nothing, reference: status }, required: false },
    { name: 'years', nullable: true, items: { types: ['integer'] } },
    { name: 'address', type: { types: ['object'] } },
    { name: 'startDate', type: { format: 'date' } },
    { name: 'organiser', type: { reference: { file: 'common.yaml', pointer: '#/Organiser' } } },
  ]);
  const inner = rows.filter((row) => row.kind === 'field' && row.schema.endsWith('/Unit/properties/address'));
  expect(inner).toMatchObject([{ name: 'street' }, { name: 'kind', type: { codes: ['BESOK', 'POST'] } }]);
});

it('gives every list of codes by its title, or by the name it is described under', async () => {
  const { rows } = await read(openapi);
  expect(rows.filter((row) => row.kind === 'codes')).toMatchObject([
    { name: 'CodeStatus', codes: ['AKTIV', 'VILANDE'] },
    { name: 'Code_AddressKind', codes: ['BESOK', 'POST'] },
  ]);
});

it('reads a text that goes on with too little indentation, and says where', async () => {
  const { problems } = await read(openapi);
  expect(problems).toMatchObject([
    { code: 'yamlLineSetIn', line: 21, severity: 'note' },
    {
      code: 'referenceElsewhere',
      severity: 'note',
      expected: { sv: expect.stringContaining('common.yaml') },
    },
  ]);
});

it('reads a file of parts by what each part is', async () => {
  const { rows, problems, summary } = await read(ownFile('description-parts.yaml'));
  expect(problems).toEqual([]);
  expect(rows.map(({ kind }) => kind)).toEqual([
    ...['field', 'field', 'reference', 'parameter', 'path', 'operation', 'reference', 'codes'],
  ]);
  expect(rows).toContainEqual(
    expect.objectContaining({ kind: 'path', path: 'organisers', methods: ['get'] }),
  );
  expect(summary).toMatchObject({ unexplained: 0, refused: 0 });
});

it('reads a JSON Schema, and takes a schema named elsewhere for another file', async () => {
  const { rows, problems } = await read(ownFile('description-schema.json'), 'group.json');
  expect(rows.filter((row) => row.kind === 'field')).toMatchObject([
    { name: 'id', required: true, type: { format: 'uuid' } },
    { name: 'displayName', required: false, nullable: true },
    { name: 'groupType', required: true, type: { codes: ['Klass', 'Undervisning', 'Övrigt'] } },
    { name: 'owner', type: { reference: { file: '/schemas/object-reference', pointer: null } } },
    { name: 'members', items: { reference: { file: null, pointer: '#/$defs/member' } } },
    { name: 'groupType', schema: '#/if' },
    { name: 'person', schema: '#/$defs/member' },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['referenceElsewhere']);
});

it('reads the requests of a Postman collection', async () => {
  const { rows, summary } = await read(ownFile('description-postman.json'), 'postman.json');
  expect(rows).toMatchObject([
    { kind: 'operation', method: 'get', path: '/units/', parameters: ['status'] },
    { kind: 'operation', method: 'post', path: '/units' },
  ]);
  expect(summary).toMatchObject({ unexplained: 0, refused: 0 });
});

it('a reference that leads nowhere in the file is an error where it stands', async () => {
  const { problems } = await read(openapi.replace("parameters/ModifiedAfter'", "parameters/Missing'"));
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'referenceUnresolved',
      line: 26,
      cell: '#/components/parameters/Missing',
      path: 'paths./units.get.parameters[1].$ref',
      severity: 'error',
    }),
  );
});

it('a field that descriptions do not have is told once and its cells counted as refused', async () => {
  const { problems, summary } = await read(openapi.replaceAll('format: date', 'formt: date'));
  expect(problems.filter(({ code }) => code === 'fieldUnknown')).toMatchObject([
    { line: 68, path: 'components.parameters.ModifiedAfter.schema.formt' },
    { path: 'components.schemas.Unit.properties.startDate.formt' },
  ]);
  expect(summary).toMatchObject({ refused: 2, unexplained: 0 });
});

it('refuses a person’s number in an example with its place, keeps the rest and never repeats it', async () => {
  const { rows, problems, summary } = await read(
    openapi.replace("example: '10000001'", 'example: 811228-9874'),
  );
  expect(problems).toContainEqual(expect.objectContaining({ code: 'personalNumberInText', line: 46 }));
  expect(JSON.stringify({ rows, problems })).not.toMatch(/811228|9874/);
  expect(rows).toHaveLength((await read(openapi)).rows.length);
  expect(summary).toMatchObject({ refused: 1, unexplained: 0 });
  const asName = await read('openapi: 3.0.0\npaths:\n  /8112289874:\n    get: {}\n');
  expect(asName.rows).toEqual([]);
  expect(JSON.stringify(asName.problems)).not.toContain('8112289874');
});

it('a file cut short says so by its last line, and by what its references no longer find', async () => {
  const cuts = Array.from(openapi, (_, at) => at).filter((at) => at > 0 && at % 13 === 0);
  for (const at of cuts.filter((one) => openapi[one - 1] !== '\n'))
    expect(await codesOf(openapi.slice(0, at)), `cut at ${at}`).toContain('endsInMidLine');
  const atLineEnd = openapi.slice(0, openapi.indexOf('    UnitList:'));
  expect(await codesOf(atLineEnd)).toContain('referenceUnresolved');
});

it('says what is no description', async () => {
  expect(await codesOf('paths/common.yaml\n')).toEqual(['descriptionUnknown']);
  expect(await codesOf('swagger: "2.0"\npaths: {}\n')).toEqual(['descriptionUnknown']);
  expect(await codesOf('{"count":1,"values":[]}')).toEqual(['descriptionUnknown']);
  expect(await codesOf('openapi: 3.0.0\npaths: none\n')).toEqual(['fieldUnexpected']);
});
