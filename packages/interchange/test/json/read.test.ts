import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonParts, leaves, nodeAt, plain } from '../../src/json/index.ts';
import type { JsonNode } from '../../src/json/node.ts';
import type { JsonOptions } from '../../src/json/read.ts';
import { defaultLimits, type Limits } from '../../src/limits.ts';
import { problemAt } from '../../src/problem.ts';
import { bytesOf } from '../testing/bytes.ts';

async function read(
  text: string,
  { each, chunk = 7, ...limits }: Partial<Limits> & { each?: string; chunk?: number } = {},
) {
  const found: { items: unknown[]; document?: JsonNode; problems: string[] } = { items: [], problems: [] };
  const options = {
    file: 'fil.json',
    limits: { ...defaultLimits, ...limits },
    ...(each ? { each: [{ path: each.split('.'), of: 'list' as const }] } : {}),
  };
  for await (const part of jsonParts(bytesOf(text, chunk), options)) {
    if ('severity' in part)
      found.problems.push(`${part.line}:${part.column} ${part.code} ${part.path ?? ''}`.trim());
    else if (part.kind === 'item') found.items.push(plain(part.node));
    else found.document = part.node;
  }
  return found;
}

/** Whether every number of a document can be counted with exactly. */
function isExact(text: string): boolean {
  let exact = true;
  JSON.parse(text, (_, value) => {
    if (typeof value === 'number' && Number.isInteger(value)) exact &&= Number.isSafeInteger(value);
    return value;
  });
  return exact;
}

it('any JSON comes back as JSON.parse reads it, whatever the chunks and the layout', async () => {
  const json = fc
    .json({ stringUnit: 'grapheme', maxDepth: 4 })
    .filter((text) => !text.includes('\uFFFD') && isExact(text));
  await fc.assert(
    fc.asyncProperty(
      json,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 2 }),
      async (text, chunk, indent) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, indent);
        const { document, problems } = await read(laidOut, { chunk });
        expect(problems).toEqual([]);
        expect(document && JSON.stringify(plain(document))).toBe(JSON.stringify(JSON.parse(text)));
      },
    ),
    { numRuns: 300 },
  );
});

it('takes for JSON what JSON.parse takes, and nothing else', async () => {
  const put = fc.oneof(
    fc.constantFrom(
      ...'{}[]:,"\\\n \u0001-+.eE0',
      '01',
      '-',
      '1.',
      '.5',
      '1e',
      '\\u00e5',
      '\\x',
      '\\ud83d',
      'nul',
      'true',
      'å',
      '😀',
    ),
    fc.string({ maxLength: 2 }),
  );
  const bits = fc.tuple(fc.json({ maxDepth: 2 }), fc.nat(40), fc.nat(3), put, fc.integer({ min: 1, max: 9 }));
  await fc.assert(
    fc.asyncProperty(bits, async ([json, at, gone, text, chunk]) => {
      const spoilt = json.slice(0, at) + text + json.slice(at + gone);
      const { document, problems } = await read(spoilt, { chunk });
      if (/keyRepeated|unreadable|binary|KeyRepeated|NumberTooLarge/.test(problems.join())) return;
      let parsed: unknown;
      try {
        parsed = JSON.parse(spoilt);
      } catch {
        expect([document, problems.length]).toEqual([undefined, 1]);
        return;
      }
      expect(document && JSON.stringify(plain(document))).toBe(JSON.stringify(parsed));
    }),
    { numRuns: 1000 },
  );
});

it('every value knows its place', async () => {
  const text = '{\n  "å": [1, "två",\n\t{"b": null}],\n  "c": true}';
  const { document } = await read(text, { chunk: 3 });
  const root = document ?? { kind: 'scalar', line: 0, column: 0, value: null };
  const place = (...path: (string | number)[]) => {
    const { line, column } = nodeAt(root, path);
    return [line, column];
  };
  expect(place()).toEqual([1, 1]);
  expect(place('å', 1)).toEqual([2, 12]);
  expect(place('å', 2, 'b')).toEqual([3, 8]);
  expect(place('c')).toEqual([4, 8]);
  expect(leaves(root)).toBe(4);
});

it('streams the elements of one list and keeps the rest of the document', async () => {
  const { items, document } = await read('{"count":2,"values":[{"a":[1]},{"a":[2]}],"next":null}', {
    each: 'values',
  });
  expect(items).toEqual([{ a: [1] }, { a: [2] }]);
  expect(document && plain(document)).toEqual({ count: 2, values: [], next: null });
});

