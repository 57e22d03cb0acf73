import { fail, ok, type Result } from '../kernel/index.ts';
import { breaksBetween, comparableYears, indicatorVersions, type Value } from '../results/index.ts';
import type { SchoolYear } from '../school-year/index.ts';
import { exactFigures, sameMeasure } from './assumptions.ts';
import { differenceInDifferences, type SchoolFigures } from './difference-in-differences.ts';
import { differenceInShares } from './difference-in-shares.ts';
import { figureOf, shareOf } from './figures.ts';
import { type InterruptedSeriesEffect, interruptedSeries } from './interrupted-series.ts';
import type { EffectMeasure } from './measure.ts';
import type { Effect } from './schema.ts';

/** A value with its year: what a comparison over time must know. */
export interface PublishedValue {
  readonly year: SchoolYear;
  readonly value: Value;
}

interface Published {
  /** Id of the indicator, by which breaks in its series are known. */
  readonly indicator: string;
  readonly measure: EffectMeasure;
  readonly level?: number;
}

/**
 * Whether all the years may be compared with the first. Errors: `effectDifferentScales` across a change of grade scale,
 * `seriesBroken` across any other break.
 */
function comparable(indicator: string, years: readonly SchoolYear[]): Result<null> {
  const first = Math.min(...years);
  for (const year of years) {
    const checked = comparableYears(indicator, first, year);
    if (checked.ok) continue;
    const scale = breaksBetween(indicator, first, year).some(({ cause }) => cause === 'scale');
    return scale ? fail('effectDifferentScales') : checked;
  }
  return ok(null);
}

/** Errors: `effectYearsOutOfOrder` unless all years before come before all years after, each once. */
function inOrder(before: readonly SchoolYear[], after: readonly SchoolYear[]): Result<null> {
  const onceEach = new Set([...before, ...after]).size === before.length + after.length;
  return onceEach && Math.max(...before) < Math.min(...after) ? ok(null) : fail('effectYearsOutOfOrder');
}

/** The first refusal among results, or all their values. */
function all<Item>(results: readonly Result<Item>[]): Result<readonly Item[]> {
  const values: Item[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}

export interface PublishedShares extends Published {
  /** Null when there is nothing from before. */
  readonly before: PublishedValue | null;
  readonly after: PublishedValue;
}

/**
 * How a published share changed between two school years, other pupils in each (see `differenceInShares`). Errors, besides
 * its own: `effectNoBaseline`, `effectYearsOutOfOrder`, `effectDifferentScales`, `seriesBroken`, `effectSuppressed`, `effectCapped`,
 * `effectMissingValue`, `effectCountsMissing`, and `effectSpreadMissing` for a mean, whose spread no source publishes.
 */
export function publishedChange({ before, after, indicator, ...rest }: PublishedShares): Result<Effect> {
  if (rest.measure.unit !== 'percent') return fail('effectSpreadMissing');
  if (before === null || before.value.state === 'notApplicable') return fail('effectNoBaseline');
  const ordered = inOrder([before.year], [after.year]);
  if (!ordered.ok) return ordered;
  const may = comparable(indicator, [before.year, after.year]);
  if (!may.ok) return may;
  const [first, second] = [shareOf(before.value), shareOf(after.value)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const effect = differenceInShares({
    ...rest,
    first: first.value,
    second: second.value,
    comparison: { kind: 'overTime' },
  });
  return withSource(effect, indicator, first.value.exact && second.value.exact);
}

/** A school's published values at the occasions before and after the action began. */
export interface PublishedSchool {
  readonly before: readonly PublishedValue[];
  readonly after: readonly PublishedValue[];
}

const yearOf = ({ year }: PublishedValue) => year;
const occasionsOf = ({ before, after }: PublishedSchool) =>
  JSON.stringify([before.map(yearOf).toSorted(), after.map(yearOf).toSorted()]);

export interface PublishedGroups extends Published {
  readonly withAction: readonly PublishedSchool[];
  readonly without: readonly PublishedSchool[];
}

/**
 * Difference-in-differences of published values (see `differenceInDifferences`). Errors, besides its own: as
 * `publishedChange`. A school with a hidden value is not left out in silence: the caller must choose another group. `effectYearsOutOfOrder` also when
 * the schools’ values are not of the same school years, or two of a school are of one.
 */
export function publishedGroups({
  withAction,
  without,
  indicator,
  ...rest
}: PublishedGroups): Result<Effect> {
  const schools = [...withAction, ...without];
  const ordered = all(schools.map(({ before, after }) => inOrder(before.map(yearOf), after.map(yearOf))));
  if (!ordered.ok) return ordered;
  if (new Set(schools.map(occasionsOf)).size > 1) return fail('effectYearsOutOfOrder');
  const values = schools.flatMap(({ before, after }) => [...before, ...after]);
  const may = comparable(
    indicator,
    values.map(({ year }) => year),
  );
  if (!may.ok) return may;
  const known = all(values.map(({ value }) => figureOf(value)));
  if (!known.ok) return known;
  const numbers = (some: readonly PublishedValue[]) =>
    [...some].sort((a, b) => a.year - b.year).map(({ value }) => value.value ?? Number.NaN);
  const figures = (schools: readonly PublishedSchool[]): SchoolFigures[] =>
    schools.map(({ before, after }) => ({ before: numbers(before), after: numbers(after) }));
  const effect = differenceInDifferences({
    ...rest,
    withAction: figures(withAction),
    without: figures(without),
  });
  return withSource(
    effect,
    indicator,
    known.value.every(({ exact }) => exact),
  );
}

export interface PublishedSeries extends Published {
  readonly points: readonly PublishedValue[];
  /** The first school year with the action. */
  readonly startsIn: SchoolYear;
}

/**
 * Interrupted series of yearly published values (see `interruptedSeries`). Years without a value are gaps; hidden and
 * capped values are refused, since leaving out the smallest groups would bend the line. Errors as `publishedChange`.
 */
export function publishedSeries({
  points,
  startsIn,
  indicator,
  ...rest
}: PublishedSeries): Result<InterruptedSeriesEffect> {
  const there = points.filter(({ value }) => value.state !== 'missing' && value.state !== 'notApplicable');
  const may = comparable(
    indicator,
    there.map(({ year }) => year),
  );
  if (!may.ok) return may;
  const known = all(there.map(({ value }) => figureOf(value)));
  if (!known.ok) return known;
  const effect = interruptedSeries({
    ...rest,
    points: there.map(({ year, value }) => ({ at: year, value: value.value ?? Number.NaN })),
    startsAt: startsIn,
    step: 'schoolYear',
  });
  return withSource(
    effect,
    indicator,
    known.value.every(({ exact }) => exact),
  );
}

function withSource<Found extends Effect>(
  effect: Result<Found>,
  indicator: string,
  exact: boolean,
): Result<Found> {
  if (!effect.ok) return effect;
  const isKnown = indicatorVersions.some((one) => one.indicator === indicator);
  return ok({
    ...effect.value,
    assumptions: [...effect.value.assumptions, sameMeasure(isKnown), exactFigures(exact)],
  });
}
