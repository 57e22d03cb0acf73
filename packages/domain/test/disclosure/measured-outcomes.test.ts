import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredOutcomes, protect, publicRules, type TableDimension } from '../../src/disclosure/index.ts';
import { errorMessage } from '../../src/kernel/index.ts';
import {
  hasPassedAll,
  indicatorVersions,
  isEligible,
  type PupilGrades,
  Subject,
} from '../../src/results/index.ts';
import { anyPupil } from '../results/pupils.ts';

const units = ['Ask', 'Björk', 'Ek'];
const dimensions: TableDimension[] = [
  { id: 'unit', level: 'school', codes: units, groups: [{ id: 'all', level: null, codes: units }] },
  { id: 'sex', level: null, codes: ['girls', 'boys'], groups: [] },
];
const circumstances = { perspective: 'authority', year: 2025, dimensions } as const;

/** The shipped shares of the last year of compulsory school, as the formulas count a pupil. */
const rules = {
  allSubjectsPassedFinalYear: hasPassedAll,
  eligibleVocational: (one: PupilGrades) => isEligible(one, 'YR'),
  eligibleScienceTechnology: (one: PupilGrades) => isEligible(one, 'NATE'),
  eligibleEconomicsHumanitiesSocial: (one: PupilGrades) => isEligible(one, 'EKHUSA'),
  eligibleArts: (one: PupilGrades) => isEligible(one, 'ES'),
};
type Counted = keyof typeof rules;
const names = Object.keys(rules).filter((name): name is Counted => name in rules);
const isCounted = (name: Counted, one: PupilGrades) => {
  const answer = rules[name](one);
  return answer.ok && answer.value;
};

/** Subjects that everyone reads, and one of the two Swedish. */
const timetable = Subject.options.filter((one) => one !== 'SVA' && one !== 'ML');
const withWholeTimetable = fc.subarray(timetable, { maxLength: 3 }).map((failed): PupilGrades => {
  const grades = timetable.map((subject) => {
    return { subject, grade: failed.includes(subject) ? ('F' as const) : ('E' as const) };
  });
  return { scale: 'aToF', grades };
});

const counts = (pupils: readonly PupilGrades[], leaves: number) =>
  names.map((indicator) => ({
    indicator,
    met: Array.from(
      { length: leaves },
      (_, leaf) => pupils.filter((one, at) => at % leaves === leaf && isCounted(indicator, one)).length,
    ),
  }));

