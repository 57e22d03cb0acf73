import { expect, it } from 'vitest';
import { contentOf, type Format, formats, readAs } from './formats.ts';

/** Every character of our files is one byte in windows-1252 with the same number. */
const latin = (text: string) =>
  Uint8Array.from(text.replace(/^\uFEFF/, ''), (character) => character.charCodeAt(0));
const codesOf = async (format: Format, content: string | Uint8Array) =>
  (await readAs(format, content, 65_536)).problems.map((one) => one.code);
/** Puts a text in the middle of a file. */
const inTheMiddle = ({ text }: Format, more: string) => {
  const half = text.indexOf('\n', text.length / 2);
  return text.slice(0, half) + more + text.slice(half);
};

it.each(formats)('$name saved in another encoding is read alike, and it is said', async (format) => {
  const valid = (await readAs(format, format.text)).rows.map(contentOf);
  const hasSwedish = [...format.text.replace(/^\uFEFF/, '')].some((character) => character > '\x7F');
  const read = await readAs(format, latin(format.text));
  expect(read.rows.map(contentOf)).toEqual(valid);
  expect(read.problems.some((one) => one.code === 'encodingGuessed')).toBe(hasSwedish);

  const utf16 = new Uint8Array(new Uint16Array([...format.text].map((one) => one.charCodeAt(0))).buffer);
  const wide = await readAs(format, utf16);
  expect(wide.rows.map(contentOf)).toEqual(valid);
  expect(wide.problems.some((one) => one.code === 'encodingGuessed')).toBe(true);
});

it.each(formats)('$name that is empty, a workbook or of another kind is refused', async (format) => {
  expect(await codesOf(format, '')).toContain('fileEmpty');
  expect(await codesOf(format, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0))).toContain('binaryContent');
  for (const other of formats.filter(({ kind, read }) => kind !== format.kind && read !== format.read)) {
    const { rows, problems } = await readAs(format, other.text);
    expect(rows).toEqual([]);
    expect(problems.some((one) => one.severity === 'error')).toBe(true);
  }
});

it.each(formats)('$name with a cell of ten million characters is refused at its line', async (format) => {
  const { rows, problems } = await readAs(format, inTheMiddle(format, 'x'.repeat(10_000_000)), 65_536);
  const all = (await readAs(format, format.text)).rows.map(contentOf);
  expect(problems.some((one) => one.severity === 'error')).toBe(true);
  for (const row of rows) expect(all).toContain(contentOf(row));
});

const named = formats.filter(({ text }) => /Almdungens|Elever i åk/.test(text));
it.each(named)(
  '$name with a name that a spreadsheet would run is refused where it stands',
  async (format) => {
    for (const sign of ['=', '+', '-', '@']) {
      const { rows, problems } = await readAs(
        format,
        format.text.replaceAll(/Almdungens|Elever i åk/g, `${sign}$&`),
      );
      expect(problems.some((one) => one.code === 'formulaCell' && one.cell?.startsWith(sign))).toBe(true);
      expect(JSON.stringify(rows)).not.toMatch(/"(name|school|title)":"[=+\-@]/);
    }
  },
);

it.each(formats)('$name nested without end is refused', async (format) => {
  const deeper = {
    json: '{"a":['.repeat(100_000),
    yaml: '['.repeat(100_000),
    egil: '{"a":['.repeat(100_000),
    xml: '<a>'.repeat(100_000),
    csv: '"'.repeat(100_001),
  };
  const codes = await codesOf(format, inTheMiddle(format, deeper[format.kind]));
  expect(codes.length).toBeGreaterThan(0);
});

it.each(formats.filter(({ kind }) => kind === 'xml'))(
  '$name with a document type is refused',
  async (format) => {
    const bomb = '<!DOCTYPE root [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const { rows, problems } = await readAs(format, bomb + format.text.replace(/^<\?xml.*?\?>\s*/, ''));
    expect(rows).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'doctypeRefused', line: 1 });
  },
);

it.each(formats)('$name says each problem in whole sentences', async (format) => {
  const { problems } = await readAs(format, format.text.replaceAll(/[;:=,]/g, '\u0007'));
  expect(problems.length).toBeGreaterThan(0);
  for (const { expected } of problems) expect(`${expected.sv}${expected.en}`).not.toMatch(/\{\w+\}/);
});
