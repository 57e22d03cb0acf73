import { describe, expect, it } from 'vitest';
import {
  breaksBetween,
  IndicatorVersion,
  indicatorOfSource,
  indicatorOn,
  indicatorVersions,
  Population,
  populationLabels,
  seriesBreaks,
} from '../../src/results/index.ts';

const names = new Set(indicatorVersions.map(({ indicator }) => indicator));
const years = Array.from({ length: 45 }, (_, at) => 1995 + at);
const lines = [...new Set(indicatorVersions.map((one) => `${one.indicator}/${one.perspective}`))].map(
  (key) => {
    const [indicator = '', perspective = ''] = key.split('/');
    return indicatorVersions.filter((one) => one.indicator === indicator && one.perspective === perspective);
  },
);

describe('the shipped definitions', () => {
  it('are valid data, each id of a source once', () => {
    for (const one of indicatorVersions) expect(IndicatorVersion.safeParse(one).error).toBeUndefined();
    const ids = indicatorVersions.flatMap(({ source }) =>
      source === null ? [] : [`${source.system} ${source.id}`],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(70);
  });

  it('no two versions are valid in the same school year', () => {
    for (const versions of lines)
      for (const year of years) {
        const valid = versions.filter(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999));
        expect(valid.length).toBeLessThanOrEqual(1);
      }
  });

  it('a new version never follows an old one without a break between them', () => {
    for (const versions of lines)
      versions.slice(1).forEach((next, at) => {
        const before = versions[at];
        expect(next.version).toBeGreaterThan(before?.version ?? 0);
        expect(before?.to).not.toBeNull();
        expect(breaksBetween(next.indicator, before?.to ?? 0, next.from ?? 0)).not.toEqual([]);
      });
  });

  it('pupils by where they live are never figures of a school', () => {
    const home = indicatorVersions.filter(({ perspective }) => perspective === 'home');
    expect(home.length).toBeGreaterThan(10);
    expect(home.filter(({ perUnit }) => perUnit)).toEqual([]);
  });

  it('a definition never ends without a break that says why', () => {
    for (const { indicator, perspective, to } of indicatorVersions) {
      if (to === null) continue;
      expect([indicator, perspective, breaksBetween(indicator, to, to + 1).length]).not.toContain(0);
    }
  });

  it('successors exist, and begin when the old one has ended', () => {
    for (const { successor, perspective, to } of indicatorVersions) {
      if (successor === null) continue;
      expect(indicatorOn(successor, perspective, (to ?? 0) + 1)).toMatchObject({ ok: true });
    }
  });

  it('what has no wanted direction is never a result of the school’s own', () => {
    const undirected = indicatorVersions.filter(({ direction }) => direction === 'neither');
    expect(new Set(undirected.map(({ formula }) => formula))).toEqual(
      new Set(['testAgreement', 'bySource', 'salsaResidual']),
    );
  });

  it('measures with a pass line end with the last year group on A–F', () => {
    const needPass = indicatorVersions.filter(({ formula }) =>
      /^(eligible|allSubjects|subjectPassed|merit)/.test(formula),
    );
    expect(needPass.length).toBeGreaterThan(30);
    for (const { to } of needPass) expect(to ?? 9999).toBeLessThanOrEqual(2029);
  });

  it('count whom their population says: a key each for what is counted on others, and none that nothing counts', () => {
    const populationOf = new Map(indicatorVersions.map((one) => [one.indicator, one.population]));
    expect(new Set(indicatorVersions.map(({ population }) => population))).toEqual(
      new Set(Population.options),
    );
    const texts = Population.options.flatMap((one) => [populationLabels[one].sv, populationLabels[one].en]);
    expect(new Set(texts).size).toBe(texts.length);
    // Of one subject, of one question: whoever reads, takes or answers the one need not do so with another.
    for (const words of [/Passed(Year[69])$/, /^testsPassed/, /^(calm|safe|help|satisfied|interest)Year/]) {
      const some = [...populationOf].filter(([indicator]) => words.test(indicator));
      const ofSubject = some.filter(([indicator]) => indicator !== 'allSubjectsPassedYear6');
      expect(ofSubject.length).toBeGreaterThan(1);
      expect(new Set(ofSubject.map(([, population]) => population)).size).toBe(ofSubject.length);
    }
    expect(populationOf.get('englishGradeAboveTest')).toBe(populationOf.get('englishGradeBelowTest'));
    expect(populationOf.get('englishGradeAboveTest')).not.toBe(populationOf.get('swedishGradeAboveTest'));
    expect(populationOf.get('meritRatingEstablished')).not.toBe(populationOf.get('meritRating'));
  });

  it('breaks speak of indicators that exist', () => {
    for (const { indicators } of seriesBreaks) for (const one of indicators) expect(names).toContain(one);
    expect(seriesBreaks.map(({ from }) => from)).toEqual(seriesBreaks.map(({ from }) => from).toSorted());
  });
});

describe('finding a definition', () => {
  it('the one that is valid then', () => {
    const formula = (year: number) => {
      const found = indicatorOn('meritRating', 'located', year);
      return found.ok ? [found.value.formula, found.value.version] : found.error.code;
    };
    expect(formula(2013)).toEqual(['meritRating16', 1]);
    expect(formula(2014)).toEqual(['meritRating17', 2]);
    expect(formula(2028)).toEqual(['meritRating17', 3]);
    expect(formula(2030)).toBe('indicatorNotValidThen');
    expect(indicatorOn('nothing', 'authority', 2024)).toMatchObject({ error: { code: 'indicatorUnknown' } });
    expect(indicatorOn('qualifiedTeachers', 'home', 2024)).toMatchObject({
      error: { code: 'indicatorUnknown' },
    });
  });

  it('by the id of its source', () => {
    expect(indicatorOfSource('kolada', 'N15505')).toMatchObject({
      indicator: 'meritRating',
      perspective: 'authority',
    });
    expect(indicatorOfSource('kolada', 'N99999')).toBeNull();
  });
});

describe('the trap of the swapped SALSA ids', () => {
  it('U15414 is all subjects, U15416 is merit rating', () => {
    expect(indicatorOfSource('kolada', 'U15414')).toMatchObject({
      indicator: 'salsaAllSubjectsResidual',
      unit: 'percentagePoints',
    });
    expect(indicatorOfSource('kolada', 'U15416')).toMatchObject({
      indicator: 'salsaMeritResidual',
      unit: 'points',
    });
  });
});
