import type { Label } from '../../kernel/index.ts';
import type { SchoolYear } from '../../school-year/index.ts';
import type { IndicatorSource, IndicatorVersion, Perspective } from './indicator.ts';
import { Perspective as Perspectives } from './indicator.ts';

/** One definition with its ids in every perspective: a row of the shipped list, written once. */
export interface IndicatorFamily
  extends Pick<IndicatorVersion, 'indicator' | 'title' | 'population' | 'formula' | 'unit' | 'direction'> {
  readonly version?: number;
  readonly system?: IndicatorSource['system'];
  readonly yearKey?: IndicatorSource['yearKey'];
  readonly within?: IndicatorVersion['within'];
  /** The source's id by perspective; a perspective without an id is not published. */
  readonly ids: Partial<Record<Perspective, string>> | null;
  /** Perspectives of a definition that nobody publishes yet. */
  readonly perspectives?: readonly Perspective[];
  readonly perUnit: boolean;
  readonly from?: SchoolYear | null;
  readonly to?: SchoolYear | null;
  readonly successor?: string | null;
}

/** One version per perspective. Sources have no figures per unit for pupils by where they live. */
export function versionsOf(family: IndicatorFamily): readonly IndicatorVersion[] {
  const { ids, system = 'kolada', yearKey = 'spring', perspectives = [], within = [] } = family;
  const { indicator, title, population, formula, unit, direction } = family;
  const { version = 1, from = null, to = null, successor = null } = family;
  return Perspectives.options.flatMap((perspective) => {
    const id = ids?.[perspective];
    if (id === undefined && !perspectives.includes(perspective)) return [];
    const source = id === undefined ? null : { system, id, yearKey };
    const perUnit = family.perUnit && perspective !== 'home';
    return [
      {
        ...{ indicator, version, perspective, title, population, formula, unit, direction, within },
        ...{ source, perUnit, from, to, successor },
      },
    ];
  });
}

export const label = (sv: string, en: string): Label => ({ sv, en });
