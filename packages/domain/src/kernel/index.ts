export * from './error-codes.ts';
export * from './primitives.ts';
export * from './result.ts';
export * from './text.ts';
