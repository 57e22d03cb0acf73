import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceInDifferences,
  differenceInMeans,
  differenceInShares,
  type Effect,
  EffectCounted,
  type EffectMeasure,
  Effect as EffectSchema,
  type EffectText,
  EffectUnit,
  InterruptedStep,
  interruptedSeries,
  pairedChangeInMeans,
  pairedChangeInShares,
  pooledEffect,
  standardisedDifference,
} from '../../src/effects/index.ts';
import type { Result } from '../../src/kernel/index.ts';
import { valueIn } from './agree.ts';
import { girlsAndBoys, overTime, points, share } from './measures.ts';

const said = (result: Result<Effect>) => valueIn(result).sentence;

describe('the sentence for a principal', () => {
  it('says how a share of the same pupils changed', () => {
    const pairs = { both: 38, onlyBefore: 6, onlyAfter: 16, neither: 22 };
    expect(said(pairedChangeInShares({ pairs, measure: share }))).toEqual({
      sv: 'Andelen ökade från 54 till 66 procent. Med 82 elever kan den verkliga skillnaden ligga mellan 1 och 23 procentenheter.',
      en: 'The share rose from 54 to 66 per cent. With 82 pupils, the true difference may lie between 1 and 23 percentage points.',
    });
  });

  it('says so when both less and more are possible', () => {
    const question = { first: { count: 44, of: 80 }, second: { count: 54, of: 84 }, measure: share };
    expect(said(differenceInShares({ ...question, comparison: overTime }))).toEqual({
      sv: 'Andelen ökade från 55 till 64 procent. Med 80 elever före och 84 efter kan den verkliga förändringen vara allt från en minskning med 6 procentenheter till en ökning med 24 procentenheter. Det går alltså inte att säga åt vilket håll det gick.',
      en: 'The share rose from 55 to 64 per cent. With 80 pupils before and 84 after, the true change may be anything from a decrease of 6 percentage points to an increase of 24 percentage points. It is therefore not possible to say which way it went.',
    });
    expect(said(differenceInShares({ ...question, comparison: girlsAndBoys }))).toEqual({
      sv: 'Andelen är 55 procent för pojkar och 64 procent för flickor. Med 80 respektive 84 elever kan det verkliga värdet för flickor vara allt från 6 procentenheter lägre till 24 procentenheter högre, jämfört med pojkar. Det går alltså inte att säga om det finns någon skillnad.',
      en: 'The share is 55 per cent for boys and 64 per cent for girls. With 80 and 84 pupils respectively, the true value for girls may be anything from 6 percentage points lower to 24 percentage points higher, compared with boys. It is therefore not possible to say whether there is a difference.',
    });
  });

  it('says a fall as a fall, and an unchanged level as unchanged', () => {
    const before = { mean: 14.2, standardDeviation: 2, n: 60 };
    const fell = { mean: 12.9, standardDeviation: 2, n: 60 };
    const question = { first: before, measure: points, comparison: overTime };
    expect(said(differenceInMeans({ ...question, second: fell })).sv).toBe(
      'Medelvärdet minskade från 14,2 till 12,9 poäng. Med 60 elever varje gång kan den verkliga skillnaden ligga mellan 0,6 och 2,0 poäng.',
    );
    expect(said(differenceInMeans({ ...question, second: before })).sv).toBe(
      'Medelvärdet låg kvar på 14,2 poäng. Med 60 elever varje gång kan den verkliga förändringen vara allt från en minskning med 0,7 poäng till en ökning med 0,7 poäng. Det går alltså inte att säga om något förändrades.',
    );
    expect(said(standardisedDifference({ ...question, second: fell })).sv).toBe(
      'Medelvärdet minskade från 14,2 till 12,9 poäng. Skillnaden motsvarar 0,65 standardavvikelser. Med 60 elever varje gång kan den verkliga skillnaden ligga mellan 0,28 och 1,01 standardavvikelser.',
    );
  });

  it('gives more decimals where the ends would read as nothing or alike, and bends the unit', () => {
    const days: EffectMeasure = { ...points, unit: 'days', decimals: 0 };
    const mean = (value: number, standardDeviation: number) => ({ mean: value, standardDeviation, n: 100 });
    const told = (first: number, second: number, spread: number) =>
      said(
        differenceInMeans({
          first: mean(first, spread),
          second: mean(second, spread),
          measure: days,
          comparison: overTime,
        }),
      ).sv.split('. ')[1];
    expect(told(5, 6, 3)).toBe(
      'Med 100 elever varje gång kan den verkliga skillnaden ligga mellan 0,2 och 1,8 dagar.',
    );
    expect(told(5, 5.73, 0.95)).toBe(
      'Med 100 elever varje gång kan den verkliga skillnaden ligga mellan 0,5 och 1,0 dagar.',
    );
    expect(told(5, 7, 1)).toBe(
      'Med 100 elever varje gång kan den verkliga skillnaden ligga mellan 1,7 och 2,3 dagar.',
    );
    expect(told(1, 1 + 0.1393 + 0.0006, 0.5)).toBe(
      'Med 100 elever varje gång kan den verkliga skillnaden vara allt från nästan ingenting till 0,28 dagar.',
    );
  });

  it('gives levels that read alike more exactly when the interval says which way it went', () => {
    const mean = (value: number) => ({ mean: value, standardDeviation: 1, n: 4000 });
    const measure: EffectMeasure = { ...points, decimals: 0, counted: 'answers' };
    const question = { first: mean(54.1), second: mean(54.3), measure, comparison: overTime };
    expect(said(differenceInMeans(question)).sv).toBe(
      'Medelvärdet ökade från 54,1 till 54,3 poäng. Med 4\u00a0000 svar varje gång kan den verkliga skillnaden ligga mellan 0,16 och 0,24 poäng.',
    );
  });

  it('says how groups of schools moved', () => {
    const once = (before: number, after: number) => ({ before: [before], after: [after] });
    const withAction = [once(54, 62), once(50, 60), once(60, 66), once(52, 63), once(58, 61)];
    const without = [once(55, 57), once(50, 50), once(60, 65), once(52, 51), once(58, 61), once(70, 71)];
    expect(said(differenceInDifferences({ withAction, without, measure: share }))).toEqual({
      sv: 'Andelen gick från 55 till 62 procent på de 5 skolorna med insatsen och från 58 till 59 procent på de 6 utan. Jämfört med de andra har skolorna med insatsen rört sig 6 procentenheter uppåt. Med 5 respektive 6 skolor kan den verkliga skillnaden ligga mellan 2 och 10 procentenheter.',
      en: 'The share went from 55 to 62 per cent in the 5 schools with the action and from 58 to 59 per cent in the 6 without it. Compared with the others, the schools with the action have moved 6 percentage points up. With 5 and 6 schools respectively, the true difference may lie between 2 and 10 percentage points.',
    });
    const four = [once(54, 62), once(50, 50), once(60, 56), once(52, 63)];
    expect(
      said(differenceInDifferences({ withAction: four, without: without.slice(0, 4), measure: share })).sv,
    ).toBe(
      'Andelen gick från 54 till 58 procent på de 4 skolorna med insatsen och från 54 till 56 procent på de 4 utan. Jämfört med de andra har skolorna med insatsen rört sig 2 procentenheter uppåt. Med 4 skolor i varje grupp kan den verkliga skillnaden vara allt från 7 procentenheter nedåt till 11 procentenheter uppåt. Det går alltså inte att säga om insatsen gjorde skillnad.',
    );
  });

  it('says what happened to level and pace of a series', () => {
    const absence: EffectMeasure = {
      ...share,
      subject: { sv: 'Frånvaron', en: 'Absence' },
      decimals: 1,
    };
    const values = [6.1, 6.4, 6, 6.6, 6.9, 6.7, 7.1, 7, 6.2, 7, 6.7, 6.9, 7.5, 7.6, 7.2, 7.9];
    const series = { points: values.map((value, at) => ({ at, value })), startsAt: 8, measure: absence };
    expect(said(interruptedSeries({ ...series, step: 'month' }))).toEqual({
      sv: 'Frånvaron gick ned med 0,8 procentenheter när insatsen började. Därefter ändrades takten med 0,05 procentenheter uppåt per månad. Med 16 mätningar kan den verkliga förändringen av nivån ligga mellan 0,2 och 1,4 procentenheter. Takten kan ha ändrats med allt från 0,07 procentenheter nedåt till 0,17 procentenheter uppåt per månad, så det går inte att säga att den ändrades.',
      en: 'Absence went down by 0.8 percentage points when the action began. Thereafter the pace changed by 0.05 percentage points upwards per month. With 16 measurements, the true change of level may lie between 0.2 and 1.4 percentage points. The pace may have changed by anything from 0.07 percentage points down to 0.17 percentage points up per month, so it is not possible to say that it changed.',
    });
  });

  it('says the mean of many schools, what to expect at a new one, and how unlike they are', () => {
    const effect = (estimate: number, standardError: number) =>
      ({ estimate, standardError, unit: 'percent', scale: null }) as const;
    const effects = [effect(6, 2), effect(2, 3), effect(9, 2.5), effect(4, 3), effect(7, 2), effect(-2, 4)];
    const measure: EffectMeasure = { ...share, counted: 'schools' };
    expect(said(pooledEffect({ effects, measure, comparison: overTime }))).toEqual({
      sv: 'Andelen ökade i genomsnitt med 5 procentenheter när resultaten från 6 skolor vägs samman. Den verkliga genomsnittliga förändringen kan ligga mellan 2 och 9 procentenheter. På en ny, liknande skola kan förändringen vara allt från en minskning med 0,03 procentenheter till en ökning med 11 procentenheter. Uppskattningsvis 23 procent av variationen mellan resultaten beror på annat än slumpen.',
      en: 'The share rose on average by 5 percentage points when the results of 6 schools are pooled. The true average change may lie between 2 and 9 percentage points. In a new, similar school, the change may be anything from a decrease of 0.03 percentage points to an increase of 11 percentage points. An estimated 23 per cent of the variation between the results comes from something other than chance.',
    });
    const classes: EffectMeasure = { ...share, counted: 'classes' };
    expect(
      said(pooledEffect({ effects: effects.slice(0, 3), measure: classes, comparison: girlsAndBoys })).sv,
    ).toBe(
      'Andelen är i genomsnitt 6 procentenheter högre för flickor än för pojkar när resultaten från 3 klasser vägs samman. Den verkliga genomsnittliga skillnaden kan vara allt från 2 procentenheter lägre till 14 procentenheter högre för flickor. I en ny, liknande klass kan skillnaden vara allt från 26 procentenheter lägre till 38 procentenheter högre för flickor. Uppskattningsvis 33 procent av variationen mellan resultaten beror på annat än slumpen.',
    );
  });
});

