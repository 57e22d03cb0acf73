import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  CellConvention,
  cellConventions,
  conventionFor,
  type DataSet,
  noValue,
  parseCell,
  printCell,
  shareValue,
  Value,
} from '../../src/results/index.ts';

const named = cellConventions.map(
  (one) => [`${one.dataSet} ${one.from ?? ''}-${one.to ?? ''}`, one] as const,
);

/** Reads, checks the value against its schema, forgets the raw text, and writes again. */
function readAndWrite(cell: Cell, convention: CellConvention): Cell | string {
  const read = parseCell(cell, convention);
  if (!read.ok) return JSON.stringify(read.error);
  const checked = Value.safeParse(read.value);
  if (!checked.success) return checked.error.message;
  const written = printCell({ ...checked.data, raw: null }, convention);
  return written.ok ? written.value : JSON.stringify(written.error);
}

function known(dataSet: DataSet, year = 2024): CellConvention {
  const found = conventionFor(dataSet, year);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

const read = (text: string | null, convention: CellConvention, flag: string | null = null) => {
  const result = parseCell({ text, flag }, convention);
  return result.ok ? result.value : result.error.code;
};

describe.each(named)('%s', (_, convention) => {
  it('is valid data', () => {
    expect(CellConvention.safeParse(convention).error).toBeUndefined();
  });

  it('gives every mark its own meaning and its own text', () => {
    const meanings = convention.marks.map(({ state, reason, counted }) =>
      JSON.stringify([state, reason, counted]),
    );
    const texts = convention.marks.map(({ text, flag }) => JSON.stringify([text, flag]));
    expect(new Set(meanings).size).toBe(convention.marks.length);
    expect(new Set(texts).size).toBe(convention.marks.length);
  });

  it('gives every mark back', () => {
    for (const { text, flag } of convention.marks)
      expect(readAndWrite({ text, flag }, convention)).toEqual({ text, flag });
  });

  it('gives every number back as it was written', () => {
    const { number } = convention;
    const [flag = null] = convention.numberFlags;
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.nat(3), (units, decimals) => {
        const size = units / 10 ** decimals;
        const [whole = '', part] = Math.abs(size).toFixed(decimals).split('.');
        const grouped = number.thousands === 'none' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ' ');
        const written = `${size < 0 ? '-' : ''}${grouped}${part === undefined ? '' : number.decimalMark + part}`;
        const text = (number.shortest ? String(size) : written) + number.suffix;
        // 95 is a mark in one convention; it is given back all the same.
        expect(readAndWrite({ text, flag }, convention)).toEqual({ text, flag });
      }),
    );
  });

  it('never makes a number of a mark, and never guesses', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseCell({ text, flag: null }, convention);
        if (result.ok && result.value.value !== null) expect(text).toMatch(/\d/);
        if (!result.ok) expect(result.error.code).toBe('cellUnreadable');
      }),
    );
  });
});

describe('what the marks mean belongs to the data set and the year', () => {
  it('~100 is "1-4 lack it" in report 139, and never 100', () => {
    expect(read('~100', known('siris139'))).toMatchObject({
      state: 'capped',
      value: null,
      counted: { of: 'lacking', fewest: 1, most: 4 },
      bounds: { lowest: 20, highest: 100 },
    });
  });

  it('~100 may be all of them in "Antal elever" from 2025/26, and .. may be zero', () => {
    expect(read('~100', known('sirisPupils', 2025))).toMatchObject({ counted: { fewest: 0, most: 4 } });
    expect(read('~100', known('sirisPupils', 2024))).toMatchObject({ counted: { fewest: 1, most: 4 } });
    expect(read('..', known('sirisPupils', 2025))).toMatchObject({ reason: 'fewOrNone', value: null });
    expect(read('..', known('sirisPupils', 2024))).toMatchObject({ reason: 'fewPupils', value: null });
    expect(read('~100', known('sirisPupils', 2019))).toBe('cellUnreadable');
  });

  it('95 is a number in Kolada, but not where it is also a ceiling', () => {
    expect(read('95', known('kolada'), '')).toMatchObject({ state: 'exact', value: 95 });
    expect(read('95', known('koladaCappedAt95'), '')).toMatchObject({
      state: 'capped',
      value: null,
      bounds: { lowest: 90, highest: 100 },
    });
  });

  it('the asterisk is a mask in Skolenkäten and an exemption in Planned Educations', () => {
    expect(read('*', known('skolenkatenCounts'))).toMatchObject({ bounds: { lowest: 1, highest: 9 } });
    expect(read('*', known('skolenkatenShares'))).toMatchObject({ bounds: null, counted: { most: 9 } });
    expect(
      read('*', known('plannedEducationsStatistics'), 'TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION'),
    ).toMatchObject({ state: 'notApplicable' });
  });

  it('"cirka 1110" lies from 1105 to 1115', () => {
    expect(read('cirka 1110', known('plannedEducationsStatistics'), 'EXISTS')).toMatchObject({
      state: 'rounded',
      value: 1110,
      bounds: { lowest: 1105, highest: 1115 },
    });
  });

  it('a share of a workbook is percent as a value and 0-1 in the cell', () => {
    expect(read('3.5999999999999997E-2', known('skolenkatenShares'))).toMatchObject({ value: 3.6 });
    expect(readAndWrite({ text: '0.036', flag: null }, known('skolenkatenShares'))).toEqual({
      text: '0.036',
      flag: null,
    });
  });
});

