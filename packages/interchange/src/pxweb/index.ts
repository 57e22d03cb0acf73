export type { Level } from './level.ts';
export type {
  PxwebCountsRow,
  PxwebLabelRow,
  PxwebQueryRow,
  PxwebReportedRow,
  PxwebSelectionRow,
} from './query-rows.ts';
export { readPxweb } from './read.ts';
export { type PxwebVariableRow, readPxwebMetadata } from './read-metadata.ts';
export { readPxwebQuery } from './read-query.ts';
export type { PxwebRow } from './row.ts';
