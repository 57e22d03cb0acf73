import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sheetBytes, workbookBytes, workbookParts } from './build.ts';
import { codes, readAll, texts } from './read.ts';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const sheets = [{ name: 'Blad1', rows: [['a', 1]] }];

test.each([
  ['pivotCacheRefused', 'xl/pivotCache/pivotCacheRecords1.xml', `${SHEETML}.pivotCacheRecords+xml`],
  ['pivotCacheRefused', 'xl/pivotCache/pivotCacheRecords1.xml', undefined],
  ['pivotCacheRefused', 'xl/harmless.xml', `${SHEETML}.pivotCacheDefinition+xml`],
  ['pivotCacheRefused', 'xl/slicerCaches/slicerCache1.xml', undefined],
  ['macrosRefused', 'xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
  ['macrosRefused', 'xl/macrosheets/sheet1.xml', undefined],
  ['dataModelRefused', 'xl/model/item.data', `${SHEETML}.model+data`],
  ['externalLinkRefused', 'xl/externalLinks/externalLink1.xml', `${SHEETML}.externalLink+xml`],
  ['externalLinkRefused', 'xl/connections.xml', `${SHEETML}.connections+xml`],
  ['embeddedObjectRefused', 'xl/embeddings/elever.docx', undefined],
  ['revisionsRefused', 'xl/revisions/revisionHeaders.xml', `${SHEETML}.revisionHeaders+xml`],
])('%s: %s as %s', async (code, name, type) => {
  const part = type === undefined ? { content: 'x' } : { content: 'x', type };
  const read = await readAll(workbookBytes({ sheets, more: { [name]: part } }));
  expect(read.problems).toMatchObject([{ code, severity: 'error' }]);
  expect(read.rows).toEqual([]);
});

test('comments are not read, and said', async () => {
  const read = await readAll(workbookBytes({ sheets, more: { 'xl/comments1.xml': { content: '<x/>' } } }));
  expect(read.problems).toMatchObject([{ code: 'commentsNotRead', severity: 'warning' }]);
  expect(read.rows).toHaveLength(1);
});

test.each(['hidden', 'veryHidden'] as const)(
  'a %s sheet refuses the workbook and is named',
  async (state) => {
    const hidden = { name: 'Underlag', rows: [['elev']], state };
    const read = await readAll(workbookBytes({ sheets: [...sheets, hidden] }));
    expect(read.problems).toMatchObject([{ code: 'hiddenSheetRefused', sheet: 'Underlag' }]);
    expect(read.problems[0]?.expected.sv).toContain('Bladet ”Underlag” är dolt');
    expect(read.rows).toEqual([]);
  },
);

test.each(['hidden="1"', 'ht="0" customHeight="1"'])(
  'a row with %s is not read, and said once',
  async (attributes) => {
    const read = await readAll(sheetBytes([['a'], ['b', 'c'], ['d']], { rowAttributes: { 2: attributes } }));
    expect(read.problems).toMatchObject([{ code: 'hiddenRow', line: 2 }]);
    expect(read.rows.map(texts)).toEqual([{ 1: 'a' }, {}, { 1: 'd' }]);
    expect(read.rows[1]?.refused).toEqual([1, 2]);
  },
);

test('hidden columns are not read, and said at their first cell', async () => {
  const columns = '<cols><col min="2" max="3" width="0" hidden="1"/><col min="5" max="5" width="0"/></cols>';
  const read = await readAll(
    sheetBytes(
      [
        ['a', null, 'c', 'd'],
        ['e', 'f', 'g', 'h', 'i'],
      ],
      { columns },
    ),
  );
  expect(read.problems).toMatchObject([
    { code: 'hiddenColumn', path: 'C1' },
    { code: 'hiddenColumn', path: 'E2' },
  ]);
  expect(read.problems.map(({ expected }) => expected.sv.slice(0, 24))).toEqual([
    'Dolda kolumner (B–C) är ',
    'Dolda kolumner (E) är in',
  ]);
  expect(read.rows.map(texts)).toEqual([
    { 1: 'a', 4: 'd' },
    { 1: 'e', 4: 'h' },
  ]);
});

test('an empty hidden row or column is nothing', async () => {
  const columns = '<cols><col min="3" max="16384" hidden="1"/></cols>';
  const read = await readAll(
    sheetBytes([['a'], [' '], ['b']], { columns, rowAttributes: { 2: 'hidden="1"' } }),
  );
  expect(codes(read)).toEqual([]);
});

test.each([
  ['fileEmpty', new Uint8Array()],
  ['notWorkbook', new TextEncoder().encode('Skola;Antal\n')],
  ['workbookTruncated', new Uint8Array([0x50, 0x4b])],
  ['notWorkbook', zipSync({ 'a.txt': new Uint8Array(3) })],
  ['openDocument', zipSync({ mimetype: new Uint8Array(3), 'content.xml': new Uint8Array(3) })],
  ['oldWorkbook', ole('Workbook')],
  ['encryptedWorkbook', ole('EncryptedPackage')],
])('%s', async (code, bytes) => {
  expect(codes(await readAll(bytes))).toEqual([code]);
});

test('a Word document and a binary workbook are told from an Excel workbook', async () => {
  const word = workbookParts({ sheets });
  word['xl/workbook.xml'] = new TextEncoder().encode('<document/>');
  expect(codes(await readAll(zipSync(word)))).toEqual(['notWorkbook']);
  const type = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
  const binary = await readAll(
    workbookBytes({ sheets, more: { 'xl/workbook.bin': { type, content: 'x' } } }),
  );
  expect(codes(binary)).toEqual(['binaryWorkbook']);
});

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 2000);
  return bytes;
}
