export type { RegisterCsvRow } from './csv-row.ts';
export { readSchoolUnits } from './read.ts';
export { type RegisterCsvOptions, readRegisterCsv } from './read-csv.ts';
export { readUnitHistory, type UnitHistoryOptions } from './read-history.ts';
export type { RegisterUnitDetail, RegisterUnitRow, UnitHistoryRow } from './rows.ts';
export { SchoolForm } from './schema.ts';
