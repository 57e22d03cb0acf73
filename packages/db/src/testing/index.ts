export * from './mint-authority.ts';
export * from './mint-cycle.ts';
export * from './test-database.ts';
