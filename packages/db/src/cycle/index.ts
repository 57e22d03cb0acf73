export { type CycleChange, cycleChanges } from './changes.ts';
export * from './load-cycle.ts';
export * from './save-cycle.ts';
