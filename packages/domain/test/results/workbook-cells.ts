import { inflateRawSync } from 'node:zlib';

/** One part of a zip file, found by its central directory; enough for a workbook that is known to be whole. */
function unzipped(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const header = zip.readUInt32LE(at + 42);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString('utf8');
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`${name} is not in the file`);
}

export interface SheetCell {
  readonly column: string;
  readonly row: number;
  readonly text: string;
}

/** The cells of a sheet as texts; numbers by their shortest text, as a reader of numbers gives them. */
export function cellsOf(workbook: Buffer, sheet: string): SheetCell[] {
  const strings = [...unzipped(workbook, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text).join(''),
  );
  const cells = unzipped(workbook, sheet).matchAll(/<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return [...cells].map(([, column = '', row = '', attributes = '', inner = '']) => {
    const value = /<v>(.*?)<\/v>/.exec(inner)?.[1] ?? '';
    const text = attributes.includes('t="s"')
      ? (strings[Number(value)] ?? '')
      : value && String(Number(value));
    return { column, row: Number(row), text };
  });
}
