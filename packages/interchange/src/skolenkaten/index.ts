export { readSkolenkaten } from './read.ts';
export * from './schema.ts';
