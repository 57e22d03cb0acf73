export * from './limits.ts';
export * from './problem.ts';
export * from './problem-codes.ts';
export * from './reading.ts';
export * from './tally.ts';
