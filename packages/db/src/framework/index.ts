export * from './load-framework.ts';
export * from './save-framework.ts';
export * from './understandings.ts';
