import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sheetBytes, workbookBytes, workbookParts, xml } from './build.ts';
import { codes, type ReadWorkbook, readAll, texts } from './read.ts';

const rows = Array.from({ length: 12 }, (_, at) => [
  `Skola ${at}`,
  10_000_000 + at,
  at / 7,
  '..',
  `klass ${at}`,
]);
const whole = sheetBytes(rows);
const expected = rows.map((row) =>
  row.map((cell) => (typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cell)),
);

/** Every row that comes out is a row of the whole file; what is missing has a problem. */
function neverWrong(read: ReadWorkbook) {
  for (const row of read.rows) expect(Object.values(texts(row))).toEqual(expected[row.line - 1]);
  if (read.rows.length < expected.length) expect(read.problems.length).toBeGreaterThan(0);
}

describe('a spoilt workbook gives problems and no wrong value', () => {
  test('cut anywhere, nothing is read and it is said', async () => {
    for (let end = 0; end < whole.length; end += 13) {
      const read = await readAll(whole.subarray(0, end));
      expect(read.rows).toEqual([]);
      expect(read.problems).toMatchObject([{ severity: 'error' }]);
    }
  });

  test('any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const spoilt = whole.slice();
        spoilt[at] = (spoilt[at] ?? 0) ^ change;
        neverWrong(await readAll(spoilt));
      }),
      { numRuns: 500 },
    );
  });

  test('bytes left out or put in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(40),
        fc.uint8Array({ maxLength: 20 }),
        async (at, gone, put) => {
          const parts = [whole.subarray(0, at), put, whole.subarray(at + gone)];
          neverWrong(await readAll(Buffer.concat(parts)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const signed = new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]);
        for (const file of [bytes, signed]) expect((await readAll(file)).problems).toHaveLength(1);
      }),
    );
  });
});

describe('a bomb is refused by what its directory promises, before it is unpacked', () => {
  test('one part packed too hard', async () => {
    const parts = {
      ...workbookParts({ sheets: [{ name: 'a', rows }] }),
      'xl/big.xml': new Uint8Array(2_000_000),
    };
    expect(codes(await readAll(zipSync(parts)))).toEqual(['workbookTooPacked']);
  });

  test('too much in all', async () => {
    expect(codes(await readAll(whole, { inflatedBytes: 1000 }))).toEqual(['workbookTooLarge']);
  });

  test('too many parts', async () => {
    const more = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`xl/p${at}.xml`, { content: '' }]),
    );
    expect(codes(await readAll(workbookBytes({ sheets: [{ name: 'a', rows }], more })))).toEqual([
      'workbookTooManyParts',
    ]);
  });

  test('a directory that promises less than there is', async () => {
    const read = await readAll(lying(zipSync(workbookParts({ sheets: [{ name: 'a', rows }] }))));
    expect(codes(read)).toEqual(['workbookDamaged']);
    expect(read.rows).toEqual([]);
  });

  test('a file that is too large', async () => {
    expect(codes(await readAll(whole, { bytes: 500 }))).toEqual(['fileTooLarge']);
  });

  test('the same name twice', async () => {
    const parts = workbookParts({ sheets: [{ name: 'a', rows }] });
    const twice = zipSync({ ...parts, 'XL/worksheets/sheet1.xml': new Uint8Array(2) });
    expect(codes(await readAll(twice))).toEqual(['workbookDamaged']);
  });
});

