export type { Level } from './level.ts';
export { readPxweb } from './read.ts';
export { type PxwebVariableRow, readPxwebMetadata } from './read-metadata.ts';
export type { PxwebRow } from './row.ts';
