import type { Label } from '../../kernel/index.ts';
import { type Bounds, meanValue, shareValue, type Value } from '../value.ts';
import { type Contribution, contributionOf, type RollUpMeasure } from './contribution.ts';
import { type RollUpUse, rollUpStatement, type UnitCoverage } from './statement.ts';

type Known = Extract<Contribution, { kind: 'known' }>;

/** Figures of several units added up, with what is not known kept in sight. */
export interface RollUp {
  /** Of the units whose figures are exact: sum of numerators over sum of denominators; missing when there are none. */
  readonly known: Value;
  /** Where the figure for all units lies; null when the size of some unit is unknown. Both ends are the same when all is exact. */
  readonly whole: Bounds | null;
  readonly coverage: UnitCoverage;
  readonly use: RollUpUse;
  readonly statement: Label;
}

/**
 * Adds figures up: the sum of what is known, bounds where figures are capped, rounded or suppressed, and a statement of
 * what the sum is still good for. Means are never averaged: numerators and denominators are summed. A unit to which the
 * measure does not apply is outside. A bare value does not say its grade scale: grades go through `rollUpGradeMeans` or
 * `rollUpFigures`, which refuse two. What is shown of a sum goes through disclosure control like any other figure.
 */
export function rollUp(values: readonly Value[], measure: RollUpMeasure): RollUp {
  const parts = values.map((value) => contributionOf(value, measure));
  const known = parts.filter((part) => part.kind === 'known');
  const exact = known.filter(({ lowest, highest }) => lowest === highest);
  const coverage = {
    exact: exact.length,
    bounded: known.length - exact.length,
    unknown: parts.filter(({ kind }) => kind === 'unknown').length,
    notApplicable: parts.filter(({ kind }) => kind === 'notApplicable').length,
  };
  const whole = coverage.unknown === 0 ? boundsOf(known, measure) : null;
  const use = useOf(coverage);
  return {
    known: figureOf(exact, measure),
    whole,
    coverage,
    use,
    statement: rollUpStatement(use, coverage, whole, measure),
  };
}

const sum = (parts: readonly Known[], of: (part: Known) => number) =>
  parts.reduce((total, part) => total + of(part), 0);
const people = (part: Known) => part.denominator;

function figureOf(parts: readonly Known[], { kind }: RollUpMeasure): Value {
  const numerator = sum(parts, ({ lowest }) => lowest);
  return (kind === 'share' ? shareValue : meanValue)(numerator, sum(parts, people));
}

function boundsOf(parts: readonly Known[], { kind }: RollUpMeasure): Bounds | null {
  const all = sum(parts, people);
  if (all === 0) return null;
  const per = kind === 'share' ? 100 : 1;
  const figure = (numerator: number) => (per * numerator) / all;
  return {
    lowest: figure(sum(parts, ({ lowest }) => lowest)),
    highest: figure(sum(parts, ({ highest }) => highest)),
  };
}

function useOf({ exact, bounded, unknown }: UnitCoverage): RollUpUse {
  if (exact + bounded === 0) return 'nothing';
  if (unknown > 0) return exact > 0 ? 'part' : 'nothing';
  return bounded > 0 ? 'bounded' : 'whole';
}
