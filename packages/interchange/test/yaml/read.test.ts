import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Json, plain } from '../../src/json/index.ts';
import { defaultLimits } from '../../src/limits.ts';
import { yamlDocument } from '../../src/yaml/index.ts';
import { bytesOf } from '../testing/bytes.ts';

async function read(text: string, limits = {}) {
  const found: { value?: Json; problems: unknown[] } = { problems: [] };
  for await (const step of yamlDocument(bytesOf(text, 1000), 'f.yaml', { ...defaultLimits, ...limits }))
    if ('severity' in step) found.problems.push(step);
    else found.value = plain(step);
  return found;
}

it('every value that JSON can say is read back as it was written', async () => {
  // A YAML document of minus zero or a lone surrogate has no one reading.
  const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: true }).filter((value) => value !== null);
  await fc.assert(
    fc.asyncProperty(json, async (value) => {
      const text = stringify(value);
      const { value: found, problems } = await read(text);
      expect(problems).toEqual([]);
      expect(JSON.stringify(found)).toBe(JSON.stringify(value));
    }),
  );
});

it('a date, yes and no are texts, and every key is one', async () => {
  const { value } = await read('date: 2026-11-24\nno: yes\n200: on\nempty:\nendless: .inf\n');
  const read200 = { date: '2026-11-24', no: 'yes', '200': 'on', empty: null, endless: 'Infinity' };
  expect(value).toEqual(read200);
});

it.each([
  ['bytes', 'a: !!binary aGVq\n', 'yamlTag'],
  ['an unknown tag', 'a: !python/object x\n', 'yamlTag'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'yamlSeveralDocuments'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', 'yamlKeyRepeated'],
  ['a quote that is never closed', 'a: "1\nb: 2\n', 'yamlMalformed'],
  ['a name that is not there', 'a: *b\n', 'yamlNameUnknown'],
  ['a list as a key', '[a]: 1\n', 'yamlMalformed'],
  ['a list without end', `${'['.repeat(100_000)}\n`, 'tooDeep'],
  ['dashes without end', `${'- '.repeat(20_000)}\n`, 'tooDeep'],
  ['a lost character', 'a: b\uFFFDc\n', 'unreadableCharacter'],
  ['nothing', '', 'fileEmpty'],
])('%s is refused with its place', async (_, text, code) => {
  const { value, problems } = await read(text);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code, severity: 'error' }]);
});

it('what is repeated by name is read as if it were written out', async () => {
  expect((await read('a: &x [1, 2]\nb: *x\n')).value).toEqual({ a: [1, 2], b: [1, 2] });
});

it('repetition that grows without end is refused before it grows', async () => {
  const levels = Array.from({ length: 12 }, (_, at) =>
    at === 0 ? 'l0: &l0 [x, x, x, x, x, x, x, x, x, x]' : `l${at}: &l${at} [${`*l${at - 1}, `.repeat(10)}]`,
  );
  const started = performance.now();
  expect((await read(`${levels.join('\n')}\n`)).problems).toMatchObject([
    { code: 'documentTooLarge', line: 6 },
  ]);
  expect(performance.now() - started).toBeLessThan(5000);
  const chain = Array.from({ length: 100 }, (_, at) => `c${at}: &c${at} [${at === 0 ? 'x' : `*c${at - 1}`}]`);
  expect((await read(`${chain.join('\n')}\n`)).problems).toMatchObject([{ code: 'tooDeep' }]);
  expect((await read('a: &a [*a]\n')).problems).toMatchObject([{ code: 'yamlNameUnknown' }]);
});

it('size is limited, of the file and of a text', async () => {
  expect((await read(`a: ${'x'.repeat(40_000)}\n`)).problems).toMatchObject([
    { code: 'cellTooLong', line: 1 },
  ]);
  expect((await read(`a: ${'x\n  '.repeat(1_000_000)}\n`)).problems).toMatchObject([
    { code: 'fileTooLarge' },
  ]);
  expect((await read('[1, 2, 3]\n', { documentValues: 3 })).problems).toMatchObject([
    { code: 'documentTooLarge' },
  ]);
});
