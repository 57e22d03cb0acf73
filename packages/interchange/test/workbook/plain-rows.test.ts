import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PartFault } from '../../src/workbook/part-fault.ts';
import {
  type HiddenColumns,
  type RawRow,
  type SheetRows,
  sheetListener,
} from '../../src/workbook/sheet-listener.ts';
import { sheetPart } from '../../src/workbook/sheet-part.ts';
import { xmlReader } from '../../src/workbook/xml-part.ts';

interface ReadSheet {
  rows: RawRow[];
  hidden: HiddenColumns[];
  fault: string | null;
}

const texts = ['Skola', ' ', 'Ada Ek 811228-9874', 'å'.repeat(20)];

function emptySheet(hidden: HiddenColumns[]): SheetRows {
  const strings = texts.map((text) => ({ text, hasPerson: text.includes('9874') }));
  const shared = { strings, from1904: false, cellLength: 15 };
  return {
    formats: ['plain', 'percent', 'date'],
    shared,
    hide: (one) => hidden.push(one),
    line: 0,
    told: [],
  };
}

/** The sheet as it is read, with its plain rows from bytes. */
async function read(bytes: Uint8Array, chunk: number): Promise<ReadSheet> {
  const found: ReadSheet = { rows: [], hidden: [], fault: null };
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk);
  }
  try {
    for await (const rows of sheetPart('sheet', chunks(), emptySheet(found.hidden))) found.rows.push(...rows);
  } catch (thrown) {
    found.fault = thrown instanceof PartFault ? thrown.code : String(thrown);
  }
  return found;
}

/** The same sheet, all of it as XML. */
function readAsXml(bytes: Uint8Array): ReadSheet {
  const hidden: HiddenColumns[] = [];
  const sheet = emptySheet(hidden);
  const reader = xmlReader('sheet', sheetListener(sheet));
  let fault: string | null = null;
  try {
    for (let at = 0; at < bytes.length; at += 1) reader.write(bytes.subarray(at, at + 1));
    reader.end();
  } catch (thrown) {
    fault = thrown instanceof PartFault ? thrown.code : String(thrown);
  }
  return { rows: sheet.told, hidden, fault };
}

/** The same rows; where there is a fault, a fault (of several, either) and none but the same rows before it. */
async function expectAlike(bytes: Uint8Array, chunk = bytes.length + 1) {
  const [one, other] = [await read(bytes, chunk), readAsXml(bytes)];
  expect(one.fault === null).toBe(other.fault === null);
  expect(one.rows).toEqual(one.fault === null ? other.rows : other.rows.slice(0, one.rows.length));
}

const number = fc.oneof(
  fc.nat(2000).map(String),
  fc.double().map(String),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 1000).toPrecision(17)),
  fc.stringMatching(/^[0-9.eE+-]{0,12}$/),
  fc.constantFrom(
    '198112289874',
    '811228',
    '0.79400000000000004',
    '1E300',
    '-0',
    '007',
    ' 1 ',
    '1&#48;',
    '',
    'å',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' s="1"',
  ' s="2"',
  ' t="n"',
  ' t="s"',
  ' t="b"',
  ' t="str"',
  " s='1'",
  ' x:s="1"',
  ' s="1" s="1"',
  ' cm="1"',
);
const value = fc.oneof(
  { weight: 6, arbitrary: number.map((text) => `<v>${text}</v>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<f>A1</f><v>2</v>',
      '<is><t>Ljusan</t></is>',
      '<v>1</v><v>2</v>',
      '<v/>',
      '<!-- <v>1</v> -->',
      '<v><![CDATA[1]]></v>',
      '',
    ),
  },
);
const cellXml = (line: number, letters: string, more: string, content: string) =>
  `<c r="${letters}${line}"${more}>${content}</c>`;
const row = (line: number) =>
  fc
    .record({
      tag: fc.constantFrom(
        `row r="${line}"`,
        `row r="${line}" spans="1:3" x14ac:dyDescent="0.25"`,
        'row',
        `row r="${line}" ht="0"`,
        `row hidden="1" r="${line}"`,
        `row r="${line}" r="${line}"`,
        `row r="${line + 1}"`,
        'x:row',
      ),
      cells: fc.tuple(
        ...['A', 'B', 'AA'].map((letters) =>
          fc.option(
            fc.tuple(attribute, value).map(([more, content]) => cellXml(line, letters, more, content)),
            { nil: `<c r="${letters}${line}" s="1"/>` },
          ),
        ),
      ),
      between: fc.constantFrom('', '', '\n  ', '<!-- <row r="1"/> -->', 'text'),
    })
    .map(({ tag, cells, between }) => `${between}<${tag}>${cells.join(between)}</${tag.split(' ')[0]}>`);
const sheet = fc
  .tuple(row(1), row(2), row(3), row(4))
  .map(
    (rows) =>
      `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
  );

test('rows read from bytes are the rows of the XML', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, (xml) => expectAlike(Buffer.from(xml))),
    { numRuns: 1000 },
  );
});

test('a sheet with a piece taken out, put in or changed has the same rows or a fault', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '"',
      '/',
      '&',
      ']]>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<row>',
      '</row>',
      '</sheetData>',
      '<c>',
      '</c>',
      '<v>',
      '<!DOCTYPE x>',
      '<?x ?>',
      '\0',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constant(''),
  );
  await fc.assert(
    fc.asyncProperty(
      sheet,
      fc.nat(600),
      fc.nat(12),
      piece,
      fc.boolean(),
      async (xml, at, gone, put, broken) => {
        const bytes = Buffer.from(xml.slice(0, at) + put + xml.slice(at + gone));
        await expectAlike(broken ? Buffer.from(bytes.toString('utf8'), 'latin1') : bytes);
      },
    ),
    { numRuns: 1500 },
  );
});

test('a sheet longer than what is read at a time, in chunks cut anywhere', async () => {
  const rows = Array.from({ length: 6000 }, (_, at) => {
    const cells = cellXml(at + 1, 'A', '', `<v>${at / 8}</v>`) + cellXml(at + 1, 'B', ' t="s"', '<v>0</v>');
    return at % 500 === 7 ? `<row>${cells}<!-- <row> --></row>\n` : `<row r="${at + 1}">${cells}</row>`;
  });
  const whole = Buffer.from(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
  for (const chunk of [999, 16_384, 1_000_000]) await expectAlike(whole, chunk);
  for (const end of [70_000, 131_071, whole.length - 10]) await expectAlike(whole.subarray(0, end), 16_384);
  const wide = `<row r="1">${'<c><v>1</v></c>'.repeat(10_000)}</row>`.padEnd(2_000_000);
  await expectAlike(Buffer.from(`<worksheet><sheetData>${wide}</sheetData></worksheet>`), 16_384);
});