describe('indicators that lie within each other', () => {
  const withinOf = new Map(indicatorVersions.map((one) => [one.indicator, one.within]));

  it('name indicators that are shipped, for the same pupils, and the rule', () => {
    const pairs = indicatorVersions.flatMap((inner) => inner.within.map((outer) => ({ inner, outer })));
    expect(pairs.length).toBeGreaterThan(10);
    for (const { inner, outer } of pairs) {
      const same = indicatorVersions.filter(
        (one) =>
          one.indicator === outer.indicator &&
          one.version === inner.version &&
          one.population === inner.population,
      );
      expect([inner.indicator, outer.indicator, same.length]).not.toContain(0);
      expect(outer.source).toMatch(/\d+:\d+$/);
    }
  });

  it('do so for any pupil whom the formulas count, and by passing all of a whole timetable', () => {
    const holds = (one: PupilGrades, inner: Counted) =>
      (withinOf.get(inner) ?? []).every(({ indicator }) => {
        const outer = names.find((name) => name === indicator);
        return outer === undefined || !isCounted(inner, one) || isCounted(outer, one);
      });
    fc.assert(
      fc.property(anyPupil, (one) => {
        for (const name of names.slice(1)) expect(holds(one, name)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(withWholeTimetable, (one) => {
        for (const name of names) expect(holds(one, name)).toBe(true);
      }),
    );
  });
});

describe('the outcomes of a table set from indicators', () => {
  it('lie within each other wherever a definition says so, whichever of them are counted', () => {
    fc.assert(
      fc.property(
        fc.array(withWholeTimetable, { maxLength: 40 }),
        fc.subarray(names, { minLength: 1 }),
        (pupils, some) => {
          const counted = counts(pupils, 6).filter(({ indicator }) => some.includes(indicator));
          const result = measuredOutcomes(counted, circumstances);
          if (!result.ok) throw new Error(errorMessage(result.error, 'en'));
          const within = new Map(result.value.map((one) => [one.id, one.within ?? []]));
          const has = (inner: Counted, outer: Counted) => within.get(inner)?.includes(outer);
          const [all, vocational, science, economics, arts] = names;
          for (const [inner, outer] of [
            [all, vocational],
            [all, arts],
            [all, science],
            [all, economics],
            [science, arts],
            [economics, arts],
            [arts, vocational],
          ] as const)
            if (inner && outer && some.includes(inner) && some.includes(outer))
              expect([inner, outer, has(inner, outer)]).toEqual([inner, outer, true]);
          expect(result.value.every(({ id, within = [] }) => !within.includes(id))).toBe(true);
        },
      ),
    );
  });

  const met = {
    all: { indicator: 'allSubjectsPassedFinalYear', met: [20, 18, 19, 15, 30, 22] },
    vocational: { indicator: 'eligibleVocational', met: [22, 19, 19, 14, 31, 25] },
  };

  it('are refused in words that name the cell where a count breaks a definition', () => {
    const broken = measuredOutcomes([met.all, met.vocational], circumstances);
    if (broken.ok) throw new Error('not refused');
    expect(broken.error).toMatchObject({ code: 'disclosureNotWithin', params: { inner: 15, outer: 14 } });
    expect(errorMessage(broken.error, 'sv')).toContain('i gruppen ”Björk, boys” är antalen 15 och 14');
  });

  it('do not lie within each other where the caller says so, pair by pair', () => {
    const notWithin = [{ indicator: 'allSubjectsPassedFinalYear', within: 'eligibleVocational' }];
    const result = measuredOutcomes([met.all, met.vocational], { ...circumstances, notWithin });
    expect(result.ok && result.value.map(({ id, within }) => [id, within])).toEqual([
      ['allSubjectsPassedFinalYear', undefined],
      ['eligibleVocational', undefined],
    ]);
  });

  it('are refused for other pupils, for what is no share, and for what is not defined then', () => {
    const codeOf = (indicators: string[], year = 2025) => {
      const asked = indicators.map((indicator) => ({ indicator, met: [1, 1, 1, 1, 1, 1] }));
      const result = measuredOutcomes(asked, { ...circumstances, year });
      return result.ok ? null : result.error.code;
    };
    expect(codeOf(['eligibleArts', 'englishPassedYear6'])).toBe('disclosureOtherPupils');
    expect(codeOf(['englishPassedYear9', 'mathematicsPassedYear9'])).toBe('disclosureOtherPupils');
    expect(codeOf(['calmYear5', 'safeYear5'])).toBe('disclosureOtherPupils');
    expect(codeOf(['diplomaInThreeYears', 'vocationalDiplomaInThreeYears'])).toBe('disclosureOtherPupils');
    expect(codeOf(['diplomaInThreeYears', 'higherEducationEligibleInThreeYears'])).toBeNull();
    expect(codeOf(['meritRating'])).toBe('disclosureNoShare');
    expect(codeOf(['salsaAllSubjectsModelled'])).toBe('disclosureNoShare');
    expect(codeOf(['qualifiedTeachers'])).toBe('disclosureNoShare');
    expect(codeOf(['eligibleArts'], 2031)).toBe('indicatorNotValidThen');
    expect(codeOf(['happiness'])).toBe('indicatorUnknown');
    expect(codeOf(['eligibleArts', 'eligibleVocational'])).toBeNull();
  });

  it('can be protected as they are', () => {
    const vocational = { ...met.vocational, met: [22, 19, 19, 16, 31, 25] };
    const outcomes = measuredOutcomes([met.all, vocational], circumstances);
    if (!outcomes.ok) throw new Error(outcomes.error.code);
    const ids = outcomes.value.map(({ id }) => id);
    const tables = [
      { id: 'year 9', shows: { unit: [...units, 'all'], sex: ['girls', 'boys'] }, outcomes: ids },
    ];
    const pupils = [24, 20, 21, 17, 33, 28];
    expect(protect({ dimensions, pupils, outcomes: outcomes.value, tables }, publicRules).ok).toBe(true);
  });
});