it('never says that shares may differ by more than 100 percentage points', () => {
  const effects = [-20, 5, 30].map(
    (estimate) => ({ estimate, standardError: 9, unit: 'percent', scale: null }) as const,
  );
  const effect = valueIn(
    pooledEffect({ effects, measure: { ...share, counted: 'schools' }, comparison: overTime }),
  );
  expect(effect.prediction.high).toBeGreaterThan(100);
  expect(effect.sentence.sv).toContain(
    'kan förändringen vara allt från en minskning med 100 procentenheter till en ökning med 100 procentenheter.',
  );
});

/** What no sentence may hold: stars, verdicts of a test, rankings, praise, and traces of a computer. */
const banned =
  /\*|!|signifikan|significan|p-värde|p-value|nollhypotes|null hypothesis|bäst|sämst|bättre|sämre|best|worst|better|worse|rank|undefined|Infinity|\s\s|\s[.,]|−0[^,.\d]|\d-\d/i;
const oneOfMany =
  /(?:^|[^\d,.\u00a0])1 (?:procentenheter|dagar|timmar|minuter|standardavvikelser|skolor|klasser)/;
const wrongTongue = /\d\.\d/;

function sound({ sv, en }: EffectText): void {
  for (const text of [sv, en]) {
    expect(text).not.toMatch(banned);
    expect(text).not.toMatch(/NaN|\bnull\b/);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(sv).not.toMatch(oneOfMany);
  expect(sv).not.toMatch(wrongTongue);
  expect(en).not.toMatch(/\d,\d(?!\d\d)/);
}

const measure = fc.record({
  subject: fc.constant({ sv: 'Värdet', en: 'The value' }),
  unit: fc.constantFrom(...EffectUnit.options),
  scale: fc.constant(null),
  decimals: fc.integer({ min: 0, max: 3 }),
  counted: fc.constantFrom(...EffectCounted.options),
});
const shareMeasure = measure.map((one): EffectMeasure => ({ ...one, unit: 'percent' }));
const comparison = fc.constantFrom(overTime, girlsAndBoys);
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
const figure = fc.oneof(
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.double({ min: -5000, max: 5000, noNaN: true }),
  fc.integer({ min: -2, max: 2 }),
);
const figures = (least: number, most: number) => fc.array(figure, { minLength: least, maxLength: most });
const summary = fc.record({
  mean: figure,
  standardDeviation: fc.double({ min: 1e-4, max: 500, noNaN: true }),
  n: fc.integer({ min: 5, max: 5000 }),
});
const count = fc
  .integer({ min: 5, max: 3000 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
const cell = fc.integer({ min: 0, max: 200 });
const school = fc.record({ before: fc.tuple(figure, figure), after: fc.tuple(figure) });
const schools = fc.array(school, { minLength: 4, maxLength: 9 });

/** Every public estimate of anything. */
const twoSided: readonly fc.Arbitrary<Result<Effect>>[] = [
  fc.record({ first: summary, second: summary, measure, comparison, level }).map(differenceInMeans),
  fc.record({ first: summary, second: summary, measure, comparison, level }).map(standardisedDifference),
  fc
    .record({ first: count, second: count, measure: shareMeasure, comparison, level })
    .map(differenceInShares),
  fc
    .record({
      pairs: fc.record({ both: cell, onlyBefore: cell, onlyAfter: cell, neither: cell }),
      measure: shareMeasure,
      level,
    })
    .map(pairedChangeInShares),
  fc
    .record({ pairs: fc.array(fc.tuple(figure, figure), { minLength: 5, maxLength: 30 }), measure, level })
    .map(({ pairs, ...rest }) =>
      pairedChangeInMeans({ ...rest, before: pairs.map(([x]) => x), after: pairs.map(([, y]) => y) }),
    ),
  fc.record({ withAction: schools, without: schools, measure, level }).map(differenceInDifferences),
];
const anyEffect: fc.Arbitrary<Result<Effect>> = fc.oneof(
  ...twoSided,
  fc
    .record({
      values: figures(12, 24),
      step: fc.constantFrom(...InterruptedStep.options),
      measure,
      level,
    })
    .map(({ values, ...rest }) =>
      interruptedSeries({ ...rest, startsAt: 6, points: values.map((value, at) => ({ at, value })) }),
    ),
  fc
    .record({
      effects: fc.array(
        fc.record({
          estimate: figure,
          standardError: fc.double({ min: 1e-3, max: 50, noNaN: true }),
          unit: fc.constant('points' as const),
          scale: fc.constant(null),
        }),
        { minLength: 3, maxLength: 9 },
      ),
      measure: measure.map((one): EffectMeasure => ({ ...one, unit: 'points' })),
      comparison,
      level,
    })
    .map(pooledEffect),
);

describe('every sentence', () => {
  it('is free of stars, verdicts, rankings and praise, bends as its language does, and stands on an effect as the schema says', () => {
    fc.assert(
      fc.property(anyEffect, (result) => {
        fc.pre(result.ok);
        const { sentence, assumptions } = valueIn(result);
        expect(EffectSchema.safeParse(valueIn(result)).error).toBeUndefined();
        sound(sentence);
        for (const { note } of assumptions) sound(note);
      }),
      { numRuns: 600 },
    );
  });

  it('says that it cannot be said exactly when the interval holds both less and more', () => {
    fc.assert(
      fc.property(fc.oneof(...twoSided), (result) => {
        fc.pre(result.ok);
        const { interval, sentence } = valueIn(result);
        const both = interval.low <= 0 && interval.high >= 0;
        expect(sentence.sv.includes('går alltså inte att säga')).toBe(both);
        expect(sentence.en.includes('not possible to say')).toBe(both);
      }),
      { numRuns: 250 },
    );
  });
});
