export type { RegisterCsvRow } from './csv-row.ts';
export { readSchoolUnits } from './read.ts';
export { type RegisterCsvOptions, readRegisterCsv } from './read-csv.ts';
export type { RegisterUnitDetail, RegisterUnitRow } from './rows.ts';
