import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readEgil, readEgilSource } from '../../src/egil/index.ts';
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

it.runIf(hasSharedData)('EGIL’s requests say what the tables say that they were made from', async () => {
  const requests = await collected(readEgil([sharedBytes('egil/base_init.txt')], { file: 'base_init.txt' }));
  const table = async (name: string) => {
    const file = `egil/csv-source/${name}.csv`;
    return (await collected(readEgilSource([sharedBytes(file)], { file }))).rows;
  };
  const units = new Map(
    requests.rows.flatMap((row) => (row.kind === 'schoolUnit' ? [[row.id, row] as const] : [])),
  );
  const users = new Map(
    requests.rows.flatMap((row) =>
      row.kind === 'user' ? [[row.id, row.userName.split('@')[0]] as const] : [],
    ),
  );
  const sorted = (texts: readonly string[]) => texts.toSorted();
  const teachers = (await table('teachers')).flatMap((row) => (row.kind === 'teacher' ? [row] : []));
  for (const teacher of teachers)
    expect(requests.rows).toContainEqual(
      expect.objectContaining({ kind: 'user', id: teacher.id, displayName: teacher.displayName }),
    );
  const employed = requests.rows.flatMap((row) =>
    row.kind === 'employment' ? [`${users.get(row.user)} ${units.get(row.at)?.name}`] : [],
  );
  const inTable = (await table('employments')).flatMap((row) =>
    row.kind === 'employment' ? [`${row.user} ${row.units[0]}`] : [],
  );
  expect(sorted(employed)).toEqual(sorted(inTable));
  const groups = (await table('groups')).flatMap((row) => (row.kind === 'group' ? [row] : []));
  const members = (await table('members')).flatMap((row) => (row.kind === 'member' ? [row] : []));
  for (const group of groups) {
    const sent = requests.rows.find((row) => row.kind === 'studentGroup' && row.id === group.id);
    if (sent?.kind !== 'studentGroup') throw new Error(`${group.name} is not sent`);
    expect([sent.name, units.get(sent.owner)?.schoolUnitCode]).toEqual([group.name, group.schoolUnitCode]);
    const own = members.filter((one) => one.group === group.id).map((one) => one.user);
    expect(own).toEqual(expect.arrayContaining(sent.members.map((id) => users.get(id))));
  }
});
