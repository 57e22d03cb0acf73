import type { DisclosureRules, TableSet } from '../../src/disclosure/index.ts';
import { everyCell, leavesOf, type Names, thresholdOf } from './cells-by-name.ts';

interface LeftOver {
  readonly name: string;
  readonly leaves: readonly number[];
}

/** A group by its codes, as long as no code or group is just those. */
export const codesName = (codes: readonly string[]) => `codes ${[...codes].sort().join()}`;

/** Small groups of several codes that a reader has by taking one large enough group from another, and that have no name. */
export function leftOverIn(set: TableSet, rules: DisclosureRules): LeftOver[] {
  const cells = everyCell(set).map(({ names }) => names);
  return set.dimensions.flatMap(({ id, codes, groups }) => {
    const all = [...codes.map((code) => ({ id: code, codes: [code] })), ...groups];
    const isNamed = (left: readonly string[]) => all.some((one) => codesName(one.codes) === codesName(left));
    return all.flatMap((whole) =>
      all.flatMap((part) => {
        const left = whole.codes.filter((code) => !part.codes.includes(code));
        if (left.length !== whole.codes.length - part.codes.length || left.length < 2 || isNamed(left))
          return [];
        return cells
          .filter((names) => names[id] === whole.id)
          .flatMap((names) => {
            const other = { ...names, [id]: part.id };
            const leaves = left.flatMap((code) => leavesOf(set, { ...names, [id]: code }));
            const count = (some: readonly number[]) =>
              some.reduce((sum, leaf) => sum + (set.pupils[leaf] ?? 0), 0);
            const isLarge = (one: Names) => count(leavesOf(set, one)) >= thresholdOf(rules, set, one);
            const named = { ...names, [id]: codesName(left) };
            const isSmall =
              count(leaves) > 0 && count(leaves) < thresholdOf(rules, set, { ...names, [id]: '' }, id);
            const isTold = isLarge(names) && isLarge(other) && isSmall;
            return isTold ? [{ name: JSON.stringify(named), leaves }] : [];
          });
      }),
    );
  });
}
