export type { Level } from './level.ts';
export { type PxwebRow, readPxweb } from './read.ts';
export { type PxwebVariableRow, readPxwebMetadata } from './read-metadata.ts';