describe('a cell that does not fit its source is refused', () => {
  it.each([
    ['a code where a count should be', '71387206', 'siris139'],
    ['a code with a leading zero', '0764', 'ownFiles'],
    ['a decimal point in a Swedish file', '96.0', 'siris139'],
    ['a decimal comma in JSON', '96,0', 'kolada'],
    ['a thousands point', '1.088', 'ownFiles'],
    ['a formula', '=1+1', 'ownFiles'],
    ['a grade', 'B', 'siris139'],
    ['nothing where the source always writes something', '', 'siris139'],
    ['more digits than a number can hold', '1234567890123456', 'ownFiles'],
    ['infinity', '1e999', 'kolada'],
  ] as const)('%s', (_, text, dataSet) => {
    expect(read(text, known(dataSet), dataSet === 'kolada' ? '' : null)).toBe('cellUnreadable');
  });

  it('says what stood there, shortened', () => {
    const result = parseCell('x'.repeat(1_000_000), known('siris139'));
    expect(result).toMatchObject({ error: { params: { text: 'x'.repeat(40), source: 'siris139' } } });
  });

  it('does not take a number beside a flag that says there is none', () => {
    expect(read('88,0', known('plannedEducationsStatistics'), 'MISSING')).toBe('cellUnreadable');
  });
});

describe('an empty cell', () => {
  it('is no text and the empty text alike, where the source has a meaning for it', () => {
    for (const text of ['', null]) {
      expect(read(text, known('skolenkatenMeans'))).toMatchObject({ state: 'missing', reason: 'noAnswers' });
      expect(read(text, known('ownFiles'))).toMatchObject({ state: 'missing', reason: 'emptyCell' });
      expect(read(text, known('siris139'))).toBe('cellUnreadable');
    }
    expect(read('', known('plannedEducationsStatistics'), 'MISSING')).toBe('cellUnreadable');
  });
});

describe('a value without a place in a source', () => {
  const unprintable = { ok: false, error: { code: 'valueUnprintable' } };

  it('is not printed as something near it', () => {
    const cap = parseCell('~100', known('siris139'));
    const other = cap.ok && { ...cap.value, counted: { of: 'lacking' as const, fewest: 0, most: 4 } };
    expect(other && printCell(other, known('siris139'))).toMatchObject(unprintable);
    expect(printCell(noValue('suppressed', 'complementary'), known('siris139'))).toMatchObject(unprintable);
  });

  it('is not printed rounded where the source never rounds', () => {
    const about = parseCell({ text: 'cirka 90', flag: 'EXISTS' }, known('plannedEducationsStatistics'));
    expect(about.ok && printCell(about.value, known('siris139'))).toMatchObject(unprintable);
  });

  it('a worked-out share gets the source’s usual decimals', () => {
    expect(printCell(shareValue(2, 3), known('siris139'))).toMatchObject({ value: { text: '66,7' } });
  });
});

it('there is exactly one convention for a data set and year', () => {
  const years = Array.from({ length: 40 }, (_, at) => 1998 + at);
  for (const { dataSet } of cellConventions)
    for (const year of years) {
      const valid = cellConventions.filter(
        (one) => one.dataSet === dataSet && (one.from ?? 0) <= year && year <= (one.to ?? 9999),
      );
      expect(valid.map((one) => one.source)).toHaveLength(1);
      expect(conventionFor(dataSet, year)).toEqual({ ok: true, value: valid[0] });
    }
});
