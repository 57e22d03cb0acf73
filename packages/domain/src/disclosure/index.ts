export { disclosureMarkLabels } from './marks.ts';
export { type IndicatorCircumstances, type IndicatorCounts, measuredOutcomes } from './measured-outcomes.ts';
export { type CellOfCount, type CountKnownBefore, type ProtectedSet, protect } from './protect.ts';
export { type PublishedCell, publishedCells } from './published-cells.ts';
export { finalGradesRules, internalRules, publicRules, pupilCountRules } from './rule-sets.ts';
export * from './schema.ts';
export { type DisclosureStatistics, disclosureStatistics } from './statistics.ts';
