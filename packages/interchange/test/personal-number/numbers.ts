import fc from 'fast-check';

/** The check digit as SKV 704 describes it on paper, written apart from the code under test. */
export function checkDigit(nine: string): string {
  const products = [...nine].map((digit, at) => String(Number(digit) * (at % 2 === 0 ? 2 : 1)));
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

export interface Invented {
  readonly century: string;
  readonly date: string;
  readonly last: string;
}

/** An identity number that nobody was asked for: any day of 1900–2039, any birth number. */
export const inventedNumber = (offset: 0 | 60): fc.Arbitrary<Invented> =>
  fc
    .record({
      day: fc.date({
        min: new Date('1900-01-01T00:00:00Z'),
        max: new Date('2039-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      birth: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ day, birth }) => {
      const iso = day.toISOString();
      const written = String(day.getUTCDate() + offset).padStart(2, '0');
      const date = iso.slice(2, 4) + iso.slice(5, 7) + written;
      const nine = date + String(birth).padStart(3, '0');
      return { century: iso.slice(0, 2), date, last: nine.slice(6) + checkDigit(nine) };
    });
