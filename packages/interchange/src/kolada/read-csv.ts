import { conventionFor, koladaDataSet } from '@varje-elev/domain/results';
import { z } from 'zod';
import { measuredCell } from '../cells/index.ts';
import {
  type LineRead,
  listingKind,
  named,
  orEmpty,
  readListing,
  wholeNumber,
  year,
} from '../listing/index.ts';
import { problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { kindOf } from './kind.ts';
import type { KoladaKpiRow } from './read-catalogue.ts';
import type { KoladaDataRow, KoladaFigure } from './read-data.ts';
import { KoladaGender, KpiEntry, KpiId, MunicipalityEntry, MunicipalityId } from './schema.ts';

/** One figure of one municipality: a line has one gender, where the API's entry has them all. */
export interface KoladaFlatRow extends KoladaDataRow {
  /** The municipality's name. */
  readonly name: string;
  readonly municipalityType: z.infer<typeof MunicipalityEntry>['type'];
  readonly values: readonly [KoladaFigure];
}

const figures = z.strictObject({
  kpi: KpiId,
  municipality_id: MunicipalityId,
  year,
  count: orEmpty(wholeNumber),
  gender: KoladaGender,
  status: z.string(),
  value: z.string(),
  municipality: named,
  municipality_type: MunicipalityEntry.shape.type,
});

/**
 * Reads Kolada's figures of municipalities as a flat table, one line per KPI, municipality, year and gender:
 * `kpi,municipality_id,year,count,gender,status,value,municipality,municipality_type`. Statuses, and what they make of
 * a value, are those of the API (`readKoladaData`).
 */
export function readKoladaFlat(bytes: Bytes, options: ReadOptions): Reading<KoladaFlatRow> {
  const kind = listingKind(
    figures,
    ({ kpi, municipality, period, values: [{ gender }] }: KoladaFlatRow) =>
      [kpi, municipality, period, gender].join(' '),
    (cells, place): LineRead<KoladaFlatRow> => {
      const { kpi, municipality_id: municipality, year: period, status, gender, count } = cells;
      const convention = conventionFor(koladaDataSet(kpi), period);
      if (!convention.ok) {
        const wrong = problemAt(place('year'), 'conventionUnknown', { params: { year: period } });
        return { row: null, problems: [wrong] };
      }
      const text = cells.value === '' ? null : cells.value;
      const value = measuredCell(text, status, kindOf(kpi), convention.value, place('value'));
      if ('severity' in value) return { row: null, problems: [value] };
      const { municipality: name, municipality_type: municipalityType } = cells;
      const about = { line: place().line, kpi, municipality, unit: null, period, name, municipalityType };
      return {
        row: { ...about, values: [{ measure: kpi, gender, count, value }], deleted: [] },
        problems: [],
      };
    },
  );
  return readListing(bytes, options, [kind]);
}

const isTrue = z.enum(['True', 'False']).transform((text) => text === 'True');

const kpis = KpiEntry.omit({ isdeleted: true }).extend({
  is_divided_by_gender: isTrue,
  auspice: orEmpty(named),
  prel_publication_date: orEmpty(z.iso.date()),
  publication_date: orEmpty(z.iso.date()),
  publ_period: orEmpty(named),
  has_ou_data: isTrue,
});

/** Reads Kolada's list of KPIs as a table whose columns are the fields of the API's entries (`readKoladaKpis`). */
export function readKoladaKpiTable(bytes: Bytes, options: ReadOptions): Reading<KoladaKpiRow> {
  const kind = listingKind(
    kpis,
    ({ entry }: KoladaKpiRow) => entry.id,
    (entry, place) => ({ row: { line: place().line, entry, values: [] }, problems: [] }),
  );
  return readListing(bytes, options, [kind]);
}
