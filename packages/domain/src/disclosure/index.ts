export { disclosureMarkLabels } from './marks.ts';
export { type CellOfCount, type CountKnownBefore, type ProtectedSet, protect } from './protect.ts';
export * from './schema.ts';
