export { type EgilOptions, readEgil } from './read.ts';
export { type EgilSourceRow, readEgilSource } from './read-source.ts';
export type * from './rows.ts';
