import fc from 'fast-check';
import type { DisclosureRules, MeasuredOutcome, TableSet } from '../../src/disclosure/index.ts';
import { nestedSets, nests, ruleSets, tableSets, tables } from './random-sets.ts';

/** The same pupils without one dimension: what could be shown before the breakdown was there. */
function without(set: TableSet, gone: string): TableSet {
  const at = set.dimensions.findIndex((one) => one.id === gone);
  const inner = set.dimensions.slice(at + 1).reduce((product, one) => product * one.codes.length, 1);
  const size = set.dimensions[at]?.codes.length ?? 1;
  const fold = (counts: readonly number[]) => {
    const folded = Array.from({ length: counts.length / size }, () => 0);
    for (const [leaf, count] of counts.entries()) {
      const to = Math.floor(leaf / (inner * size)) * inner + (leaf % inner);
      folded[to] = (folded[to] ?? 0) + count;
    }
    return folded;
  };
  return {
    dimensions: set.dimensions.filter((one) => one.id !== gone),
    pupils: fold(set.pupils),
    outcomes: set.outcomes.map((one) => ({ ...one, met: fold(one.met) })),
    tables: set.tables.map((table) => ({
      ...table,
      shows: Object.fromEntries(Object.entries(table.shows).filter(([id]) => id !== gone)),
    })),
  };
}

/** A finest cell and by how many it was put right: the pupils, and those who met one outcome. */
interface Correction {
  readonly leaf: number;
  readonly pupils: number;
  readonly outcome: number;
  readonly met: number;
}

/** The same tables with a few counts put right; where `isSaid`, those who met an outcome still met the one around it. */
function corrected(set: TableSet, changes: readonly Correction[], isSaid: boolean): TableSet {
  const pupils = [...set.pupils];
  const outcomes = set.outcomes.map((one) => ({ ...one, met: [...one.met] }));
  for (const change of changes) {
    const leaf = change.leaf % pupils.length;
    pupils[leaf] = Math.max(0, (pupils[leaf] ?? 0) + change.pupils);
    const moved = outcomes[change.outcome % Math.max(1, outcomes.length)];
    if (moved !== undefined) moved.met[leaf] = Math.max(0, (moved.met[leaf] ?? 0) + change.met);
    for (const { met } of outcomes) met[leaf] = Math.min(pupils[leaf] ?? 0, met[leaf] ?? 0);
  }
  if (!isSaid) return { ...set, pupils, outcomes: unsaid(outcomes) };
  for (const { met, within = [] } of outcomes)
    for (const around of outcomes.filter((one) => within.includes(one.id)))
      for (const [leaf, count] of met.entries()) met[leaf] = Math.min(count, around.met[leaf] ?? 0);
  return { ...set, pupils, outcomes };
}

const unsaid = (outcomes: readonly MeasuredOutcome[]) => outcomes.map(({ id, met }) => ({ id, met }));

/** Before one outcome was measured: those around it held what it holds. */
function unmeasured(set: TableSet, gone: number | null): TableSet {
  const left = gone === null ? undefined : set.outcomes[gone % Math.max(1, set.outcomes.length)];
  if (left === undefined) return set;
  const outcomes = set.outcomes.flatMap(({ id, met, within = [] }) => {
    const around = within.flatMap((one) => (one === left.id ? (left.within ?? []) : [one]));
    return id === left.id ? [] : [{ id, met, within: around }];
  });
  const shown = set.tables.map((table) => ({
    ...table,
    outcomes: table.outcomes.filter((one) => one !== left.id),
  }));
  return { ...set, outcomes, tables: shown };
}

/** What was published of the same pupils, oldest first, and what is to be published today. */
export interface Times {
  readonly before: readonly TableSet[];
  readonly today: TableSet;
  readonly rules: DisclosureRules;
}

/**
 * Two or three publications: other tables, counts corrected, a breakdown or an outcome that was not there, and which outcomes
 * hold which said or not. Unsaid, a correction may also have broken it.
 */
const timesOf = (sets: fc.Arbitrary<TableSet>): fc.Arbitrary<Times> =>
  sets.chain((set) => {
    const small = fc.integer({ min: -3, max: 3 });
    const correction = fc.record({ leaf: fc.nat(), pupils: small, outcome: fc.nat(2), met: small });
    const earlier = fc.record({
      shown: tables(set),
      gone: fc.constantFrom(null, null, ...set.dimensions.slice(1).map((one) => one.id)),
      leftOut: fc.constantFrom(null, null, null, 0, 1),
      isSaid: fc.constantFrom(true, true, false),
      changes: fc.array(correction, { maxLength: 5 }),
    });
    return fc
      .record({
        rules: ruleSets,
        earlier: fc.array(earlier, { minLength: 1, maxLength: 2 }),
        leftOut: fc.constantFrom(null, null, null, null, null, 0, 1),
        isSaid: fc.constantFrom(true, true, false),
      })
      .map(({ rules, earlier, leftOut, isSaid }) => ({
        rules,
        before: earlier.map((one, at) => {
          const whole = corrected({ ...set, tables: one.shown }, one.changes, one.isSaid);
          const measured = unmeasured(whole, one.leftOut);
          // A breakdown that has been there stays.
          const isThere = one.gone === null || (at > 0 && earlier[0]?.gone !== one.gone);
          return isThere ? measured : without(measured, one.gone ?? '');
        }),
        today: unmeasured(isSaid ? set : { ...set, outcomes: unsaid(set.outcomes) }, leftOut),
      }));
  });

export const times = timesOf(tableSets);
export const nestedTimes = timesOf(fc.oneof(nests, nests, nests, nestedSets));
