export * from './once.ts';
export * from './rate-limit.ts';
