import type { Locale } from '../../kernel/index.ts';
import type { EffectMeasure } from '../measure.ts';
import type { EffectInterval, EffectText } from '../schema.ts';
import { isNothing, shown } from './numbers.ts';
import { decimalsBeside, type Ends, fromTo, sizeBetween, spansNothing } from './ranges.ts';
import { difference } from './units.ts';

export interface SeriesTold {
  readonly measure: EffectMeasure;
  readonly step: keyof typeof perStep;
  readonly n: number;
  readonly estimate: number;
  readonly interval: EffectInterval;
  readonly slope: { readonly estimate: number; readonly interval: EffectInterval };
}

const perStep = {
  week: { sv: 'vecka', en: 'week' },
  month: { sv: 'månad', en: 'month' },
  term: { sv: 'termin', en: 'term' },
  schoolYear: { sv: 'läsår', en: 'school year' },
} as const;

const ends: Readonly<Record<Locale, Ends>> = {
  sv: { below: (by) => `${by} nedåt`, above: (by) => `${by} uppåt`, nothing: 'ingen alls' },
  en: { below: (by) => `${by} down`, above: (by) => `${by} up`, nothing: 'none at all' },
};

export function tellSeries(told: SeriesTold): EffectText {
  return { sv: tell(told, 'sv'), en: tell(told, 'en') };
}

const tell = (told: SeriesTold, locale: Locale) =>
  [level(told, locale), slope(told, locale), levelRange(told, locale), slopeRange(told, locale)].join(' ');

/** A change of slope is small beside the level it changes: one more decimal than the measure's own. */
const slopeDecimals = ({ measure }: SeriesTold) => measure.decimals + 1;

/** ”När insatsen började gick andelen upp med 2,1 procentenheter.”, said with the subject first. */
function level({ measure, estimate, interval }: SeriesTold, locale: Locale): string {
  const decimals = decimalsBeside(interval, [estimate], measure.decimals);
  const by = difference(Math.abs(estimate), decimals, measure.unit, locale);
  const subject = measure.subject[locale];
  if (isNothing(shown(Math.abs(estimate), decimals, locale)))
    return locale === 'sv'
      ? `${subject} låg kvar på samma nivå när insatsen började.`
      : `${subject} stayed at the same level when the action began.`;
  return locale === 'sv'
    ? `${subject} gick ${estimate > 0 ? 'upp' : 'ned'} med ${by} när insatsen började.`
    : `${subject} went ${estimate > 0 ? 'up' : 'down'} by ${by} when the action began.`;
}

/** ”Därefter ändrades takten med 0,3 procentenheter uppåt per månad.” */
function slope(told: SeriesTold, locale: Locale): string {
  const { measure, step } = told;
  const { estimate, interval } = told.slope;
  const decimals = decimalsBeside(interval, [estimate], slopeDecimals(told));
  const each = perStep[step][locale];
  if (isNothing(shown(Math.abs(estimate), decimals, locale)))
    return locale === 'sv'
      ? 'Därefter var takten i stort sett densamma som före insatsen.'
      : 'Thereafter the pace was about the same as before the action.';
  const by = difference(Math.abs(estimate), decimals, measure.unit, locale);
  return locale === 'sv'
    ? `Därefter ändrades takten med ${by} ${estimate > 0 ? 'uppåt' : 'nedåt'} per ${each}.`
    : `Thereafter the pace changed by ${by} ${estimate > 0 ? 'upwards' : 'downwards'} per ${each}.`;
}

function levelRange({ measure, n, interval }: SeriesTold, locale: Locale): string {
  const range = { interval, unit: measure.unit, decimals: measure.decimals };
  if (spansNothing(interval))
    return locale === 'sv'
      ? `Med ${n} mätningar kan den verkliga förändringen av nivån vara ${fromTo(range, ends.sv, locale)}, så det går inte att säga att nivån ändrades.`
      : `With ${n} measurements, the true change of level may be ${fromTo(range, ends.en, locale)}, so it is not possible to say that the level changed.`;
  return locale === 'sv'
    ? `Med ${n} mätningar kan den verkliga förändringen av nivån ${sizeBetween(range, locale)}.`
    : `With ${n} measurements, the true change of level may ${sizeBetween(range, locale)}.`;
}

function slopeRange(told: SeriesTold, locale: Locale): string {
  const { measure, step } = told;
  const { interval } = told.slope;
  const each = perStep[step][locale];
  const range = { interval, unit: measure.unit, decimals: slopeDecimals(told) };
  if (spansNothing(interval))
    return locale === 'sv'
      ? `Takten kan ha ändrats med ${fromTo(range, ends.sv, locale)} per ${each}, så det går inte att säga att den ändrades.`
      : `The pace may have changed by ${fromTo(range, ends.en, locale)} per ${each}, so it is not possible to say that it changed.`;
  return locale === 'sv'
    ? `Den verkliga förändringen av takten kan ${sizeBetween(range, locale)} per ${each}.`
    : `The true change of pace may ${sizeBetween(range, locale)} per ${each}.`;
}
