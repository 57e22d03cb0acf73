export * from './parts.ts';
export * from './phases.ts';
export * from './schema.ts';
