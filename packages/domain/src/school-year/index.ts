export * from './iso-week.ts';
export * from './naming.ts';
export * from './schema.ts';
export * from './source-keys.ts';
