import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ReadRow } from '../../src/reading.ts';
import { stated, toldOf } from './index-lines.ts';
import { described, filesUnder, rowsOf, rowsOfAll, texts } from './read-shared.ts';
import { hasSharedData, sharedText } from './shared-data.ts';

/** What the index of the real files says of them, counted by hand when they were collected, is what the readers find. */
const check = (name: string, test: () => void | Promise<void>) =>
  it.runIf(hasSharedData)(`the index and the readers agree on ${name}`, { timeout: 60_000 }, test);

const countOf = (rows: readonly ReadRow[], text: string) => texts(rows).get(text) ?? 0;
const withComma = (rows: readonly ReadRow[]) =>
  rows.flatMap(({ values }) => values).filter(({ value }) => /^\d+,\d+$/.test(value.raw ?? '')).length;
const field = (row: ReadRow, name: string): unknown => Reflect.get(row, name);
const entriesOf = (rows: readonly ReadRow[]) => rows.map((row) => Object(field(row, 'entry')));
const fileOf = (start: string) => filesUnder(start)[0] ?? '';

check('Kolada’s lists', async () => {
  const kpis = entriesOf(await rowsOf(fileOf('kolada/kpi_school_2026-04.json')));
  const line = 'kolada/kpi_school';
  expect(kpis).toHaveLength(stated(line, '{} KPI rows'));
  for (const prefix of ['N11', 'N15', 'N17', 'N18', 'N60', 'U11', 'U15', 'U17'])
    expect(
      kpis.filter(({ id }) => id.startsWith(prefix)),
      prefix,
    ).toHaveLength(stated(line, `${prefix} {}`));
  expect(kpis.filter((one) => one.has_ou_data)).toHaveLength(stated(line, '{} rows have has_ou_data'));
  expect(kpis.filter((one) => (one.auspice ?? '') === '')).toHaveLength(
    stated(line, 'auspice missing in {} rows'),
  );
  const unset = kpis.filter((one) => one.prel_publication_date === null);
  expect(unset).toHaveLength(stated(line, 'prel_publication_date null in {}'));

  const places = entriesOf(await rowsOf(fileOf('kolada/municipality_2026')));
  expect(places.filter(({ type }) => type === 'K')).toHaveLength(stated('kolada/municipality_2026', '{} K'));
  expect(places.filter(({ type }) => type === 'L')).toHaveLength(stated('kolada/municipality_2026', '{} L'));
  const groups = entriesOf(await rowsOf(fileOf('kolada/municipality_groups')));
  expect(groups).toHaveLength(stated('kolada/municipality_groups', '{} groups'));
  const members = stated('kolada/municipality_groups', '{} members each');
  expect(groups.every((one) => one.members.length === members)).toBe(true);
  expect(await rowsOf(fileOf('kolada/ou_'))).toHaveLength(stated('kolada/ou_', '{} real OU ids'));
});

check('Kolada’s figures and what they lack', async () => {
  const ten = await rowsOf(fileOf('kolada/data_10'));
  const line = 'kolada/data_10';
  expect(ten.flatMap(({ values }) => values)).toHaveLength(stated(line, '{} values'));
  expect(new Set(ten.map((row) => field(row, 'kpi'))).size).toBe(stated(line, '{} KPIs'));
  expect(countOf(ten, 'notApplicable')).toBe(stated(line, 'Not applicable {}'));
  expect(countOf(ten, 'privacy')).toBe(stated(line, 'Privacy {}'));
  expect(countOf(ten, 'noData')).toBe(stated(line, 'Missing {}'));
  const all = await rowsOf(fileOf('kolada/data_290'));
  expect(all.flatMap(({ values }) => values)).toHaveLength(stated('kolada/data_290', '{} values'));
  expect(countOf(all, 'privacy')).toBe(stated('kolada/data_290', '{} Privacy'));
});

check('SIRIS, its units and its marks', async () => {
  const earlier = /([\d,]+) \/ ([\d,]+) \/ ([\d,]+) \/ ([\d,]+) \/ ([\d,]+) units/;
  const [, ...units] = earlier.exec(toldOf('siris/antal-elever-per-arskurs_{')) ?? [];
  for (const [index, year] of [2009, 2015, 2019, 2020, 2022].entries()) {
    // In 2015/16 a sole trader's school is refused for the person's own number.
    const refused = year === 2015 ? 1 : 0;
    expect(await rowsOf(fileOf(`siris/antal-elever-per-arskurs_${year}`)), `${year}`).toHaveLength(
      Number(units[index]?.replace(',', '')) - refused,
    );
  }
  const pupils = await rowsOf(fileOf('siris/antal-elever-per-arskurs_2025'));
  const line = 'siris/antal-elever-per-arskurs_2025';
  expect(pupils).toHaveLength(stated(line, '{} units'));
  for (const mark of ['~100', '..', '.'])
    expect(countOf(pupils, mark), mark).toBe(stated(line, `\`${mark}\` {}`));
  expect(withComma(pupils)).toBe(stated(line, '{} decimal-comma values'));
  const grades = await rowsOf(fileOf('siris/slutbetyg'));
  expect(grades).toHaveLength(stated('siris/slutbetyg', '{} units'));
  for (const mark of ['..', '.', '~100'])
    expect(countOf(grades, mark), mark).toBe(stated('siris/slutbetyg', `\`${mark}\` {}`));
  const leavers = await rowsOf(fileOf('siris/avgangselever'));
  expect(leavers).toHaveLength(stated('siris/avgangselever', '{} rows'));
  expect(new Set(leavers.map((row) => field(row, 'unitCode'))).size).toBe(
    stated('siris/avgangselever', '{} units'),
  );
  for (const mark of ['..', '.'])
    expect(countOf(leavers, mark), mark).toBe(stated('siris/avgangselever', `\`${mark}\` {}`));
  expect(await rowsOf(fileOf('siris/siris_report_ids'))).toHaveLength(
    stated('siris/siris_report_ids', '{} report ids'),
  );
});

