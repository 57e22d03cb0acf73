export { disclosureMarkLabels } from './marks.ts';
export { type CellOfCount, type ProtectedSet, protect } from './protect.ts';
export * from './schema.ts';
