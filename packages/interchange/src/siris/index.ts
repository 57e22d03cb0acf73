export { readSirisCsv } from './read.ts';
export { readSirisReportList, type SirisReportListRow } from './read-report-list.ts';
export type { SirisReportId } from './report.ts';
export type { SirisRow } from './row.ts';
export type { SirisXmlReportId } from './xml/forms.ts';
export { readSirisXml } from './xml/read.ts';
export type { SirisXmlRow } from './xml/row.ts';
