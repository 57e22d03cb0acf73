import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOf, type Unit } from '../../src/organisation/index.ts';
import { rollUp, rollUpTree, shareValue, type Value } from '../../src/results/index.ts';
import { withFigure } from './published-figures.ts';

const share = { kind: 'share' } as const;

describe('over the unit tree', () => {
  const unit = (at: number, parent: number | null, type: Unit['type']): Unit => ({
    id: idOf(at),
    parentId: parent === null ? null : idOf(parent),
    type,
    name: `Enhet ${at}`,
    teamKind: null,
    schoolUnitCode: null,
    schoolTypes: [],
    from: '2020-01-01',
    to: null,
    successorId: null,
  });
  const idOf = (at: number) => `0199e0aa-0000-7000-8000-${String(at).padStart(12, '0')}`;
  const built = treeOf([
    unit(0, null, 'authority'),
    unit(1, 0, 'area'),
    unit(2, 0, 'area'),
    unit(3, 1, 'school'),
    unit(4, 1, 'school'),
    unit(5, 2, 'school'),
    unit(6, 0, 'school'),
  ]);
  if (!built.ok) throw new Error(built.error.code);
  const tree = built.value;
  const schools = [3, 4, 5, 6];
  const rolled = (values: readonly Value[]) => {
    const found = rollUpTree(
      tree,
      new Map(values.map((value, at) => [idOf(schools[at] ?? 0), value])),
      share,
    );
    if (!found.ok) throw new Error(found.error.code);
    return (at: number) => found.value.get(idOf(at));
  };

  it('every unit is the roll-up of the schools at or below it', () => {
    fc.assert(
      fc.property(fc.array(withFigure, { minLength: 4, maxLength: 4 }), (all) => {
        const [one, two, three, four] = all.map(({ value }) => value);
        if (one === undefined || two === undefined || three === undefined || four === undefined) return;
        const sumOf = rolled([one, two, three, four]);
        expect(sumOf(0)).toEqual(rollUp([one, two, three, four], share));
        expect(sumOf(1)).toEqual(rollUp([one, two], share));
        expect(sumOf(5)).toEqual(rollUp([three], share));
      }),
    );
  });

  it('refuses the same pupils twice, and units that are not there', () => {
    const twice = new Map([
      [idOf(1), shareValue(5, 10)],
      [idOf(3), shareValue(5, 10)],
    ]);
    expect(rollUpTree(tree, twice, share)).toMatchObject({
      error: { code: 'figureCountedTwice', path: [idOf(3)] },
    });
    expect(rollUpTree(tree, new Map([[idOf(9), shareValue(5, 10)]]), share)).toMatchObject({
      error: { code: 'unitNotFound' },
    });
  });
});
