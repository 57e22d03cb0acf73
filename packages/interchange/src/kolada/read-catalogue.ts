import type { z } from 'zod';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';
import { koladaPage } from './page.ts';
import { GroupEntry, KpiEntry, MunicipalityEntry, UnitEntry } from './schema.ts';

/** An entry of a list that has names and codes but no figures. */
type Listed<Entry> = ReadRow & { readonly entry: Entry };
export type KoladaKpiRow = Listed<z.infer<typeof KpiEntry>>;
export type KoladaMunicipalityRow = Listed<z.infer<typeof MunicipalityEntry>>;
export type KoladaGroupRow = Listed<z.infer<typeof GroupEntry>>;
export type KoladaUnitRow = Listed<z.infer<typeof UnitEntry>>;

function listed<Entry extends { readonly id: string }>(schema: z.ZodType<Entry>) {
  return (bytes: Bytes, options: ReadOptions): Reading<Listed<Entry>> =>
    koladaPage(bytes, options, {
      schema,
      key: ({ id }) => id,
      row: (entry, { line }) => ({ line, entry, values: [] }),
    });
}

/** `/kpi`: titles, descriptions and dates of the KPIs. Choose school by `operating_area`, not by the id's prefix. */
export const readKoladaKpis = listed(KpiEntry);
/** `/municipality`: municipalities, regions and the nation. */
export const readKoladaMunicipalities = listed(MunicipalityEntry);
/** `/municipality_groups`: "liknande kommuner" and others; a new year's group is a new id. */
export const readKoladaGroups = listed(GroupEntry);
/** `/ou`: units, with Kolada's own ids. */
export const readKoladaUnits = listed(UnitEntry);
