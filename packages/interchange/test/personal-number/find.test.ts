import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalNumberInNumber, findPersonalNumbers } from '../../src/personal-number/index.ts';
import { checkDigit, inventedNumber } from './numbers.ts';

/** Published examples: SKV 704 (640823-3234), SKV 707 (701063-2391), and the textbook number 811228-9874. */
const EXAMPLES = [
  ['640823-3234', 'personnummer'],
  ['811228-9874', 'personnummer'],
  ['701063-2391', 'samordningsnummer'],
] as const;

describe('an identity number is found in every form it is written in', () => {
  const forms: ((century: string, date: string, last: string) => string)[] = [
    (century, date, last) => `${century}${date}${last}`,
    (century, date, last) => `${century}${date}-${last}`,
    (century, date, last) => `${century}${date} ${last}`,
    (_, date, last) => `${date}${last}`,
    (_, date, last) => `${date}-${last}`,
    (_, date, last) => `${date}+${last}`,
    (_, date, last) => `${date}/${last}`,
    (century, date, last) => `${century}${date}_${last}`,
    (_, date, last) => `${date} - ${last}`,
    (_, date, last) => `${date}–${last}`,
    (_, date, last) => `${date}\u2011${last}`,
    (_, date, last) => `${date}\u00A0${last}`,
    (_, date, last) => `${date}\u200B-${last}`,
    (_, date, last) => `${date.slice(0, 3)}\uFEFF${date.slice(3)}-${last.slice(0, 2)}\u0001${last.slice(2)}`,
    (_, date, last) =>
      `${date}${last}`.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    (century, date, last) => `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}-${last}`,
    (_, date, last) => `${date.slice(0, 2)} ${date.slice(2, 4)} ${date.slice(4)} ${last}`,
  ];
  const around: ((number: string) => string)[] = [
    (number) => number,
    (number) => `Elev ${number}, klass 9A`,
    (number) => `(${number})`,
    (number) => `elev${number}.`,
    (number) => `8,${number};7`,
    (number) => `442274 69 ${number}`,
  ];

  test('personnummer and samordningsnummer, alone and inside longer text', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom<0 | 60>(0, 60)
          .chain((offset) => fc.tuple(fc.constant(offset), inventedNumber(offset))),
        fc.constantFrom(...forms),
        fc.constantFrom(...around),
        ([offset, { century, date, last }], form, place) => {
          const text = place(form(century, date, last));
          expect(findPersonalNumbers(text)).toContain(offset === 0 ? 'personnummer' : 'samordningsnummer');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(EXAMPLES)('the published example %s', (number, kind) => {
    expect(findPersonalNumbers(number)).toEqual([kind]);
    expect(findPersonalNumbers(number.replace('-', ''))).toEqual([kind]);
  });

  test.each([
    '8 112 289 874',
    '8.112.289.874',
    '8\u00A0112\u00A0289\u00A0874',
    '198 112 289 874',
    '7’010’632’391',
  ])('as a number with its thousands apart: %s', (number) => {
    expect(findPersonalNumbers(number)).toHaveLength(1);
    expect(findPersonalNumbers(number.replace(/.$/u, '5'))).toEqual([]);
    expect(findPersonalNumbers(`1 ${number}`)).toEqual([]);
  });

  test('each of several is counted', () => {
    expect(findPersonalNumbers('6408233234,8112289874')).toEqual(['personnummer', 'personnummer']);
  });

  test.each(['20150312TF12', '150312-TF12', '20150312tf07', '850709-T123', '19850709R123'])(
    'the temporary number %s',
    (number) => {
      expect(findPersonalNumbers(number)).toEqual(['temporary']);
    },
  );

  test('in a number cell that lost its leading zero', () => {
    const nine = '070212123';
    expect(findPersonalNumberInNumber(Number(nine + checkDigit(nine)))).toEqual(['personnummer']);
    expect(findPersonalNumberInNumber(198112289874)).toEqual(['personnummer']);
  });
});

describe('a wrong check digit is no identity number', () => {
  test('of ten last digits exactly one is found', () => {
    fc.assert(
      fc.property(inventedNumber(0), ({ date, last }) => {
        const found = [...'0123456789'].filter(
          (digit) => findPersonalNumbers(date + last.slice(0, 3) + digit).length,
        );
        expect(found).toEqual([last.slice(3)]);
      }),
    );
  });

  test.each(['811328-9874', '810229-0007', '811200-0008', '211231123400'])('no such day: %s', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });
});

describe('other numbers of schools are left alone', () => {
  test('a school unit code: any eight digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (code) => {
        expect(findPersonalNumbers(String(code))).toEqual([]);
        expect(findPersonalNumberInNumber(code)).toEqual([]);
      }),
    );
  });

  test('an organisation number: ten digits, the third at least 2, also with a valid check digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 20, max: 99 }),
        fc.integer({ min: 0, max: 99_999 }),
        (start, third, rest) => {
          const nine =
            [start, third].map((part) => String(part).padStart(2, '0')).join('') +
            String(rest).padStart(5, '0');
          const number = nine + checkDigit(nine);
          for (const text of [
            number,
            `${number.slice(0, 6)}-${number.slice(6)}`,
            `16${number}`,
            `${number}-44227469`,
          ]) {
            expect(findPersonalNumbers(text)).toEqual([]);
          }
        },
      ),
    );
  });

  test.each([
    'V15E144001301',
    'V15E068400101',
    'N15505',
    '070-123 45 67',
    '0701-23 45 67',
    '+46701234567',
    '08-123 456 78',
    '076400503',
    '2024-08-19–2025-06-12',
    '2024-08-19 - 2025-06-12',
    '2025-01-01T12:30:00Z',
    '0.79400000000000004',
    '0,8112289874',
    '1 118 640',
    'GR 7–9, åk 8 2022',
    '',
  ])('%s', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  test('a share with many decimals in a number cell', () => {
    expect(findPersonalNumberInNumber(0.8112289874)).toEqual([]);
    expect(findPersonalNumberInNumber(-8112289874)).toEqual([]);
  });
});

test('a million digits in a row are read in one pass, and hold no identity number', () => {
  expect(findPersonalNumbers('1'.repeat(1_000_000))).toEqual([]);
  expect(findPersonalNumbers('81 12 28 '.repeat(100_000))).toEqual([]);
});
