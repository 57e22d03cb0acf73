import { readApiDescription } from '../../src/api-description/index.ts';
import { readAreaCodes } from '../../src/areas/index.ts';
import { readEgil, readEgilSource } from '../../src/egil/index.ts';
import * as kolada from '../../src/kolada/index.ts';
import { readOwnFile } from '../../src/own/index.ts';
import { readPlannedEducations, readRequests } from '../../src/planned-educations/index.ts';
import { readPxweb, readPxwebMetadata, readPxwebQuery } from '../../src/pxweb/index.ts';
import type { Bytes, Reading } from '../../src/reading.ts';
import { readRegisterCsv, readSchoolUnits, readUnitHistory } from '../../src/register/index.ts';
import { readFieldSpecification } from '../../src/scb/index.ts';
import { readSchoolYearDates } from '../../src/school-year-dates/index.ts';
import { readSirisCsv, readSirisReportList, readSirisXml } from '../../src/siris/index.ts';
import { readSkolenkaten } from '../../src/skolenkaten/index.ts';
import { readSs12000 } from '../../src/ss12000/index.ts';
import { countCells } from './count-cells.ts';
import { localAbsence } from './local-absence.ts';

/** Files that are read alike, and how. */
interface Named {
  readonly path: RegExp;
  /** One row of the summary table. */
  readonly name: string;
}
export type ReadEntry = Named & { readonly reads: Reads };
/** Prose, which no reader is for: a test reads it and holds the readers to what it says. */
export type ProseEntry = Named & { readonly heldBy: string };
export type Entry = ReadEntry | ProseEntry;

export interface Reads {
  readonly read: (bytes: Bytes, file: string) => Reading<unknown>;
  /** Cells of one file, counted another way; absent where the workbook's reader is the only one. */
  readonly cells?: (text: string) => number;
  /** Problems that the real files are known to have: how many files of each. Anything else fails. */
  readonly known?: Readonly<Record<string, number>>;
}

const reads = (
  path: RegExp,
  name: string,
  read: (bytes: Bytes, options: { file: string }) => Reading<unknown>,
  more: Omit<Reads, 'read'> = {},
): Entry => ({ path, name, reads: { read: (bytes, file) => read(bytes, { file }), ...more } });

const json = { cells: countCells.json };
const yaml = { cells: countCells.yaml };
const known = (problems: Readonly<Record<string, number>>) => ({ known: problems });

