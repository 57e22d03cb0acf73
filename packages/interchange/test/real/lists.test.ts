import { expect, it } from 'vitest';
import { readAreaCodes } from '../../src/areas/index.ts';
import * as kolada from '../../src/kolada/index.ts';
import { readPlannedEducations, readRequests } from '../../src/planned-educations/index.ts';
import type { Reading } from '../../src/reading.ts';
import { readRegisterCsv, readUnitHistory } from '../../src/register/index.ts';
import { readSirisReportList } from '../../src/siris/index.ts';
import { sirisReports } from '../../src/siris/reports/index.ts';
import { collected } from '../../src/tally.ts';
import { hasSharedData, sharedBytes, sharedFiles } from './shared-data.ts';

type Read<Row> = (bytes: Iterable<Uint8Array>, options: { readonly file: string }) => Reading<Row>;
const rowsOf = async <Row>(path: string, read: Read<Row>) =>
  (await collected(read([sharedBytes(path)], { file: path }))).rows;

it.runIf(hasSharedData)('the three lists of areas agree, and with Kolada’s municipalities', async () => {
  const counties = await rowsOf('geo/counties.csv', readAreaCodes);
  const alone = await rowsOf('geo/municipalities.csv', readAreaCodes);
  const joined = await rowsOf('geo/municipality_county.csv', readAreaCodes);
  expect(joined).toEqual(alone);
  expect(counties).toHaveLength(21);
  expect(new Set(alone.map(({ county }) => county))).toEqual(new Set(counties.map(({ code }) => code)));
  const known = await rowsOf('kolada/municipality_2026-04.json', kolada.readKoladaMunicipalities);
  const municipalities = known.filter(({ entry }) => entry.type === 'K');
  expect(municipalities.map(({ entry }) => entry.id).sort()).toEqual(alone.map(({ code }) => code).sort());
});

it.runIf(hasSharedData)('Kolada’s KPIs are the same as JSON and as a table', async () => {
  const api = await rowsOf('kolada/kpi_school_2026-04.json', kolada.readKoladaKpis);
  const table = await rowsOf('kolada/kpi_school_2026-04.csv', kolada.readKoladaKpiTable);
  expect(table.map(({ entry }) => entry)).toEqual(
    api.map(({ entry }) => ({
      ...entry,
      auspice: entry.auspice ?? null,
      // One description ends in tabs; a table's cells are read without the space around them.
      description: entry.description.trim(),
    })),
  );
});

it.runIf(hasSharedData)('the SIRIS reports that are read stand in the list, by title', async () => {
  const list = await rowsOf('siris/siris_report_ids_2020.csv', readSirisReportList);
  for (const { exportIds, title } of sirisReports)
    for (const id of exportIds) {
      const listed = list.find(({ exportId }) => exportId === id);
      expect(`${listed?.schoolForm} - ${listed?.title}`, String(id)).toMatch(title);
    }
});

it.runIf(hasSharedData)(
  'every answer that was kept answers what was asked, or says that it does not',
  async () => {
    const requests = await rowsOf('planned-educations/_requests.csv', readRequests);
    const files = new Set(sharedFiles());
    expect(requests).toHaveLength(120);
    for (const { path, asked } of requests) {
      const file = `planned-educations/${path}`;
      expect(files.has(file), file).toBe(true);
      const read = readPlannedEducations([sharedBytes(file)], { file, asked });
      const { rows, problems } = await collected(read);
      const codes = problems.map(({ code }) => code);
      if (path.startsWith('list/compact')) expect(codes).toEqual(['municipalityNotApplied', 'morePages']);
      else expect(codes, path).toEqual([]);
      if (asked.schoolUnitCode !== undefined)
        for (const row of rows) expect(row).toMatchObject({ schoolUnitCode: asked.schoolUnitCode });
    }
  },
);

it.runIf(hasSharedData)('Kolada’s flat figures are read as those of the API are', async () => {
  for (const path of sharedFiles().filter((one) => /^kolada\/.*flat\.csv$/.test(one))) {
    const figuresOf = (rows: readonly kolada.KoladaDataRow[]) =>
      rows
        .flatMap(({ kpi, municipality, period, values }) =>
          values.map(({ gender, count, value: { state, value } }) =>
            [kpi, municipality, period, gender, count, state, value].join(' '),
          ),
        )
        .sort();
    const flat = await rowsOf(path, kolada.readKoladaFlat);
    const api = await rowsOf(path.replace('.flat.csv', '.v3.json'), kolada.readKoladaData);
    expect(figuresOf(flat)).toEqual(figuresOf(api));
    expect(flat.length).toBeGreaterThan(2000);
  }
});

it.runIf(hasSharedData)('units that were called something else in 2020 are said', async () => {
  const known = new Map<string, string>();
  for (const path of sharedFiles().filter((one) =>
    /skolenheter_.*(grundskola|gymnasieskola)\.csv$/.test(one),
  ))
    for (const { schoolUnitCode, name } of await rowsOf(path, (bytes, options) =>
      readRegisterCsv(bytes, { ...options, schoolYear: 2019 }),
    ))
      if (schoolUnitCode !== null) known.set(schoolUnitCode, name);
  const file = 'skolenhetsregistret/kungsbacka_enhetshistorik_utdrag_2026-10.csv';
  const { problems } = await collected(readUnitHistory([sharedBytes(file)], { file, known }));
  const renamed = problems.filter(({ code }) => code === 'unitRenamed');
  expect(renamed.map(({ cell, expected }) => [cell, /called (.*?) before/.exec(expected.en)?.[1]])).toEqual([
    ['Hedeskolan 4-6', 'Hedeskolan Kattegatt'],
    ['Hedeskolan 7-9', 'Hedeskolan Skagerrak'],
    ['Drottning Blankas Gymnasieskola Kungsbacka 3', 'Praktiska Gymnasiet Kungsbacka'],
  ]);
});
