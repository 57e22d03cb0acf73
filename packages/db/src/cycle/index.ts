export { type CycleChange, cycleChanges } from './changes.ts';
export * from './counted-cycles.ts';
export { type CycleFilter, countByLife, cyclesWhere, type ListedCycle, listCycles } from './list-cycles.ts';
export * from './live-cycles.ts';
export * from './load-cycle.ts';
export * from './save-cycle.ts';
export * from './thread.ts';
export * from './weave.ts';
