import { expect, it } from 'vitest';
import { contentOf, type Format, formats, readAs, wrongFigures } from './formats.ts';

const chunks = [65_536];
/** What a reader says of a spoilt file: no row that the valid one does not have, and an error at a line. */
async function refusedAtLine(format: Format, text: string | Uint8Array) {
  const valid = new Set((await readAs(format, format.text)).rows.map(contentOf));
  for (const chunk of chunks) {
    const { rows, problems, summary } = await readAs(format, text, chunk);
    for (const row of rows) expect(valid).toContain(contentOf(row));
    expect(problems.some((one) => one.severity === 'error' && one.line !== null)).toBe(true);
    for (const { expected } of problems) expect(`${expected.sv}${expected.en}`).not.toMatch(/\{\w+\}/);
    expect(summary.unexplained).toBe(0);
  }
}
/** Places within the data, where something may be put. */
const places = (text: string, where: RegExp) => [...text.matchAll(where)].map(({ index }) => index);
const put = (text: string, at: number, more: string) => text.slice(0, at) + more + text.slice(at);

const json = formats.filter(({ kind }) => kind === 'json');
const tables = formats.filter(({ kind }) => kind === 'csv');

it.each(json)('$name with a key twice is refused where the second stands', async (format) => {
  for (const at of places(format.text, /"[^"]+":/g).filter((_, index) => index % 9 === 0)) {
    const [field = ''] = /^"[^"]+":/.exec(format.text.slice(at)) ?? [];
    await refusedAtLine(format, put(format.text, at, `${field} null, `));
  }
});

it.each(json)(
  '$name with a number that cannot be counted with is refused where it stands',
  async (format) => {
    for (const number of ['1e400', '-1e999', '12345678901234567890'])
      for (const at of places(format.text, /(?<=: )"[^"]*"/g).slice(0, 4)) {
        const spoilt = format.text.slice(0, at) + format.text.slice(at).replace(/^"[^"]*"/, number);
        await refusedAtLine(format, spoilt);
      }
  },
);

const wide = json.filter(({ name }) => /^(kolada-data|planned-statistics-gr|ss12000-groups)/.test(name));
it.each(wide)('$name with twenty thousand fields that nobody knows is read to its end', async (format) => {
  const fields = Array.from({ length: 20_000 }, (_, at) => `"okänt${at}":1`).join();
  const at = places(format.text, /\{\s*"/g).at(-1) ?? 0;
  const { summary } = await readAs(format, put(format.text, at + 1, `${fields},`), 65_536);
  expect(summary.unexplained).toBe(0);
  expect(summary.labels).toBeGreaterThanOrEqual(0);
});

it.each(json)('$name with half a character is refused where it stands', async (format) => {
  for (const at of places(format.text, /(?<=: ")[^"]/g).slice(0, 4))
    await refusedAtLine(format, put(format.text, at, '\\ud83d'));
});

it.each(formats)('$name with a zero among its characters is refused from there', async (format) => {
  const half = Math.floor(format.text.length / 2);
  await refusedAtLine(format, put(format.text, half, '\0'));
});

it.each(formats)('$name with a byte order mark in the middle has no other figure', async (format) => {
  for (const at of places(format.text, /\d/g).filter((_, index) => index % 23 === 0))
    expect(await wrongFigures(format, put(format.text, at, '\uFEFF'))).toEqual([]);
});

it.each(formats)('$name with carriage returns alone is read alike, or it is said', async (format) => {
  const returns = format.text.replaceAll(/\r?\n/g, '\r');
  // A text of several lines has its own line ends.
  const contents = (rows: Parameters<typeof contentOf>[0][]) =>
    rows.map((row) => contentOf(row).replaceAll('\\r', '\\n'));
  const valid = contents((await readAs(format, format.text)).rows);
  for (const chunk of [1, 1000]) {
    const { rows, problems } = await readAs(format, returns, chunk);
    if (!problems.some((one) => one.severity === 'error')) expect(contents(rows)).toEqual(valid);
    for (const row of contents(rows)) expect(valid).toContain(row);
  }
});

it.each(tables)(
  '$name with its header again among the rows is told, and gives no row of it',
  async (format) => {
    const lines = format.text.split('\n');
    const { rows } = await readAs(format, format.text);
    const header = (rows[0]?.line ?? 2) - 2;
    const again = lines.toSpliced(header + 1, 0, lines[header] ?? '').join('\n');
    const { rows: found, problems } = await readAs(format, again);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'headerRepeated', line: header + 2 }));
    expect(found.map(contentOf)).toEqual(rows.map(contentOf));
  },
);

/** A row with its lists in one order, since they have that of the columns. */
const sortedOf = (row: Parameters<typeof contentOf>[0]) =>
  JSON.stringify(JSON.parse(contentOf(row)), (_, value: unknown) =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).toSorted() : value,
  );
/** Fields of a line, with the quotes around them. */
const fieldsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, field = '']) => field);
const listings = tables.filter(({ name }) => !/^(siris-(?!reports)|kolada-kpis)/.test(name));
it.each(listings)('$name with its columns in another order is read alike', async (format) => {
  const valid = await readAs(format, format.text);
  const turned = format.text
    .split('\n')
    .map((line) => (line === '' ? line : fieldsOf(line).toReversed().join()))
    .join('\n');
  const { rows, problems } = await readAs(format, turned);
  expect(rows.map(sortedOf)).toEqual(valid.rows.map(sortedOf));
  expect(problems.map(({ code, line }) => `${line} ${code}`).toSorted()).toEqual(
    valid.problems.map(({ code, line }) => `${line} ${code}`).toSorted(),
  );
});
