import type { EffectComparison, EffectMeasure } from '../../src/effects/index.ts';

export const share: EffectMeasure = {
  subject: { sv: 'Andelen', en: 'The share' },
  unit: 'percent',
  scale: null,
  decimals: 0,
  counted: 'pupils',
};
export const points: EffectMeasure = {
  subject: { sv: 'Medelvärdet', en: 'The mean' },
  unit: 'points',
  scale: null,
  decimals: 1,
  counted: 'pupils',
};
export const overTime: EffectComparison = { kind: 'overTime' };
export const girlsAndBoys: EffectComparison = {
  kind: 'groups',
  first: { sv: 'pojkar', en: 'boys' },
  second: { sv: 'flickor', en: 'girls' },
};
