import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSkolenkaten, type SurveyRow, type SurveyValue } from '../../src/skolenkaten/index.ts';
import { hasSharedData, sharedBytes, sharedFiles } from '../real/shared-data.ts';

const [path = ''] = hasSharedData ? sharedFiles().filter((name) => name.startsWith('skolenkaten/')) : [];

/** The real report, read once. */
const rows: SurveyRow[] = [];
if (path !== '') {
  for await (const finding of readSkolenkaten([sharedBytes(path)], { file: path })) {
    if (finding.kind === 'row') rows.push(finding.row);
  }
}
const values = rows.flatMap((row) => row.values);
test.runIf(hasSharedData)('cells and masks are as many as a search in the file’s own XML finds', () => {
  const parts = unzipSync(sharedBytes(path), {
    filter: ({ name }) => /(sheet[12]|sharedStrings)\.xml$/.test(name),
  });
  const textOf = (part: string) => new TextDecoder().decode(parts[`xl/${part}.xml`]);
  const strings = [...textOf('sharedStrings').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    si.replace(/<[^>]*>/g, ''),
  );
  const found = ['worksheets/sheet1', 'worksheets/sheet2'].flatMap((part) =>
    [...textOf(part).matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)><v>([^<]*)<\/v>/g)]
      .filter(([, column = '', line]) => Number(line) > 3 && (column.length > 1 || column > 'E'))
      .map(([, , , attributes = '', value = '']) =>
        attributes.includes('t="s"') ? strings[Number(value)] : null,
      ),
  );
  expect(values.filter(({ value }) => value.raw !== '')).toHaveLength(found.length);
  for (const mark of ['-', '*', '**', '***']) {
    const suppressed = values.filter(({ value }) => value.state === 'suppressed' && value.raw === mark);
    expect(suppressed.length, mark).toBe(found.filter((text) => text === mark).length);
    expect(suppressed.length, mark).toBeGreaterThan(0);
  }
});

/** The mean that the options make by the report's own explanation; null where one of them is masked. */
function meanOf(question: string, own: readonly SurveyValue[]): number | null {
  const options = own.filter(
    (one) => one.question === question && one.kind === 'count' && one.option !== 'Vet inte',
  );
  const counts = options.map(({ value }) => value.value);
  if (options.length < 4 || counts.includes(null)) return null;
  const answers = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const turned = options[0]?.reversed === true;
  const weight = (at: number) => (10 * (turned ? at : options.length - 1 - at)) / (options.length - 1);
  return counts.reduce<number>((sum, count, at) => sum + (count ?? 0) * weight(at), 0) / answers;
}

test.runIf(hasSharedData)('every mean is what its own answers make, so no column stands for another', () => {
  let compared = 0;
  for (const row of rows) {
    for (const { kind, question, value } of row.values) {
      const made =
        kind === 'mean' && question !== null && value.value !== null ? meanOf(question, row.values) : null;
      if (made === null) continue;
      compared += 1;
      expect(Math.abs(made - (value.value ?? 0)), `${row.line}: ${question}`).toBeLessThan(0.051);
    }
  }
  expect(compared).toBeGreaterThan(5000);
});

test.runIf(hasSharedData)('every share that is shown is its count of the answers', () => {
  const shares = values.filter(({ kind, value }) => kind === 'share' && value.value !== null);
  expect(shares.length).toBeGreaterThan(100_000);
  expect(shares.filter(({ value }) => value.numerator === null || value.denominator === null)).toEqual([]);
});

test.runIf(hasSharedData)('both sheets say the same of the same unit', () => {
  const key = (row: SurveyRow) => [row.organisationNumber, row.schoolUnitCode].join();
  const second = new Map(rows.filter((row) => row.sheet.startsWith('Kön')).map((row) => [key(row), row]));
  let compared = 0;
  for (const row of rows.filter(
    (one) => one.sheet.startsWith('Resultat') && one.values[0]?.group === 'all',
  )) {
    const other = second.get(key(row));
    for (const own of row.values.filter(({ kind }) => kind === 'mean' || kind === 'index')) {
      const same = other?.values.find(
        (one) =>
          one.group === 'all' &&
          one.kind === own.kind &&
          one.area === own.area &&
          one.question === own.question,
      );
      expect(same?.value.raw, `${row.line}: ${own.measure}`).toBe(own.value.raw);
      compared += 1;
    }
  }
  expect(compared).toBe(1170 * 42);
});
