import { crc32, deflateRawSync } from 'node:zlib';

type Cell = string | number | null;

/** A workbook of one sheet, of rows made one by one, with its texts shared as Excel shares them. */
export function workbookFile(rows: Iterable<readonly Cell[]>): Buffer {
  const texts = new Map<string, number>();
  const lines: string[] = [];
  for (const cells of rows) lines.push(rowXml(cells, lines.length + 1, texts));
  const shared = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': '<workbook><sheets><sheet name="Blad1" id="r0"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'sheet1.xml'],
      ['sharedStrings', 'strings.xml'],
    ]),
    'xl/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/strings.xml': `<sst>${shared}</sst>`,
  });
}

function rowXml(cells: readonly Cell[], line: number, texts: Map<string, number>): string {
  const xml = cells.map((cell, at) => {
    const reference = `${letters(at + 1)}${line}`;
    if (cell === null) return `<c r="${reference}" s="1"/>`;
    if (typeof cell === 'number') return `<c r="${reference}" s="1"><v>${numberXml(cell)}</v></c>`;
    const index = texts.get(cell) ?? texts.size;
    texts.set(cell, index);
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  });
  return `<row r="${line}">${xml.join('')}</row>`;
}

/** As Excel does, with all digits of the double: 0.7 is 0.69999999999999996. */
const numberXml = (number: number) => String(number).replace(/^.*\..*$/, () => number.toPrecision(17));

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships>${targets.map(([type, target], at) => `<Relationship Id="r${at}" Type="x/${type}" Target="${target}"/>`).join('')}</Relationships>`;

function letters(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** A zip archive (PKWARE APPNOTE): each part, then the directory of them. */
function zipped(parts: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, where, Buffer.from(name)]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\u0005\u0006'), end]);
}
