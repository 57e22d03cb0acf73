export { readSirisCsv } from './read.ts';
export type { SirisReportId } from './report.ts';
export type { SirisRow } from './row.ts';