it('gives the scalars of a streamed list away without a node, until one is not taken', async () => {
  const told: unknown[] = [];
  const options: JsonOptions = {
    file: 'fil.json',
    limits: { ...defaultLimits, rows: 4 },
    each: [{ path: ['a'], of: 'listOrObject' }],
    takeScalar: (value, { line, column }, { path: [list] }, key) => {
      told.push([list, key, value, line, column]);
      return value === 'x' ? problemAt({ file: 'fil.json', line, column }, 'columnUnknown') : null;
    },
  };
  const parts = [];
  for await (const part of jsonParts(bytesOf('{"a":{"k":1,\n"l":"x","m":[2]},"b":[3]}', 3), options))
    parts.push('severity' in part ? `${part.code} ${part.line}` : [part.kind, plain(part.node)]);
  expect(told).toEqual([
    ['a', 'k', 1, 1, 11],
    ['a', 'l', 'x', 2, 5],
  ]);
  expect(parts).toEqual(['columnUnknown 2', ['item', [2]], ['document', { a: {}, b: [3] }]]);
});

it('streams a list further down, and not what is no list', async () => {
  const text = '{"a":{"b":[1,{"b":[2]}]},"b":[3]}';
  const { items, document } = await read(text, { each: 'a.b' });
  expect(items).toEqual([1, { b: [2] }]);
  expect(document && plain(document)).toEqual({ a: { b: [] }, b: [3] });
  expect((await read('{"a":{"b":{"c":1}}}', { each: 'a.b' })).items).toEqual([]);
});

it('keeps what was whole before the end, and says where the file is cut', async () => {
  const text = '{"values":[{"a":1},{"a":2}]}';
  for (let length = 1; length < text.length; length += 1) {
    const { items, document, problems } = await read(text.slice(0, length), { each: 'values' });
    expect(document).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^1:\d+ truncated/);
    expect(items).toEqual([{ a: 1 }, { a: 2 }].slice(0, length >= 26 ? 2 : length >= 18 ? 1 : 0));
  }
});

it.each([
  ['{"a":1,}', '1:8 jsonMalformed'],
  ['{"a" 1}', '1:6 jsonMalformed a'],
  ['[1 2]', '1:4 jsonMalformed [1]'],
  ['{"a":1}{', '1:8 jsonMalformed'],
  ['[1}', '1:3 jsonMalformed [1]'],
  ['{"a":1,"a":2}', '1:8 jsonKeyRepeated a'],
  ['{1:2}', '1:2 jsonMalformed'],
  [':', '1:1 jsonMalformed'],
])('refuses %s', async (text, problem) => {
  expect((await read(text)).problems).toEqual([problem]);
});

it.each(['1e400', '-1e400', '9007199254740993', '12345678901234567890', '1e16'])(
  'refuses %s, which cannot be counted with',
  async (number) => {
    expect((await read(`{"a":[1,${number}]}`)).problems).toEqual(['1:9 jsonNumberTooLarge a[1]']);
  },
);

it('half a character is refused where it stands, in a text and in a key', async () => {
  expect((await read('{"a":["en","\\ud83d"]}')).problems).toEqual(['1:12 unreadableCharacter a[1]']);
  expect((await read('{"a":1,"\\ud83d":2}')).problems).toEqual(['1:8 unreadableCharacter']);
  expect((await read('{"a":"\\ud83d\\ude00"}')).problems).toEqual([]);
});

it('keeps a field called __proto__ a field', async () => {
  const { document } = await read('{"__proto__":{"polluted":true}}');
  expect(document && Object.keys(plain(document) as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it('refuses depth, long cells and long lists in bounded memory', async () => {
  const before = process.memoryUsage().rss;
  const wide = { chunk: 65_536 };
  expect((await read('['.repeat(5_000_000), wide)).problems[0]).toMatch(/^1:33 tooDeep/);
  expect((await read('{"a":'.repeat(1_000_000), wide)).problems[0]).toMatch(/tooDeep/);
  expect((await read(`{"a":"${'x'.repeat(10_000_000)}"}`, wide)).problems[0]).toMatch(/cellTooLong/);
  expect((await read(`{"a":${'1'.repeat(10_000_000)}}`, wide)).problems[0]).toMatch(/cellTooLong/);
  expect((await read(`{"a":${' '.repeat(10_000_000)}`, wide)).problems[0]).toMatch(/cellTooLong/);
  expect((await read('{"values":[1,2,3]}', { each: 'values', rows: 2 })).problems).toEqual([
    '1:16 tooManyRows values[2]',
  ]);
  const many = { documentBytes: 200, documentValues: 10 };
  const items = `{"values":[${Array(50).fill('{"a":"aaaaaaaa"}').join(',')}]}`;
  expect((await read(items, { ...many, each: 'values' })).problems).toEqual([]);
  expect((await read(items, { documentBytes: 200 })).problems[0]).toMatch(/documentTooLarge/);
  expect((await read(items, { documentValues: 10 })).problems[0]).toMatch(/documentTooLarge/);
  expect((await read(`[${'1,'.repeat(40)}1]`, many)).problems[0]).toMatch(/documentTooLarge/);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

it('a lost character is refused where it stands', async () => {
  expect((await read('{"a":["en","tv\uFFFD"]}')).problems).toEqual(['1:12 unreadableCharacter a[1]']);
});
