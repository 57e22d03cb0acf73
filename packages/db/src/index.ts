export * from './faults.ts';
export * from './open.ts';
export * as schema from './schema/index.ts';
