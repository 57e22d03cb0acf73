import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Format, formats, readAs, wrongFigures } from './formats.ts';

/** What holds each format together. Digits and letters are left alone: a changed digit is another valid file. */
const structure = {
  csv: ';"\n\r',
  json: '{}[]:"',
  yaml: ' :-\n"',
  egil: '{}[]:"-\n',
  xml: '<>/="&',
} as const;
const intruders = ['\u202E', '\0', '\uFFFD', '\u0007', '\uFEFF', '\n\n'];

interface Mutation {
  readonly kind: 'delete' | 'insert' | 'repeatLine' | 'deleteLine' | 'swapLines' | 'cutMiddle' | 'breakByte';
  readonly at: number;
  readonly other: number;
  readonly character: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    'delete',
    'insert',
    'repeatLine',
    'deleteLine',
    'swapLines',
    'cutMiddle',
    'breakByte',
  ),
  at: fc.nat(100_000),
  other: fc.nat(100_000),
  character: fc.nat(100),
});

function mutated(
  { text, kind: format }: Format,
  { kind, at, other, character }: Mutation,
): string | Uint8Array {
  const own = structure[format];
  const lines = text.split('\n');
  const one = at % lines.length;
  const two = other % lines.length;
  if (kind === 'delete') {
    const places = [...text].flatMap((sign, place) => (own.includes(sign) ? [place] : []));
    const place = places[at % places.length] ?? 0;
    return text.slice(0, place) + text.slice(place + 1);
  }
  if (kind === 'insert') {
    const signs = [...own, ...intruders];
    const place = at % (text.length + 1);
    return text.slice(0, place) + (signs[character % signs.length] ?? '') + text.slice(place);
  }
  if (kind === 'repeatLine') return [...lines.slice(0, one), lines[one], ...lines.slice(one)].join('\n');
  if (kind === 'deleteLine') return lines.filter((_, place) => place !== one).join('\n');
  if (kind === 'swapLines')
    return lines
      .map((line, place) => (place === one ? lines[two] : place === two ? lines[one] : line))
      .join('\n');
  if (kind === 'cutMiddle') {
    const from = at % text.length;
    return text.slice(0, from) + text.slice(from + lengthOfCut(text, from, other));
  }
  const bytes = new TextEncoder().encode(text);
  bytes[at % bytes.length] = 0xff;
  return bytes;
}

it.each(formats)(
  '$name with its structure harmed never gives a wrong figure untold',
  { timeout: 60_000 },
  async (format) => {
    await fc.assert(
      fc.asyncProperty(mutation, async (one) => {
        fc.pre(isDetectable(format, one));
        expect(await wrongFigures(format, mutated(format, one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

/** Within its line: a cut from one row into the next can leave a row of the one's name and the other's figures. */
function lengthOfCut(text: string, from: number, other: number): number {
  const end = text.indexOf('\n', from);
  return Math.min(1 + (other % 100), Math.max((end < 0 ? text.length : end) - from, 1));
}

/** A cut takes a delimiter of a table with it, else it only makes a number shorter; in JSON and XML it may take a whole. */
function isDetectable(format: Format, { kind, at, other }: Mutation): boolean {
  // A mark of PxWeb stands apart from its cell: without it the cell is empty, which is another thing but no figure.
  if (kind === 'deleteLine') return format.name !== 'pxweb-table.json';
  // Lines of JSON and XML in another order put one element's text in another: a valid file that says something else.
  if (kind === 'swapLines') return format.kind === 'csv';
  if (kind !== 'cutMiddle') return true;
  const from = at % format.text.length;
  const cut = format.text.slice(from, from + lengthOfCut(format.text, from, other));
  return format.kind === 'csv' && cut.includes(format.name.startsWith('siris') ? ';' : ',');
}

it.each(formats)('$name of any bytes ends in a summary', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(3000), async (noise, at) => {
      const bytes = new TextEncoder().encode(format.text);
      const place = at % bytes.length;
      const content = Uint8Array.from([...bytes.subarray(0, place), ...noise, ...bytes.subarray(place)]);
      const { problems, summary } = await readAs(format, content);
      expect(summary.file).toBe('fil');
      for (const { expected } of problems) expect(`${expected.sv}${expected.en}`).not.toMatch(/\{\w+\}/);
    }),
    { numRuns: 30 },
  );
});
