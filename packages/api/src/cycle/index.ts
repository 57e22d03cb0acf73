export { contextFor } from './context-of.ts';
export { CycleRow, lateIn, rowOf } from './row.ts';
