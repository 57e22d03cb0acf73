import type { OwnMapping } from '@varje-elev/interchange/own';

/** Invented tables as large as the national ones, or larger. All of them are made anew at each run, and differ by row. */

export const ownTitles = [
  'Skolenhetskod',
  'Skola',
  'Läsår',
  'Kön',
  'Godkända',
  'Elever',
  'Andel (%)',
  'Meritvärde',
];

export function* ownRows(rows: number): Generator<(string | number)[]> {
  yield [...ownTitles];
  for (let at = 0; at < rows; at += 1) {
    const pupils = 20 + (at % 90);
    const passed = pupils - (at % 17);
    const share = Math.round((1000 * passed) / pupils) / 10;
    const merit = at % 11 === 0 ? '..' : 180 + (at % 1400) / 10;
    yield [
      10_000_000 + at,
      `Skola ${at % 5000}`,
      `20${10 + (at % 15)}/${11 + (at % 15)}`,
      at % 2 ? 'Flickor' : 'Pojkar',
      passed,
      pupils,
      share,
      merit,
    ];
  }
}

/** The same table as text, with a decimal comma. */
export function ownText(rows: number): string {
  const lines: string[] = [];
  for (const cells of ownRows(rows)) {
    lines.push(
      cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)).join(';'),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** And as a list in JSON. */
export function ownJson(rows: number): string {
  const entries: Record<string, string | number>[] = [];
  for (const cells of ownRows(rows))
    entries.push(Object.fromEntries(ownTitles.map((title, at) => [title, cells[at] ?? ''])));
  return JSON.stringify({ rader: entries.slice(1) });
}

const roles: OwnMapping['columns'][number]['role'][] = [
  { role: 'unitCode' },
  { role: 'unitName' },
  { role: 'schoolYear', form: 'written' },
  { role: 'breakdown', dimension: 'Kön' },
  { role: 'figure', part: 'numerator', indicator: 'godkända' },
  { role: 'figure', part: 'denominator', indicator: 'godkända' },
  { role: 'figure', part: 'value', indicator: 'godkända' },
  { role: 'figure', part: 'value', indicator: 'merit' },
];
export const ownMapping: OwnMapping = {
  sheet: null,
  delimiter: ';',
  headerLine: 1,
  columns: ownTitles.flatMap((title, at) => {
    const role = roles[at];
    return role === undefined ? [] : [{ title, column: at + 1, role }];
  }),
  schoolYear: null,
  indicators: [
    { id: 'godkända', kind: 'share', scale: 'percent' },
    { id: 'merit', kind: 'amount', scale: 'percent' },
  ],
  marks: [],
  smallGroup: 5,
};

const ANSWERS = 60;
const OPTIONS = ['Alltid', 'Ofta', 'Ibland', 'Sällan', 'Aldrig', 'Vet inte'];

/** A report of Skolenkäten: 28 questions of six options, as wide as the real ones. */
export function* surveyRows(units: number): Generator<(string | number | null)[]> {
  const over: (string | null)[] = ['Skolenkäten 2022 - Elever årskurs 8', ...Array<null>(7).fill(null)];
  const middle: (string | null)[] = [
    'Orgnummer',
    'Huvudman',
    'Kommun',
    'Skolenhetskod',
    'Skolenhet',
    'Antal i gruppen',
    'Antal',
    'Svarsfrekvens',
  ];
  const under: (string | null)[] = Array<null>(8).fill(null);
  for (let question = 0; question < 28; question += 1) {
    over.push(
      `${question + 1}. Område ${question}`,
      `Hur ofta händer sak ${question}?`,
      ...Array<null>(2 * OPTIONS.length).fill(null),
    );
    middle.push(null, null, ...OPTIONS.flatMap((option) => [option, null]));
    under.push('Index', 'Medelvärde', ...OPTIONS.flatMap(() => ['Antal', 'Andel']));
  }
  yield over;
  yield middle;
  yield under;
  for (let at = 0; at < units; at += 1) {
    const answers = (index: number, option: number): (string | number)[] =>
      (at + index + option) % 3 === 0
        ? ['*', '*']
        : [1 + ((at + option) % 20), Math.round((1000 * (1 + ((at + option) % 20))) / ANSWERS) / 1000];
    const questions = Array.from({ length: 28 }, (_, index) => [
      6.1,
      5.9,
      ...OPTIONS.flatMap((_option, option) => answers(index, option)),
    ]);
    const unit = [2120000000 + at, `Kommun ${at % 290}`, `Ort ${at % 290}`, 10_000_000 + at, `Skola ${at}`];
    yield [...unit, 80, ANSWERS, ANSWERS / 80, ...questions.flat()];
  }
}
