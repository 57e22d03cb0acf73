export { contextFor } from './context-of.ts';
export { CycleRow, rowOf } from './row.ts';
