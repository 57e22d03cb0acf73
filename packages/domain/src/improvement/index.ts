export * from './area-sharing.ts';
export * from './change-area.ts';
export * from './commands.ts';
export * from './order.ts';
export * from './schema.ts';
export * from './transitions.ts';
export * from './warnings.ts';
