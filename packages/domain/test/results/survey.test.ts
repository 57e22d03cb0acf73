import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indexReport,
  localSurveyRules,
  positiveShare,
  questionReport,
  SurveyItem,
  skolenkatenRules,
  surveyIndexOf,
  surveyMean,
  type Value,
} from '../../src/results/index.ts';

const item = (answers: number[], more: Partial<SurveyItem> = {}): SurveyItem => ({
  scale: answers.length === 4 ? 'fourStep' : 'fiveStep',
  reversed: false,
  doNotKnow: 0,
  answers,
  ...more,
});
const anyItem = fc
  .record({
    scale: fc.constantFrom('fourStep' as const, 'fiveStep' as const),
    reversed: fc.boolean(),
    counts: fc.array(fc.nat(30), { minLength: 5, maxLength: 5 }),
    doNotKnow: fc.nat(10),
  })
  .map(({ counts, ...one }) => ({ ...one, answers: one.scale === 'fourStep' ? counts.slice(0, 4) : counts }));
const answered = (one: SurveyItem) => one.answers.reduce((sum, count) => sum + count, one.doNotKnow);

describe('a question’s mean', () => {
  it('is 10, two thirds, one third, 0 in four steps and 10, 7.5, 5, 2.5, 0 in five', () => {
    expect(surveyMean(item([1, 1, 1, 1])).value).toBeCloseTo(5, 12);
    expect(surveyMean(item([0, 1, 0, 0])).value).toBeCloseTo(20 / 3, 12);
    expect(surveyMean(item([0, 0, 0, 1, 0])).value).toBe(2.5);
  });

  it('leaves "don’t know" out, and is missing when nobody took a stand', () => {
    expect(surveyMean(item([2, 0, 0, 0], { doNotKnow: 8 })).value).toBe(10);
    expect(surveyMean(item([0, 0, 0, 0], { doNotKnow: 8 })).state).toBe('missing');
  });

  it('a reversed question is the mirror of itself', () => {
    fc.assert(
      fc.property(anyItem, (one) => {
        const mirror = { ...one, reversed: !one.reversed, answers: one.answers.toReversed() };
        expect(surveyMean(mirror)).toEqual(surveyMean(one));
        expect(positiveShare(mirror)).toEqual(positiveShare(one));
      }),
    );
  });

  it('a share has "don’t know" in its denominator', () => {
    expect(positiveShare(item([3, 2, 1, 0, 0], { doNotKnow: 4 }))).toMatchObject({
      numerator: 5,
      denominator: 10,
    });
    expect(positiveShare(item([3, 2, 1, 0, 4], { reversed: true }))).toMatchObject({ numerator: 4 });
  });

  it('has as many options as its scale', () => {
    expect(SurveyItem.safeParse(item([1, 2, 3, 4, 5], { scale: 'fourStep' })).success).toBe(false);
  });

  it('an index is the mean of all answers to its questions', () => {
    expect(surveyIndexOf([item([3, 0, 0, 0]), item([0, 0, 1, 0, 0])]).value).toBe(8.75);
    expect(surveyIndexOf([item([1, 0, 0, 0]), item([0, 0, 0, 0])])).toMatchObject({
      value: 10,
      denominator: 1,
    });
    expect(surveyIndexOf([item([0, 0, 0, 0], { doNotKnow: 8 })]).state).toBe('missing');
  });
});

describe('Skolenkäten’s rules of reporting', () => {
  const report = (one: SurveyItem, all = answered(one)) => {
    const found = questionReport(one, { answered: all, asked: null }, skolenkatenRules);
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };
  const isMasked = ({ reason }: Value) => reason === 'optionMasked';

  it.each([
    [9, 'suppressed', 'suppressed'],
    [10, 'exact', 'suppressed'],
    [19, 'exact', 'suppressed'],
    [20, 'exact', 'exact'],
  ])('with %i answers the mean is %s and the options are %s', (count, mean, options) => {
    const found = report(item([count, 0, 0, 0]));
    expect(found.mean.state).toBe(mean);
    expect(found.options[1]?.count.state).toBe(options);
  });

  it.each([
    [4, 'suppressed'],
    [5, 'exact'],
  ])('with %i answers an index is %s', (count, state) => {
    const found = indexReport([item([count, 0, 0, 0])], { answered: count, asked: null }, skolenkatenRules);
    expect(found).toMatchObject({ value: { state } });
  });

  it('masks an option with fewer than five, and never one with none', () => {
    const { options } = report(item([0, 20, 5, 3, 4]));
    expect(options.map(({ count }) => isMasked(count))).toEqual([false, false, false, true, true, false]);
    expect(options[0]?.count.value).toBe(0);
  });

  it('a lone masked option takes that with next fewest with it, and says how many they are within', () => {
    const { options } = report(item([3, 12, 25, 40]));
    expect(options.map(({ count }) => isMasked(count))).toEqual([true, true, false, false, false]);
    expect(options[0]?.count).toMatchObject({ bounds: { lowest: 1, highest: 9 } });
    expect(options[1]?.count).toMatchObject({ bounds: { lowest: 10, highest: 19 } });
    expect(options[1]?.share).toMatchObject({
      bounds: null,
      counted: { of: 'having', fewest: 10, most: 19 },
    });
  });

  it('never leaves one masked option alone, in all or on one side of the positive share', () => {
    fc.assert(
      fc.property(anyItem, (one) => {
        fc.pre(answered(one) >= 20);
        const { options, positive } = report(one);
        const masked = options.map(({ count }) => isMasked(count));
        const total = masked.filter(Boolean).length;
        expect(total).not.toBe(1);
        const best = one.reversed ? one.answers.length - 2 : 0;
        const onPositiveSide = masked.slice(best, best + 2).filter(Boolean).length;
        if (positive.value !== null) expect([onPositiveSide, total - onPositiveSide]).not.toContain(1);
      }),
    );
  });

  it('refuses answers that are not those of the scale, and fewer than none', () => {
    const told = (answers: number[]) =>
      questionReport(item(answers), { answered: 60, asked: null }, skolenkatenRules);
    for (const answers of [
      [-5, 50, 3, 2],
      [5, 50, 3],
      [5, 50, 3, 0.5],
    ])
      expect(told(answers)).toMatchObject({ error: { code: 'surveyOptionsWrong' } });
    expect(told([5, 50, 3, 2])).toMatchObject({ ok: true });
    expect(
      indexReport([item([-5, 50, 3, 2])], { answered: 60, asked: null }, skolenkatenRules),
    ).toMatchObject({ error: { code: 'surveyOptionsWrong' } });
  });

  it('refuses more answers to a question than to the survey', () => {
    expect(questionReport(item([9, 9, 9, 9]), { answered: 30, asked: null }, skolenkatenRules)).toMatchObject(
      {
        error: { code: 'moreAnsweredThanAsked' },
      },
    );
  });
});

describe('the local rule of ten answers and half of those asked', () => {
  it.each([
    [10, 20, 'exact'],
    [10, 21, 'suppressed'],
    [9, 9, 'suppressed'],
    [10, null, 'suppressed'],
  ] as const)('%s of %s: %s', (count, asked, state) => {
    const found = questionReport(item([count, 0, 0, 0]), { answered: count, asked }, localSurveyRules);
    expect(found).toMatchObject({ value: { mean: { state } } });
  });
});
