export * from './mapping.ts';
export { type OwnPreview, type PreviewColumn, previewOwnFile } from './preview.ts';
export { readOwnFile } from './read.ts';
export type { OwnRow, OwnValue } from './row.ts';
