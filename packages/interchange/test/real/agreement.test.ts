import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readKoladaData } from '../../src/kolada/index.ts';
import { readPlannedEducations } from '../../src/planned-educations/index.ts';
import { readSirisCsv } from '../../src/siris/index.ts';
import { collected } from '../../src/tally.ts';
import { hasSharedData, sharedBytes, sharedFiles, sharedText } from './shared-data.ts';

const files = hasSharedData ? sharedFiles() : [];

it.runIf(hasSharedData)('Kolada’s figures are those of the same snapshot as CSV', async () => {
  for (const path of files.filter((one) => /^kolada\/data_.*v3\.json$/.test(one))) {
    const { rows } = await collected(readKoladaData([sharedBytes(path)], { file: path }));
    const read = rows.flatMap((row) =>
      row.values.map(({ measure, gender, value }) => [
        [measure, row.municipality, row.period, gender].join(' '),
        value.raw === null ? value.reason : Number(value.raw),
      ]),
    );
    const flat: string[][] = parse(sharedText(path.replace('.v3.json', '.flat.csv')), { from_line: 2 });
    const reasons = new Map([
      ['Privacy', 'privacy'],
      ['Missing', 'noData'],
      ['Not applicable', 'notApplicable'],
    ]);
    const expected = flat.map(([kpi, municipality, year, , gender, status = '', value]) => [
      [kpi, municipality, year, gender].join(' '),
      status === '' ? Number(value) : reasons.get(status),
    ]);
    expect(new Map(read as [string, unknown][])).toEqual(new Map(expected as [string, unknown][]));
    expect(read).toHaveLength(flat.length);
  }
});

it.runIf(hasSharedData)(
  'SIRIS 139 and Planned Educations say the same of the same unit, marks included',
  async () => {
    const pairs = [
      ['allSubjectsPassedShare', 'ratioOfPupilsIn9thGradeWithAllSubjectsPassed'],
      ['eligibleVocationalShare', 'ratioOfPupils9thGradeEligibleForNationalProgramYR'],
      ['meritRating17', 'averageGradesMeritRating9thGrade'],
    ] as const;
    const said = ({ state, value }: { state: string; value: number | null }) => `${state} ${value}`;
    const siris = new Map<string, string>();
    const path = files.find((one) => one.startsWith('siris/slutbetyg')) ?? '';
    for (const { unitCode, values } of (await collected(readSirisCsv([sharedBytes(path)], { file: path })))
      .rows)
      for (const { measure, value } of values) siris.set(`${unitCode} ${measure}`, said(value));
    let compared = 0;
    for (const one of files.filter((file) => file.startsWith('planned-educations/statistics-gr/'))) {
      const { rows } = await collected(readPlannedEducations([sharedBytes(one)], { file: one }));
      for (const row of rows) {
        if (row.kind !== 'statistics' || row.schoolYear !== 2024) continue;
        for (const [title, field] of pairs) {
          const value = row.values.find(({ measure }) => measure === field)?.value;
          const other = siris.get(`${row.schoolUnitCode} ${title}`);
          if (value === undefined || other === undefined) continue;
          compared += 1;
          expect(said(value), `${row.schoolUnitCode} ${title}`).toBe(other);
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  },
);
