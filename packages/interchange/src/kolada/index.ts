export {
  type KoladaGroupRow,
  type KoladaKpiRow,
  type KoladaMunicipalityRow,
  type KoladaUnitRow,
  readKoladaGroups,
  readKoladaKpis,
  readKoladaMunicipalities,
  readKoladaUnits,
} from './read-catalogue.ts';
export { type KoladaFlatRow, readKoladaFlat, readKoladaKpiTable } from './read-csv.ts';
export { type KoladaDataRow, type KoladaFigure, readKoladaData } from './read-data.ts';
export type { KoladaGender } from './schema.ts';
