import { describe, expect, it } from 'vitest';
import { exactValue, noValue, salsaResidual } from '../../src/results/index.ts';

describe('SALSA residual', () => {
  const figures = {
    outcome: 'meritRating' as const,
    actual: exactValue(229.3),
    modelled: exactValue(212),
    pupils: 15,
    backgroundKnown: 75,
  };

  it('is F − B and says that it does not rank', () => {
    expect(salsaResidual(figures)).toMatchObject({ value: { residual: 17.3, unit: 'points' } });
    expect(salsaResidual({ ...figures, outcome: 'allSubjectsPassed' })).toMatchObject({
      value: { unit: 'percentagePoints', note: { sv: expect.stringContaining('rangordna') } },
    });
  });

  it.each([
    ['14 pupils', { pupils: 14 }, 'tooFewPupils'],
    ['background known for 74 percent', { backgroundKnown: 74 }, 'backgroundTooUnknown'],
    ['a suppressed outcome', { actual: noValue('suppressed', 'fewPupils') }, 'valueNotExact'],
  ] as const)('is not shown with %s', (_, change, code) => {
    expect(salsaResidual({ ...figures, ...change })).toMatchObject({ error: { code } });
  });
});
