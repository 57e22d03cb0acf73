import type { Locale } from '../../kernel/index.ts';
import type { EffectComparison, EffectMeasure } from '../measure.ts';
import type { EffectCounted, EffectInterval, EffectText } from '../schema.ts';
import { isNothing, shown } from './numbers.ts';
import { decimalsBeside, type Ends, fromTo, sizeBetween, spansNothing } from './ranges.ts';
import { count, difference } from './units.ts';

export interface PooledTold {
  readonly measure: EffectMeasure;
  readonly comparison: EffectComparison;
  readonly n: number;
  readonly estimate: number;
  readonly interval: EffectInterval;
  readonly prediction: EffectInterval;
  /** 0-1. */
  readonly iSquared: number;
}

export function tellPooled(told: PooledTold): EffectText {
  return { sv: tell(told, 'sv'), en: tell(told, 'en') };
}

const tell = (told: PooledTold, locale: Locale) =>
  [onAverage(told, locale), meanRange(told, locale), newPlace(told, locale), unlike(told, locale)].join(' ');

function decimalsOf({ measure }: PooledTold): number {
  return measure.unit === 'standardDeviations' ? Math.max(2, measure.decimals) : measure.decimals;
}

function onAverage(told: PooledTold, locale: Locale): string {
  const { measure, comparison, n, estimate, interval } = told;
  const decimals = decimalsBeside(interval, [estimate], decimalsOf(told));
  const by = difference(Math.abs(estimate), decimals, measure.unit, locale);
  const subject = measure.subject[locale];
  const none = isNothing(shown(Math.abs(estimate), decimals, locale));
  const from = count(n, measure.counted, locale);
  const when =
    locale === 'sv' ? `när resultaten från ${from} vägs samman` : `when the results of ${from} are pooled`;
  if (comparison.kind === 'overTime') {
    if (none)
      return locale === 'sv'
        ? `${subject} ändrades knappt i genomsnitt ${when}.`
        : `${subject} hardly changed on average ${when}.`;
    return locale === 'sv'
      ? `${subject} ${estimate > 0 ? 'ökade' : 'minskade'} i genomsnitt med ${by} ${when}.`
      : `${subject} ${estimate > 0 ? 'rose' : 'fell'} on average by ${by} ${when}.`;
  }
  const [first, second] = [comparison.first[locale], comparison.second[locale]];
  if (none)
    return locale === 'sv'
      ? `${subject} skiljer sig knappt i genomsnitt mellan ${first} och ${second} ${when}.`
      : `${subject} hardly differs on average between ${first} and ${second} ${when}.`;
  return locale === 'sv'
    ? `${subject} är i genomsnitt ${by} ${estimate > 0 ? 'högre' : 'lägre'} för ${second} än för ${first} ${when}.`
    : `${subject} is on average ${by} ${estimate > 0 ? 'higher' : 'lower'} for ${second} than for ${first} ${when}.`;
}

const changes: Readonly<Record<Locale, Ends>> = {
  sv: {
    below: (by) => `en minskning med ${by}`,
    above: (by) => `en ökning med ${by}`,
    nothing: 'ingen förändring alls',
  },
  en: {
    below: (by) => `a decrease of ${by}`,
    above: (by) => `an increase of ${by}`,
    nothing: 'no change at all',
  },
};
const gaps: Readonly<Record<Locale, Ends>> = {
  sv: { below: (by) => `${by} lägre`, above: (by) => `${by} högre`, nothing: 'ingen alls' },
  en: { below: (by) => `${by} lower`, above: (by) => `${by} higher`, nothing: 'none at all' },
};

function rangeOf(told: PooledTold, interval: EffectInterval, locale: Locale): string {
  const range = { interval, unit: told.measure.unit, decimals: decimalsOf(told) };
  if (!spansNothing(interval)) return sizeBetween(range, locale);
  const be = locale === 'sv' ? 'vara' : 'be';
  if (told.comparison.kind === 'overTime') return `${be} ${fromTo(range, changes[locale], locale)}`;
  const whom = told.comparison.second[locale];
  return `${be} ${fromTo(range, gaps[locale], locale)} ${locale === 'sv' ? 'för' : 'for'} ${whom}`;
}

const what = {
  overTime: { sv: 'förändringen', en: 'change' },
  groups: { sv: 'skillnaden', en: 'difference' },
} as const;

function meanRange(told: PooledTold, locale: Locale): string {
  const noun = what[told.comparison.kind][locale];
  const range = rangeOf(told, told.interval, locale);
  return locale === 'sv'
    ? `Den verkliga genomsnittliga ${noun} kan ${range}.`
    : `The true average ${noun} may ${range}.`;
}

const places: Readonly<Partial<Record<EffectCounted, EffectText>>> = {
  schools: { sv: 'På en ny, liknande skola', en: 'In a new, similar school' },
  classes: { sv: 'I en ny, liknande klass', en: 'In a new, similar class' },
};
const anywhere: EffectText = { sv: 'I ett nytt, liknande fall', en: 'In a new, similar case' };

function newPlace(told: PooledTold, locale: Locale): string {
  const place = (places[told.measure.counted] ?? anywhere)[locale];
  const noun = what[told.comparison.kind][locale];
  const range = rangeOf(told, told.prediction, locale);
  return locale === 'sv' ? `${place} kan ${noun} ${range}.` : `${place}, the ${noun} may ${range}.`;
}

function unlike({ iSquared }: PooledTold, locale: Locale): string {
  const share = shown(iSquared * 100, 0, locale);
  if (isNothing(share))
    return locale === 'sv'
      ? 'Resultaten skiljer sig inte mer åt än vad slumpen brukar ge.'
      : 'The results do not differ more than chance usually makes them.';
  return locale === 'sv'
    ? `Uppskattningsvis ${share} procent av variationen mellan resultaten beror på annat än slumpen.`
    : `An estimated ${share} per cent of the variation between the results comes from something other than chance.`;
}
