import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  breaksBetween,
  IndicatorVersion,
  indicatorOfSource,
  indicatorOn,
  indicatorVersions,
  koladaDataSet,
  type Perspective,
  seriesBreaks,
} from '../../src/results/index.ts';
import { hasSharedData, sharedJson } from './shared-data.ts';

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

describe.runIf(hasSharedData)('held against Kolada’s own metadata', () => {
  const Kpi = z.object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    has_ou_data: z.boolean(),
  });
  const kpis = () => {
    const list = z
      .union([z.array(Kpi), z.object({ values: z.array(Kpi) })])
      .parse(sharedJson('kolada/kpi_school_2026-04.json'));
    return new Map((Array.isArray(list) ? list : list.values).map((kpi) => [kpi.id, kpi]));
  };
  const shipped = indicatorVersions.flatMap((one) =>
    one.source?.system === 'kolada' ? [{ ...one, id: one.source.id }] : [],
  );
  const says: Record<Perspective, RegExp> = {
    authority: /kommunal|SALSA|personal|Elever i åk [58]:/i,
    located: /lägeskommun/,
    independent: /fristående/,
    home: /hemkommun/,
  };
  /** A word that the title of an indicator must hold, so that no two ids are swapped. */
  const subject: readonly (readonly [RegExp, RegExp])[] = [
    [/^merit|^salsaMerit/, /meritvärde/i],
    [/^allSubjects|^salsaAllSubjects/, /betygskriterier/],
    [/^eligibleVocational/, /yrkesprogram/],
    [/^eligibleScience/, /naturvetenskaps- och teknik/],
    [/^eligibleEconomics/, /ekonomi-, humanistiska/],
    [/^eligibleArts/, /estetiska/],
    [/^english|English/, /engelska/],
    [/^mathematics|Mathematics/, /matematik/],
    [/^swedish|Swedish/, /svenska/],
    [/AboveTest/, /högre betyg/],
    [/BelowTest/, /lägre betyg/],
    [/Year3$/, /åk 3/],
    [/Year5$/, /åk 5/],
    [/Year6$/, /åk 6/],
    [/Year8$/, /åk 8/],
    [/Year9$/, /åk 9/],
    [/Modelled$/, /modellberäkna/i],
    [/^salsa.*Residual$/, /avvikelse/],
    [/^calm/, /arbetsro/],
    [/^safe/, /trygg/],
    [/^interest/, /intresserad/],
    [/^help/, /hjälp/],
    [/^satisfied/, /nöjd/],
    [/^diplomaInThree|^vocational/, /examen inom 3 år/],
    [/^diplomaInFour/, /examen inom 4 år/],
    [/^higherEducation/, /behörighet till universitet/],
    [/^upperSecondaryPoints/, /betygspoäng, gymnasieelever med examen/],
    [/^qualifiedTeachers/, /lärarlegitimation och behörighet/],
    [/^pupilsPerTeacher/, /Elever\/lärare/],
    [/^parents/, /eftergymnasial/],
    [/^newlyImmigrated/, /Nyinvandrade/],
    [/^studyGrant/, /indraget studiestöd/],
    [/^resultsFollowedUp/, /kunskapsresultat upp/],
    [/^teachersTakePart/, /delaktiga/],
    [/^neededEfforts/, /utvecklingsinsatser/],
    [/^colleagues/, /Kollegialt/],
  ];

  it('95 is a ceiling for the ids whose description says so, and for no other', () => {
    const says95 = [...kpis().values()].filter(({ description }) =>
      /1-4 elever.*95 procent/.test(description),
    );
    expect(says95.length).toBeGreaterThan(3);
    for (const { id } of kpis().values())
      expect(koladaDataSet(id)).toBe(says95.some((one) => one.id === id) ? 'koladaCappedAt95' : 'kolada');
  });

  it.each(shipped.map((one) => [one.id, one] as const))('%s is what its title says', (id, one) => {
    const kpi = kpis().get(id);
    expect(kpi?.title).toMatch(says[one.perspective]);
    const expected = subject.filter(([names]) => names.test(one.indicator));
    expect(expected).not.toEqual([]);
    for (const [, words] of expected) expect(kpi?.title).toMatch(words);
    expect(one.perUnit).toBe(kpi?.has_ou_data);
  });
});
