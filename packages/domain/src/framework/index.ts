export * from './schema.ts';
export * from './templates/index.ts';
