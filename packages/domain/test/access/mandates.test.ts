import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidOn, type PlacedAssignment, validMandates } from '../../src/access/index.ts';

const base: PlacedAssignment = {
  role: 'staff',
  unitId: 't1',
  unitPath: 'a/elm/t1/',
  schoolPath: 'a/elm/',
  from: '2026-08-10',
  to: '2026-11-24',
};

describe('the mandates of a day', () => {
  it('begin on the first day and end after the last', () => {
    const days = ['2026-08-09', '2026-08-10', '2026-11-24', '2026-11-25'];
    expect(days.map((day) => validMandates([base], day).length)).toEqual([0, 1, 1, 0]);
  });

  it('go on while the end is open', () => {
    expect(isValidOn({ from: '2026-08-10', to: null }, '2060-01-01')).toBe(true);
  });

  it('hold the same role at the same unit once, and different roles apart', () => {
    const mandates = validMandates(
      [base, { ...base, to: null }, { ...base, role: 'teamLead' }],
      '2026-09-01',
    );
    expect(mandates.map((mandate) => mandate.role)).toEqual(['staff', 'teamLead']);
  });

  it('carry nothing but the role and the place', () => {
    expect(validMandates([base], '2026-09-01')).toEqual([
      { role: 'staff', unitId: 't1', unitPath: 'a/elm/t1/', schoolPath: 'a/elm/' },
    ]);
  });

  it('do not depend on the order of the assignments', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const assignment = fc
      .tuple(fc.constantFrom('staff' as const, 'teamLead' as const), day, fc.option(day))
      .map(([role, from, to]) => ({ ...base, role, from, to }));
    fc.assert(
      fc.property(fc.array(assignment), day, (assignments, today) => {
        const roles = (list: readonly PlacedAssignment[]) =>
          validMandates(list, today)
            .map((mandate) => mandate.role)
            .sort();
        expect(roles(assignments)).toEqual(roles([...assignments].reverse()));
      }),
    );
  });
});
