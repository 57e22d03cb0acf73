export * from './actions.ts';
export * from './can.ts';
export * from './mandates.ts';
export * from './place.ts';
export * from './reach.ts';
export * from './schema.ts';
export * from './table.ts';
