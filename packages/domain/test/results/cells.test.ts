import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CellConvention,
  cellConventions,
  conventionFor,
  exactValue,
  koladaDataSet,
  parseCell,
  printCell,
} from '../../src/results/index.ts';
import { known, read, readAndWrite } from './reading.ts';

const named = cellConventions.map(
  (one) => [`${one.dataSet} ${one.from ?? ''}-${one.to ?? ''}`, one] as const,
);

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

  it('reads what it writes: the same value, apart from the raw text', () => {
    const { number } = convention;
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.nat(3), (units, decimals) => {
        const value = { ...exactValue(units / 10 ** decimals), decimals: number.shortest ? null : decimals };
        const cell = printCell(value, convention);
        const back = cell.ok ? parseCell(cell.value, convention) : cell;
        if (back.ok && back.value.state === 'exact') expect({ ...back.value, raw: null }).toEqual(value);
        else expect(value.value).toBe(95);
      }),
    );
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

  it('gives a number that is rounded to nothing back with its sign', () => {
    const { number } = convention;
    const [flag = null] = convention.numberFlags;
    for (const decimals of ['', '0', '00']) {
      const text = `-0${decimals === '' ? '' : number.decimalMark + decimals}${number.suffix}`;
      if (number.shortest) expect(parseCell({ text, flag }, convention).ok).toBe(false);
      else expect(readAndWrite({ text, flag }, convention)).toEqual({ text, flag });
    }
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

  it('95 is a ceiling in the measures that say so', () => {
    const ids = ['N15539', 'N15540', 'N15541', 'N15543', 'N15564', 'N15565', 'N15505'];
    expect(ids.filter((id) => koladaDataSet(id) === 'koladaCappedAt95')).toEqual([
      'N15539',
      'N15540',
      'N15541',
      'N15564',
      'N15565',
    ]);
  });

  it('the asterisk is a mask in Skolenkäten and an exemption in Planned Educations', () => {
    expect(read('*', known('skolenkatenCounts'))).toMatchObject({ bounds: { lowest: 1, highest: 9 } });
    expect(read('*', known('skolenkatenShares'))).toMatchObject({ bounds: null, counted: { most: 9 } });
    expect(
      read('*', known('plannedEducationsStatistics'), 'TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION'),
    ).toMatchObject({ state: 'notApplicable' });
  });

  it('a number that says it is rounded to tens and is not is refused', () => {
    for (const text of ['cirka 1115', 'cirka 5', 'cirka 1110,5'])
      expect(parseCell({ text, flag: 'EXISTS' }, known('plannedEducationsStatistics'))).toMatchObject({
        error: { code: 'cellUnreadable' },
      });
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
