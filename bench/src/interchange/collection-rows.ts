import type { FieldSpecification, SpecificationRow } from '@varje-elev/interchange/scb';

const field = (name: string, longest: number, codes: string): FieldSpecification => ({
  name,
  content: '',
  characters: 'any',
  shortest: 0,
  longest,
  codes: [...codes].map((code) => ({ code, meaning: '' })),
  points: null,
  codesOf: null,
});
const subjects = [
  'Bl',
  'En',
  'Hkk',
  'Idh',
  'Ma',
  'M2',
  'Mu',
  'Bi',
  'Fy',
  'Ke',
  'Ge',
  'Hi',
  'Re',
  'Sh',
  'Sl',
  'Sv',
  'Sva',
  'Tk',
];

/** A collection of final grades, as wide as SCB's. */
export const collection: readonly Pick<SpecificationRow, 'field' | 'collection'>[] = [
  ...['System', 'Datum', 'Version'].map((name) => field(name, 15, '')),
  field('PersonNr', 12, ''),
  field('Skolenhetskod', 8, ''),
  ...['Klass', 'Fornamn', 'Efternamn'].map((name) => field(name, 25, '')),
  ...subjects.map((name) => field(name, 1, '23ABCDEF9')),
].map((one) => ({ field: one, collection: 'Grundskolan, slutbetyg vt2026' }));

/** Invented pupils, sixty to a school unit, each with a number that has its check digit. */
export function collectionText(pupils: number): string {
  const lines: string[] = [];
  for (let at = 0; at < pupils; at += 1) {
    const nine = `10${two(1 + (at % 12))}${two(1 + (Math.floor(at / 12) % 28))}${String(at % 1000).padStart(3, '0')}`;
    const grades = subjects.map((subject) =>
      subject === 'Sva' ? '2' : 'ABCDEF9'.charAt((at * 7 + subject.length) % 7),
    );
    const unit = 10_000_000 + Math.floor(at / 60);
    lines.push(
      ['System', '2026-06-12', '1', `20${nine}${checkDigit(nine)}`, unit, '9A', 'Ada', 'Ek', ...grades].join(
        ';',
      ),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

const two = (number: number) => String(number).padStart(2, '0');

function checkDigit(nine: string): number {
  const products = [...nine].map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1));
  return (10 - (products.reduce((sum, product) => sum + (product > 9 ? product - 9 : product), 0) % 10)) % 10;
}