check('Planned Educations’ value types', async () => {
  const line = 'planned-educations/statistics-gr';
  const rows = await rowsOfAll('planned-educations/statistics-gr/');
  const files = filesUnder('planned-educations/statistics-gr/');
  expect(files).toHaveLength(103);
  const found = texts(rows);
  for (const mark of ['..', '~100', '*']) expect(found.get(mark), mark).toBe(stated(line, `\`${mark}\` {}`));
  const numbers = [...found].filter(([text]) => /^(cirka )?\d/.test(text));
  expect(numbers.reduce((sum, [, count]) => sum + count, 0)).toBe(stated(line, 'EXISTS {}'));
  const about = numbers.filter(([text]) => text.startsWith('cirka'));
  expect(about.reduce((sum, [, count]) => sum + count, 0)).toBe(stated(line, '({} are'));
  expect(found.get('.')).toBe(stated(line, '`.` {}'));
  expect(filesUnder('planned-educations/spec-examples/')).toHaveLength(47);
  expect(filesUnder('planned-educations/school-unit/')).toHaveLength(13);
});

check('the registers of units, areas and requests', async () => {
  const line = 'skolenhetsregistret/skolenheter_2020-06-01';
  for (const form of ['grundskola', 'gymnasieskola', 'grundsarskola', 'huvudman'])
    expect(await rowsOf(fileOf(`${line}_${form}`)), form).toHaveLength(
      // One published row has slipped a column and is refused.
      stated(line, `${form} {}`) - (form === 'gymnasieskola' ? 1 : 0),
    );
  expect(await rowsOf(fileOf('skolenhetsregistret/kungsbacka'))).toHaveLength(20);
  expect(await rowsOf('geo/counties.csv')).toHaveLength(stated('geo/', '{} län'));
  expect(await rowsOf('geo/municipalities.csv')).toHaveLength(stated('geo/', '{} kommuner'));
  for (const name of ['base_init', 'dnp_init'])
    expect(await rowsOf(`egil/${name}.txt`), name).toHaveLength(stated('egil/', '{} SCIM requests'));
});

check('Skolenkäten’s marks, save one', async () => {
  const all = await rowsOf(fileOf('skolenkaten/'));
  const rows = all.filter((row) => field(row, 'sheet') === 'Resultat elever åk 8 2022');
  expect(rows).toHaveLength(stated('skolenkaten/', '{} rows'));
  expect(rows.filter((row) => field(row, 'level') === 'unit')).toHaveLength(
    stated('skolenkaten/', '{} units'),
  );
  for (const mark of ['*', '**', '***'])
    expect(countOf(rows, mark), mark).toBe(stated('skolenkaten/', `\`${mark}\` {}`));
  // The index is one short: the sheet itself has 132 119 cells with a dash.
  expect(stated('skolenkaten/', 'masks `-` {}')).toBe(132_118);
  expect(countOf(rows, '-')).toBe(132_119);
});

/** Where the references of a description lead, from the folder that it is in. */
async function referencesOf(path: string) {
  return (await described(path)).flatMap((row) => {
    if (row.kind !== 'reference') return [];
    const { file, pointer } = row.to;
    const named = file === null ? path : new URL(file, `file:///${path}`).pathname.slice(1);
    return [{ file: named, pointer: pointer ?? '#' }];
  });
}

const stands = (root: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, step) => Reflect.get(Object(at), step), root) !== undefined;

check('the descriptions of APIs', async () => {
  const paths = async (path: string) => (await described(path)).filter(({ kind }) => kind === 'path').length;
  expect(await paths(fileOf('planned-educations/openapi'))).toBe(
    stated('planned-educations/openapi', '{} paths'),
  );
  const register = fileOf('skolenhetsregistret/openapi');
  expect(await paths(register)).toBe(stated('skolenhetsregistret/openapi', '{} paths'));
  expect(sharedText(register).match(/^ *(- )?examples?:/gm)).toHaveLength(
    stated('skolenhetsregistret/openapi', '{} examples'),
  );
  const draft = filesUnder('ss12000/openapi-2020-draft/');
  // The index counts two files more than there are; with 742 references and 59 paths nothing is missing.
  expect(stated('ss12000/openapi', '({} yaml)')).toBe(50);
  expect(draft).toHaveLength(48);
  expect(await paths('ss12000/openapi-2020-draft/openapi.yaml')).toBe(stated('ss12000/openapi', '{} paths'));
  const references = (await Promise.all(draft.map(referencesOf))).flat();
  expect(references).toHaveLength(stated('ss12000/openapi', '{} $refs'));
  expect(toldOf('ss12000/openapi')).toContain('$refs all resolve');
  expect(references.filter(({ file, pointer }) => !stands(parse(sharedText(file)), pointer))).toEqual([]);
});
