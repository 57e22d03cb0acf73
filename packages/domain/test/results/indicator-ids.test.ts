import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { indicatorVersions, koladaDataSet, type Perspective } from '../../src/results/index.ts';
import { hasSharedData, sharedJson } from './shared-data.ts';

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