export const catalogue: readonly Entry[] = [
  reads(/^siris\/antal-elever/, 'SIRIS, elever per årskurs', readSirisCsv, {
    cells: countCells.siris,
    // One organiser of 2015/16 is a sole trader, whose organisation number is the person's own.
    ...known({ personalNumber: 1 }),
  }),
  reads(/^siris\/slutbetyg/, 'SIRIS, slutbetyg åk 9 (139), Excel', readSirisCsv, {
    cells: countCells.siris,
    // Excel dropped the footer and the last line's end, so the file cannot show that it is whole.
    ...known({ endsInMidLine: 1, footerMissing: 1 }),
  }),
  reads(/^siris\/avgangselever/, 'SIRIS, avgångselever gy (88)', readSirisCsv, { cells: countCells.siris }),
  reads(/^siris\/xml\//, 'SIRIS, XML', readSirisXml, { cells: countCells.xml }),
  reads(/^siris\/siris_report_ids/, 'SIRIS, rapportlista', readSirisReportList, {
    cells: countCells.csv,
    // Reports of one title that differ in level.
    ...known({ titleShared: 1 }),
  }),

  reads(/^kolada\/kpi_.*json$/, 'Kolada, nyckeltal', kolada.readKoladaKpis, json),
  reads(/^kolada\/municipality_2026/, 'Kolada, kommuner', kolada.readKoladaMunicipalities, json),
  reads(/^kolada\/municipality_groups/, 'Kolada, kommungrupper', kolada.readKoladaGroups, json),
  reads(/^kolada\/ou_/, 'Kolada, enheter', kolada.readKoladaUnits, json),
  reads(/^kolada\/data_.*v3\.json$/, 'Kolada, data', kolada.readKoladaData, json),
  reads(/^kolada\/.*flat\.csv$/, 'Kolada, data (csv)', kolada.readKoladaFlat, { cells: countCells.csv }),
  reads(/^kolada\/kpi_.*csv$/, 'Kolada, nyckeltal (csv)', kolada.readKoladaKpiTable, {
    cells: countCells.csv,
  }),

  reads(
    /^planned-educations\/statistics-gr\//,
    'Planned Educations, statistik gr',
    readPlannedEducations,
    json,
  ),
  reads(/^planned-educations\/school-unit\//, 'Planned Educations, skolenhet', readPlannedEducations, json),
  reads(
    /^planned-educations\/list\/school-units/,
    'Planned Educations, söklista',
    readPlannedEducations,
    json,
  ),
  reads(/^planned-educations\/list\/compact/, 'Planned Educations, kompakt lista', readPlannedEducations, {
    ...json,
    // The endpoint passes over the municipality it is asked for: refused, which is the point.
    ...known({ municipalityNotApplied: 2, morePages: 2 }),
  }),
  reads(
    /^planned-educations\/shape-fixture\//,
    'Planned Educations, enkät (form)',
    readPlannedEducations,
    json,
  ),
  reads(
    /^planned-educations\/spec-examples\/(compact_school_units|school_units|school_units_schoolUnitCode(_(nested)?surveys.*|_statistics.*)?|statistics_.*)\.json$/,
    'Planned Educations, exempel',
    readPlannedEducations,
    { ...json, ...known({ morePages: 2, answerOnlyLinks: 3 }) },
  ),
  reads(
    /^planned-educations\/spec-examples\/support_/,
    'Planned Educations, kodlistor',
    readPlannedEducations,
    json,
  ),
  reads(/^planned-educations\/spec-examples\//, 'Planned Educations, utbildningar', readPlannedEducations, {
    ...json,
    ...known({ morePages: 3 }),
  }),
  reads(/^planned-educations\/_requests/, 'Planned Educations, frågor', readRequests, {
    cells: countCells.csv,
  }),
  reads(/^planned-educations\/openapi/, 'Planned Educations, beskrivning', readApiDescription, json),

  reads(/^skolenhetsregistret\/school-unit_v2/, 'Skolenhetsregistret v2 (form)', readSchoolUnits, json),
  reads(
    /^skolenhetsregistret\/skolenheter_.*csv$/,
    'Skolenhetsregistret 2020',
    (bytes, { file }) => readRegisterCsv(bytes, { file, schoolYear: 2019 }),
    // One published row has slipped one column to the right.
    { cells: countCells.csv, ...known({ textNotExpected: 1, valueUnreadable: 1 }) },
  ),
  reads(/^skolenhetsregistret\/kungsbacka/, 'Enhetshistorik, utdrag', readUnitHistory, {
    cells: countCells.csv,
    // Closed units have no end date, a name stands on an old and a new code, a central unit has no school form.
    ...known({ closedWithoutEnd: 1, unitNameAgain: 1, unitWithoutForm: 1 }),
  }),
  reads(/^skolenhetsregistret\/openapi/, 'Skolenhetsregistret, beskrivning', readApiDescription, yaml),

  reads(/^pxweb\/.*json-stat2\.json$/, 'PxWeb, tabell (form)', readPxweb, {
    ...json,
    ...known({ dimensionUnused: 1 }),
  }),
  reads(/^pxweb\/.*metadata/, 'PxWeb, metadata (form)', readPxwebMetadata, {
    ...json,
    ...known({ codeListWithheld: 1 }),
  }),
  reads(/^pxweb\/.*query/, 'PxWeb, fråga', readPxwebQuery, {
    ...json,
    // Two measures were asked for, and three figures are told without saying of which.
    ...known({ measureUnclear: 1 }),
  }),

  reads(/^skolenkaten\//, 'Skolenkäten, Excelrapport', readSkolenkaten),
  reads(/^scb-insamling\//, 'SCB, datafilsbeskrivningar', readFieldSpecification, {
    // One has a hidden column, one a field that takes its codes from itself.
    ...known({ hiddenColumn: 1, fieldRefersToNothing: 1 }),
  }),

  reads(/^lokalt\//, 'Egen fil, frånvaro (JSON)', (bytes, options) =>
    readOwnFile(bytes, options, localAbsence),
  ),

  reads(/^ss12000\/.*\.ya?ml$/, 'SS 12000, beskrivningar (YAML)', readApiDescription, {
    ...yaml,
    // One file is the name of another, and one breaks its texts as the standard forbids; examples hold identity numbers.
    ...known({
      referenceElsewhere: 46,
      endsInMidLine: 12,
      personalNumberInText: 3,
      descriptionUnknown: 1,
      yamlLineSetIn: 1,
    }),
  }),
  reads(
    /^ss12000\/.*\.(schema|postman_collection)\.json$/,
    'SS 12000, beskrivningar (JSON)',
    readApiDescription,
    {
      ...json,
      ...known({ referenceElsewhere: 12 }),
    },
  ),
  reads(/^ss12000\/.*sampledata\//, 'SS 12000, exempel', readSs12000, {
    ...json,
    // The sample of a person has a civic number, and a string that is no UUID for an identifier.
    ...known({ civicNumberNotRead: 1, idNotUuid: 1 }),
  }),
  reads(/^egil\/.*\.txt$/, 'EGIL, begäranden (text)', readEgil, {
    cells: countCells.egil,
    // Those for the national tests have civic numbers.
    ...known({ civicNumberNotRead: 1 }),
  }),
  reads(/^egil\/.*\.json$/, 'EGIL, begäranden (JSON)', readEgil, {
    ...json,
    ...known({ civicNumberNotRead: 1 }),
  }),
  reads(/^egil\/csv-source\//, 'EGIL, källtabeller', readEgilSource, { cells: countCells.csv }),
  reads(/^geo\//, 'Län och kommuner', readAreaCodes, { cells: countCells.csv }),
  reads(/^lasarstider\//, 'Läsårstider', readSchoolYearDates, json),
  { path: /^INDEX\.md$/, name: 'Förteckning', heldBy: 'index-figures.test.ts' },
  { path: /^egil\/.*\.md$/, name: 'EGIL, implementationsprofil', heldBy: 'egil-profile.test.ts' },
];
