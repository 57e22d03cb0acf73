import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DisclosureRules,
  type Publication,
  protect,
  type TableSet,
} from '../../src/disclosure/index.ts';
import { markCode } from '../../src/disclosure/marks.ts';
import { attack, exposed } from './attacker.ts';
import { ruleSets, tableSets } from './random-sets.ts';
import { readerOf } from './reader.ts';

function protectedSet(set: TableSet, rules: DisclosureRules) {
  const result = protect(set, rules);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** What a table is without complementary suppression: everything shown that is not too small itself. */
function onlyPrimary({ set, rules, marks }: Publication): Publication {
  const shown = (codes: readonly number[]) =>
    codes.map((code) => (code === markCode.complementary ? markCode.exact : code));
  const outcomes = Object.entries(marks.outcomes).map(([id, codes]) => [id, shown(codes)]);
  return { set, rules, marks: { pupils: shown(marks.pupils), outcomes: Object.fromEntries(outcomes) } };
}

const runs = Number(process.env.DISCLOSURE_RUNS ?? 1200);
const minutes = 300_000 + 200 * runs;

describe('an attacker with a solver', () => {
  it(
    'pins down no hidden count further than allowed, in any random table set',
    () => {
      fc.assert(
        fc.property(tableSets, ruleSets, (set, rules) => {
          const { publication, knownBefore } = protectedSet(set, rules);
          expect(knownBefore).toEqual([]);
          expect(exposed(attack(readerOf([publication])))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    minutes,
  );

  it('finds hidden counts at once when complementary suppression is switched off', () => {
    const sets = fc.sample(fc.tuple(tableSets, ruleSets), { numRuns: 60, seed: 1 });
    const found = sets.flatMap(([set, rules]) =>
      exposed(attack(readerOf([onlyPrimary(protectedSet(set, rules).publication)]))),
    );
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ lowest, highest }) => lowest === highest).length).toBeGreaterThan(30);
  });
});
