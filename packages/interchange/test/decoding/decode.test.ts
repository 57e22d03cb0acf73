import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decoded, lostCharacter } from '../../src/decoding/index.ts';
import { defaultLimits, type Limits } from '../../src/limits.ts';
import { bytesOf } from '../testing/bytes.ts';

async function decode(bytes: Iterable<Uint8Array>, limits: Partial<Limits> = {}) {
  let text = '';
  const problems: string[] = [];
  for await (const step of decoded(bytes, 'fil.csv', { ...defaultLimits, ...limits })) {
    if (typeof step === 'string') text += step;
    else problems.push(`${step.line ?? ''}${step.code}`);
  }
  return { text, problems };
}

/** Characters of windows-1252 that Swedish text uses. */
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return new Uint8Array(view.buffer);
};
const swedish = 'Skola;Kommun\nAlvägens skola;Malmö\nÖstra skolan;Växjö\n'.repeat(5);

it('UTF-8 comes out as it went in, whatever the chunks', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => !/\0|\uFEFF/.test(one));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (one, chunk) => {
      const bytes = bytesOf(`\uFEFF${one}`, chunk);
      expect(await decode(bytes)).toEqual({ text: one, problems: [] });
    }),
    { numRuns: 300 },
  );
});

it('UTF-8 without a byte order mark is told by its Swedish letters', async () => {
  expect(await decode(bytesOf(swedish, 3))).toEqual({ text: swedish, problems: [] });
});

it('windows-1252 is read as what it is, and said so', async () => {
  expect(await decode(bytesOf(latin(swedish), 3))).toEqual({ text: swedish, problems: ['encodingGuessed'] });
});

it('windows-1252 is seen also when its first Swedish letter comes late', async () => {
  const late = `${'plain;ascii\n'.repeat(20_000)}Växjö`;
  expect(await decode(bytesOf(latin(late), 65_536))).toEqual({ text: late, problems: ['encodingGuessed'] });
});

it.each([true, false])('UTF-16 is read with and without its mark (big-endian: %s)', async (bigEndian) => {
  for (const text of [swedish, `\uFEFF${swedish}`]) {
    const read = await decode(bytesOf(utf16(text, bigEndian), 5));
    expect(read).toEqual({ text: swedish, problems: ['encodingGuessed'] });
  }
});

it('one broken byte in UTF-8 is a lost character in its place, not another encoding', async () => {
  const bytes = new TextEncoder().encode(swedish);
  const broken = bytes.slice();
  broken[bytes.indexOf(0xa4)] = 0x41;
  const read = await decode(bytesOf(broken, 4));
  expect(read.problems).toEqual([]);
  expect(read.text).toBe(swedish.replace('ä', `${lostCharacter}A`));
});

it('a character cut off by the end is lost, not left out', async () => {
  const cut = new TextEncoder().encode('\uFEFFVäx').slice(0, 5);
  expect((await decode([cut])).text).toBe(`V${lostCharacter}`);
});

it('a byte order mark further in is a character that stays, since it is none', async () => {
  for (const chunk of [1, 7, 65_536])
    expect(await decode(bytesOf('Skola;Antal\nEk;1\uFEFF2\n', chunk))).toEqual({
      text: 'Skola;Antal\nEk;1\uFEFF2\n',
      problems: [],
    });
});

it('a zero is told at its line, whatever ends the lines', async () => {
  for (const end of ['\n', '\r\n', '\r'])
    for (const chunk of [1, 2, 3, 50])
      expect((await decode(bytesOf(`en${end}två${end}${end}fyra\0`, chunk))).problems).toEqual([
        '4binaryContent',
      ]);
});

it('workbooks, zeros, too large and empty files are refused in their place', async () => {
  expect((await decode([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)])).problems).toEqual(['binaryContent']);
  expect(await decode(bytesOf('en\ntvå\0tre'))).toEqual({ text: 'en\ntvå', problems: ['2binaryContent'] });
  expect((await decode(bytesOf(swedish), { bytes: 20 })).problems).toEqual(['fileTooLarge']);
  expect((await decode([])).problems).toEqual(['fileEmpty']);
});
