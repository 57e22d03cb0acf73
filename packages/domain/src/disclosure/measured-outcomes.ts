import { fail, ok, type Result } from '../kernel/index.ts';
import { type IndicatorVersion, indicatorOn, isOfPersons, type Perspective } from '../results/index.ts';
import type { SchoolYear } from '../school-year/index.ts';
import { checkNested } from './check-nested.ts';
import type { MeasuredOutcome, TableDimension } from './schema.ts';

/** How many met an indicator, per finest cell. */
export interface IndicatorCounts {
  readonly indicator: string;
  readonly met: readonly number[];
}

export interface IndicatorCircumstances {
  readonly perspective: Perspective;
  readonly year: SchoolYear;
  /** Those of the table set, so that a refusal can name the cell. */
  readonly dimensions: readonly TableDimension[];
  /**
   * Pairs that the definitions say lie within each other and these counts do not, rightly: an adjusted programme of studies can
   * be passed whole without making eligible. A reader who believes that they do anyway is then not counted with.
   */
  readonly notWithin?: readonly { readonly indicator: string; readonly within: string }[];
}

/**
 * The outcomes of a `TableSet` from shipped indicators and their counts, with what the definitions say of which lie within which
 * (`IndicatorVersion.within`), straight or by way of indicators that are not counted. Errors: `indicatorUnknown`,
 * `indicatorNotValidThen`, `disclosureNoShare`, `disclosureOtherPupils` (another `Population`), and
 * `disclosureNotWithin` for a count that breaks what a definition says.
 */
export function measuredOutcomes(
  counts: readonly IndicatorCounts[],
  { perspective, year, dimensions, notWithin = [] }: IndicatorCircumstances,
): Result<MeasuredOutcome[]> {
  const definition = (indicator: string) => indicatorOn(indicator, perspective, year);
  const counted: IndicatorVersion[] = [];
  for (const { indicator } of counts) {
    const found = definition(indicator);
    if (!found.ok) return found;
    if (found.value.unit !== 'percent' || !isOfPersons(found.value.population))
      return fail('disclosureNoShare', { params: { name: indicator } });
    const [first = found.value] = counted;
    if (first.population !== found.value.population)
      return fail('disclosureOtherPupils', { params: { name: indicator, other: first.indicator } });
    counted.push(found.value);
  }
  const outwards = ({ indicator }: IndicatorVersion) => {
    const around = new Set([indicator]);
    for (const one of around) {
      const known = definition(one);
      for (const { indicator: next } of known.ok ? known.value.within : []) around.add(next);
    }
    around.delete(indicator);
    return [...around];
  };
  const outcomes = counted.map((version, at) => {
    const within = outwards(version).filter(
      (outer) =>
        counted.some((one) => one.indicator === outer) &&
        !notWithin.some((pair) => pair.indicator === version.indicator && pair.within === outer),
    );
    const met = [...(counts[at]?.met ?? [])];
    return within.length > 0 ? { id: version.indicator, met, within } : { id: version.indicator, met };
  });
  const checked = checkNested(dimensions, outcomes);
  return checked.ok ? ok(outcomes) : checked;
}
