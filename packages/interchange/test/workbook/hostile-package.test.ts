import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sheetBytes, workbookBytes, workbookParts } from './build.ts';
import { codes, readAll } from './read.ts';

const rows = [['a', 1]];
const parts = () => workbookParts({ sheets: [{ name: 'Blad1', rows }] });
const text = (content: string) => new TextEncoder().encode(content);
const changed = (name: string, change: (content: string) => string) => {
  const all = parts();
  const before = new TextDecoder().decode(all[name]);
  expect(change(before)).not.toBe(before);
  return zipSync({ ...all, [name]: text(change(before)) });
};

describe('names that lead elsewhere', () => {
  test.each([
    '/xl/worksheets/sheet9.xml',
    '../sheet9.xml',
    'xl/../../sheet9.xml',
    'C:/sheet9.xml',
    'xl\\..\\..\\x',
  ])('a part called %s', async (name) => {
    const read = await readAll(zipSync({ ...parts(), [name]: text('<x/>') }));
    expect(codes(read)).toEqual(['workbookDamaged']);
    expect(read.rows).toEqual([]);
  });

  test.each([
    'file:///etc/passwd',
    'http://example.se/sheet1.xml',
    '../../../../etc/passwd',
    '//example.se/sheet1.xml',
  ])('a sheet at %s', async (target) => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const spoilt = changed(rels, (one) => one.replace('worksheets/sheet1.xml', target));
    expect(codes(await readAll(spoilt))).toEqual(['workbookDamaged']);
    const outside = changed(rels, (one) =>
      one.replace('Target="worksheets/sheet1.xml"', `Target="${target}" TargetMode="External"`),
    );
    expect(codes(await readAll(outside))).toEqual(['workbookDamaged']);
  });

  test('two parts of just the same name', async () => {
    const two = zipSync({ ...parts(), 'xl/worksheets/sheet2.xml': text('<worksheet/>') });
    const name = Buffer.from('sheet2.xml');
    const bytes = Buffer.from(two);
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at)) bytes.write('sheet1.xml', at);
    expect(codes(await readAll(bytes))).toEqual(['workbookDamaged']);
  });
});

describe('sheets that cannot be told apart', () => {
  test.each([
    ['the same name', ['Blad1', 'Blad1']],
    ['the same name in another case', ['Blad1', 'BLAD1']],
  ])('two of %s', async (_, names) => {
    const read = await readAll(workbookBytes({ sheets: names.map((name) => ({ name, rows })) }));
    expect([codes(read), read.rows]).toEqual([['sheetRepeated'], []]);
  });

  test('two of the same content', async () => {
    const twice = workbookParts({ sheets: ['a', 'b'].map((name) => ({ name, rows })) });
    const rels = 'xl/_rels/workbook.xml.rels';
    const both = new TextDecoder().decode(twice[rels]).replace('sheet2.xml', 'sheet1.xml');
    expect(codes(await readAll(zipSync({ ...twice, [rels]: text(both) })))).toEqual(['sheetRepeated']);
  });

  test('one named after a person, whose name is not told', async () => {
    const read = await readAll(sheetBytes(rows, { name: 'Ada 811228-9874' }));
    expect([codes(read), read.sheets, read.rows]).toEqual([['sheetOfPerson'], [], []]);
    expect(JSON.stringify(read.problems)).not.toMatch(/8112|9874|Ada/);
  });
});

test.each([
  ['shared texts', 'xl/sharedStrings.xml', 'sst', '<si/>'],
  ['cell formats', 'xl/styles.xml', 'styleSheet', '<xf/>'],
  ['relations', 'xl/_rels/workbook.xml.rels', 'Relationships', '<Relationship/>'],
])('three million empty %s are refused before they are kept', async (_, name, root, element) => {
  const many = `<${root}>${element.repeat(3_000_000)}</${root}>`;
  // The limit on packing, which what cannot be packed beside them would meet, is lifted here.
  const read = await readAll(zipSync({ ...parts(), [name]: text(many) }), { inflateRatio: 5000 });
  expect(read.problems).toMatchObject([{ code: 'workbookTooManyElements', severity: 'error' }]);
  expect(read.rows).toEqual([]);
});
