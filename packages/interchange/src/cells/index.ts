export * from './measure.ts';
export * from './text.ts';
