export * from './access/index.ts';
export * from './cycle/index.ts';
export * from './evidence/index.ts';
export * from './framework/index.ts';
export * from './improvement/index.ts';
export * from './kernel/index.ts';
export * from './organisation/index.ts';
export * from './school-year/index.ts';
