export * from './mint-authority.ts';
export * from './mint-cycle.ts';
export { asSuperuser, TEST_OWNER } from './template.ts';
export * from './test-database.ts';
