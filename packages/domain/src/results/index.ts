export * from './cell-convention.ts';
export { cellConventions, conventionFor } from './conventions/index.ts';
export { ownFilesConvention } from './conventions/own-files.ts';
export * from './parse-cell.ts';
export * from './print-cell.ts';
export * from './value.ts';
export * from './value-state.ts';
