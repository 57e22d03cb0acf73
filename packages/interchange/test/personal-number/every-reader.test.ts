import { describe, expect, it } from 'vitest';
import { previewOwnFile } from '../../src/own/index.ts';
import { countCollection, readFieldSpecification } from '../../src/scb/index.ts';
import { readSkolenkaten } from '../../src/skolenkaten/index.ts';
import { collected } from '../../src/tally.ts';
import { formats, readAs } from '../hostile/formats.ts';
import { csv, lines, mapping, read, titles, workbook } from '../own/files.ts';
import { gradesSpecification } from '../scb/specification.ts';
import { answerSheet, answers } from '../skolenkaten/report.ts';
import { bytesOf } from '../testing/bytes.ts';
import { sheetBytes, workbookBytes } from '../workbook/build.ts';

/** Published examples (SKV 704, SKV 707) and the textbook number, in every form that they are written in. */
const forms = [
  '811228-9874',
  '19811228-9874',
  '8112289874',
  '198112289874',
  '811228+9874',
  '811228 9874',
  '19811228 9874',
  '811228–9874',
  '811228 - 9874',
  '81 12 28 9874',
  '1981-12-28-9874',
  '701063-2391',
  '19701063-2391',
  '7010632391',
  '197010632391',
  '701063+2391',
  '70 10 63 2391',
];
const told = /9874|2391|8112|7010/;
/** Cuts that fall within every number. */
const chunks = [1, 3, 8, 64, 65_536];

const named = formats.filter(({ text }) => /Almdungens|Elever i åk|Lingonk(ö|&#246;)ping/.test(text));
it.each(named)('$name refuses a person in a name, in every form and however it is cut', async (format) => {
  const name = /Almdungens|Elever i åk|Lingonk(ö|&#246;)ping/.exec(format.text)?.[0] ?? '';
  const { rows } = await readAs(format, format.text);
  for (const form of forms) {
    const spoilt = format.text.replaceAll(name, `${name} ${form}`);
    const found = await readAs(format, spoilt, chunks[forms.indexOf(form) % chunks.length]);
    expect(found.rows.length + found.problems.length).toBeGreaterThan(0);
    expect(found.rows.length < rows.length || found.problems.length > 0).toBe(true);
    expect(JSON.stringify([found.rows, found.problems]), form).not.toMatch(told);
  }
});

describe('own files, in any cell', () => {
  const json = (rows: typeof lines) =>
    JSON.stringify({
      rader: rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? '']))),
    });
  const kinds = [
    ['text', (rows: typeof lines) => csv([titles, ...rows])],
    ['workbook', (rows: typeof lines) => workbook([titles, ...rows])],
    ['JSON', json],
  ] as const;

  it.each(kinds)('%s', async (_, file) => {
    for (const [at, form] of [...forms, '702121237'].entries()) {
      const column = at % titles.length;
      const spoilt = lines.map((row, line) => (line === 1 ? row.with(column, form) : row));
      const { rows, problems, summary } = await read(file(spoilt));
      expect(
        problems.filter(({ code }) => code === 'personalNumber'),
        form,
      ).toHaveLength(1);
      expect(rows).toHaveLength(lines.length - 1);
      expect(summary.unexplained).toBe(0);
      expect(JSON.stringify([rows, problems])).not.toMatch(/9874|2391|8112|7010|70212/);
    }
  });

  it.each(kinds)('%s with one for a title, which a preview does not repeat', async (kind, file) => {
    const spoilt = [titles.with(1, '811228-9874'), ...lines];
    const text = kind === 'JSON' ? json(lines).replaceAll('"Skola"', '"811228-9874"') : null;
    const whole = text ?? (kind === 'text' ? csv(spoilt) : workbook(spoilt));
    const { rows, problems } = await read(whole);
    expect(rows).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    const bytes = typeof whole === 'string' ? bytesOf(whole) : [whole];
    const preview = await previewOwnFile(bytes, { file: 'egen' });
    expect(JSON.stringify([problems, preview, file.length])).not.toMatch(told);
  });

  it('text cut anywhere within a number', async () => {
    const whole = csv([
      titles,
      ...lines.map((row, line) => (line === 1 ? row.with(1, 'Ada 19811228-9874') : row)),
    ]);
    for (const chunk of chunks) {
      const { rows, problems } = await read(Buffer.concat([...bytesOf(whole, chunk)]), mapping);
      expect([rows.length, problems.map(({ code }) => code)]).toEqual([4, ['personalNumber']]);
    }
  });
});

describe('collected files', () => {
  it.each(forms)('a survey’s report with %s for a school is refused in its row', async (form) => {
    const rowsOf = answers.map((row, at) => (at === 0 ? row.with(4, form) : row));
    const report = workbookBytes({ sheets: [answerSheet(rowsOf)] });
    const { rows, problems } = await collected(readSkolenkaten([report], { file: 'r.xlsx' }));
    expect(problems.map(({ code }) => code)).toContain('personalNumber');
    expect(JSON.stringify([rows, problems])).not.toMatch(told);
  });

  it.each(forms)('a specification with %s in a text tells nothing of it', async (form) => {
    const spoilt = gradesSpecification.map((row) => row.map((cell) => (cell === 'Förnamn' ? form : cell)));
    const { rows, problems } = await collected(
      readFieldSpecification([sheetBytes(spoilt)], { file: 's.xlsx' }),
    );
    expect(problems.map(({ code }) => code)).toContain('personalNumber');
    expect(JSON.stringify([rows, problems])).not.toMatch(told);
  });

  it.each(forms)('a collection with %s in any cell tells nothing of it', async (form) => {
    const { rows: fields } = await collected(
      readFieldSpecification([sheetBytes(gradesSpecification)], { file: 's.xlsx' }),
    );
    for (let column = 0; column < fields.length; column += 5) {
      const cells = fields.map((_, at) => (at === column ? form : 'x'));
      const bytes = bytesOf(`${cells.join(';')}\n`, 3);
      const { rows, problems } = await collected(countCollection(bytes, { file: 'b.txt' }, fields));
      expect(rows).toEqual([]);
      expect(JSON.stringify(problems)).not.toMatch(told);
    }
  });
});

/** An organisation number is ten digits whatever it is; a sole trader's is the person's own. */
const organised = formats.filter(({ text }) => /(?<!\d)2129999901(?!\d)/.test(text));
it.each(organised)('$name refuses a sole trader’s number where an organisation’s stands', async (format) => {
  const { rows } = await readAs(format, format.text);
  for (const number of ['8112289874', '7010632391']) {
    const spoilt = format.text.replaceAll(/(?<!\d)2129999901(?!\d)/g, number);
    const found = await readAs(format, spoilt);
    // As the key of an object it is refused with the object.
    const codes = found.problems.map(({ code }) => code);
    expect(codes).toContain(format.name === 'pxweb-query.json' ? 'fieldUnexpected' : 'personalNumber');
    expect(found.rows.length).toBeLessThan(rows.length);
    expect(JSON.stringify([found.rows, found.problems])).not.toMatch(told);
  }
});
