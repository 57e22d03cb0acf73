export * from './limits.ts';
export * from './problem.ts';
export * from './problem-codes.ts';
export * from './reading.ts';
export * from './siris/index.ts';
export * from './table/index.ts';
export * from './tally.ts';
export * from './kolada/index.ts';
