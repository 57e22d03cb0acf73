export { type TableLine, type TableOptions, tableLines } from './lines.ts';
