import { describe, expect, it } from 'vitest';
import { cellConventions, noValue, parseCell, printCell, shareValue } from '../../src/results/index.ts';
import { known, read } from './reading.ts';

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

  it.each([
    ['digits', '1'.repeat(5_000_000)],
    ['thousands', `1${' 000'.repeat(1_000_000)}`],
    ['spaces', ' '.repeat(5_000_000)],
    ['marks', '~100'.repeat(1_000_000)],
    ['an almost number', `${'1 '.repeat(1_000_000)}x`],
  ])('at once, though it holds millions of %s', (_, text) => {
    for (const convention of cellConventions)
      for (const flag of convention.numberFlags) {
        const result = parseCell({ text, flag }, convention);
        if (result.ok) expect(result.value.value).toBeNull();
      }
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
