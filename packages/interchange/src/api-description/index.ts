export { readApiDescription } from './read.ts';
export type * from './rows.ts';
