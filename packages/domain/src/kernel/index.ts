export * from './error-codes.ts';
export * from './local-date.ts';
export * from './primitives.ts';
export * from './result.ts';
export * from './text.ts';