describe('a part that is no ordinary XML', () => {
  const withSheet = (sheet: string | Uint8Array) => {
    const parts = workbookParts({ sheets: [{ name: 'a', rows }] });
    parts['xl/worksheets/sheet1.xml'] = typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet;
    return zipSync(parts);
  };
  const sheet = (data: string) => `<worksheet><sheetData>${data}</sheetData></worksheet>`;

  test.each([
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheet('<row><c><v>&b;</v></c></row>')}`,
    ],
    ['an unknown entity', sheet('<row><c t="str"><v>&xxe;</v></c></row>')],
    ['an end that is missing', '<worksheet><sheetData><row r="1">'],
    ['no XML', 'Skola;Antal'],
    ['nothing', ''],
    ['windows-1252', new Uint8Array([...new TextEncoder().encode('<worksheet>'), 0xe5, 0xe4])],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${sheet('<row/>')}`, 'utf16le'))],
  ])('%s', async (_, content) => {
    const read = await readAll(withSheet(content));
    expect(read.problems).toMatchObject([{ code: 'workbookDamaged', sheet: 'a', severity: 'error' }]);
    expect(read.rows).toEqual([]);
  });

  test('what is before the fault holds', async () => {
    const read = await readAll(withSheet('<worksheet><sheetData><row><c><v>1</v></c></row><row>'));
    expect(read.rows.map(texts)).toEqual([{ 1: '1' }]);
    expect(codes(read)).toEqual(['workbookDamaged']);
  });

  test.each([
    ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['a row twice', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'],
    ['cells out of order', '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"/><c r="A2"/></row>'],
    [
      'a cell of another row',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A9"><v>1</v></c></row>',
    ],
    ['no reference at all', '<row r="1"><c><v>1</v></c></row><row r="x"/>'],
    ['a cell’s reference for a row’s', '<row r="1"><c><v>1</v></c></row><row r="A2"/>'],
    ['a cell outside a row', '<row r="1"><c><v>1</v></c></row><c r="A2"><v>2</v></c>'],
    ['a row in a row', '<row r="1"><c><v>1</v></c></row><row r="2"><row r="3"><c><v>3</v></c></row></row>'],
    ['a row below something else', '<row r="1"><c><v>1</v></c></row><x><row r="2"><c><v>2</v></c></row></x>'],
  ])('%s', async (_, data) => {
    const read = await readAll(withSheet(sheet(data)));
    expect(read.rows.map(texts)).toEqual([{ 1: '1' }]);
    expect(codes(read)).toEqual(['rowOutOfOrder']);
  });

  test('a row without end and columns hidden a hundred thousand times', async () => {
    const row = await readAll(withSheet(sheet(`<row>${'<c><v>1</v></c>'.repeat(100_000)}</row>`)), {
      inflateRatio: 10_000,
    });
    expect(codes(row)).toEqual(['rowOutOfOrder']);
    const hidden = '<col min="2" max="16384" hidden="1"/>'.repeat(100_000);
    const read = await readAll(
      withSheet(
        `<worksheet><cols>${hidden}</cols><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
      ),
      { inflateRatio: 10_000 },
    );
    expect(codes(read)).toEqual(['workbookDamaged']);
  });

  test('a row of something else than cells, as controls have one, is none of the sheet', async () => {
    const controls = '<controls><from><xdr:col>0</xdr:col><xdr:row>7</xdr:row></from></controls>';
    const read = await readAll(
      withSheet(`<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>${controls}</worksheet>`),
    );
    expect([read.rows.map(texts), read.problems]).toEqual([[{ 1: '1' }], []]);
  });

  test('deep nesting is read past without harm', async () => {
    const deep = '<x>'.repeat(50_000) + '</x>'.repeat(50_000);
    const read = await readAll(withSheet(sheet(`${deep}<row><c><v>1</v></c></row>`)));
    expect(read.rows.map(texts)).toEqual([{ 1: '1' }]);
  });
});

describe('sizes', () => {
  test('a cell longer than the limit is refused, its neighbours are read', async () => {
    const read = await readAll(sheetBytes([['a', 'x'.repeat(40_000), 'c']]));
    expect(read.problems).toMatchObject([{ code: 'cellTooLong', path: 'B1' }]);
    expect(read.problems[0]?.cell?.length).toBeLessThan(100);
    expect(texts(read.rows[0])).toEqual({ 1: 'a', 3: 'c' });
  });

  test.each(['shared', 'inline'])('a cell of 10 MB, %s', async (kind) => {
    const long = Array.from({ length: 1_000_000 }, (_, at) => `${(at * 7919) % 999_983}`)
      .join(' ')
      .slice(0, 10_000_000);
    const cell =
      kind === 'shared' ? long : xml((r) => `<c r="${r}" t="inlineStr"><is><t>${long}</t></is></c>`);
    const read = await readAll(sheetBytes([['a'], [cell]]));
    expect(read.problems).toMatchObject([{ code: 'textTooLong' }]);
  });

  test('more rows or columns than the limit', async () => {
    const many = await readAll(sheetBytes([['a'], ['b'], ['c']]), { rows: 2 });
    expect(many.rows.map(texts)).toEqual([{ 1: 'a' }, { 1: 'b' }]);
    expect(codes(many)).toEqual(['tooManyRows']);
    const wide = await readAll(sheetBytes([['a', 'b', 'c'], ['d']]), { columns: 2 });
    expect(wide.problems).toMatchObject([{ code: 'tooManyColumns', line: 1 }]);
    expect(wide.rows.map(texts)).toEqual([{}, { 1: 'd' }]);
  });
});

/** Halves the unpacked size that the directory promises for the sheet. */
function lying(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf('PK\u0001\u0002'); at >= 0; at = buffer.indexOf('PK\u0001\u0002', at + 1)) {
    const name = buffer.subarray(at + 46, at + 46 + buffer.readUInt16LE(at + 28)).toString();
    if (name === 'xl/worksheets/sheet1.xml')
      buffer.writeUInt32LE(Math.floor(buffer.readUInt32LE(at + 24) / 2), at + 24);
  }
  return buffer;
}
