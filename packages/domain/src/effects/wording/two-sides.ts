import type { Locale } from '../../kernel/index.ts';
import type { EffectComparison, EffectMeasure } from '../measure.ts';
import type { EffectInterval, EffectText, EffectUnit } from '../schema.ts';
import { isNothing, shown } from './numbers.ts';
import { decimalsBeside, fromTo, type Range, sizeBetween, spansNothing } from './ranges.ts';
import { count, level } from './units.ts';

/** What a sentence about two sides says: their levels, how many each rests on, and where the difference may lie. */
export interface TwoSides {
  readonly measure: EffectMeasure;
  readonly comparison: EffectComparison;
  readonly first: number;
  readonly second: number;
  /** Observations on each side, or once when both sides are the same persons. */
  readonly counts: readonly [number, number] | readonly [number];
  readonly interval: EffectInterval;
  /** Where the difference is given in another unit than the levels: standard deviations. */
  readonly standardised?: number;
}

export function tellTwoSides(sides: TwoSides): EffectText {
  return { sv: tell(sides, 'sv'), en: tell(sides, 'en') };
}

function tell(sides: TwoSides, locale: Locale): string {
  return [levels(sides, locale), standardised(sides, locale), uncertainty(sides, locale)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** ”Andelen ökade från 54 till 66 procent.” */
function levels({ measure, comparison, first, second, interval }: TwoSides, locale: Locale): string {
  const subject = measure.subject[locale];
  const decimals = decimalsBeside(interval, [first, second], measure.decimals);
  const [from, to] = [first, second].map((value) => shown(value, decimals, locale));
  const toWithUnit = level(second, decimals, measure.unit, locale);
  const fromWithUnit = level(first, decimals, measure.unit, locale);
  if (comparison.kind === 'overTime') {
    if (from === to)
      return locale === 'sv'
        ? `${subject} låg kvar på ${toWithUnit}.`
        : `${subject} stayed at ${toWithUnit}.`;
    const rose = second > first;
    return locale === 'sv'
      ? `${subject} ${rose ? 'ökade' : 'minskade'} från ${from} till ${toWithUnit}.`
      : `${subject} ${rose ? 'rose' : 'fell'} from ${from} to ${toWithUnit}.`;
  }
  const [one, other] = [comparison.first[locale], comparison.second[locale]];
  if (from === to)
    return locale === 'sv'
      ? `${subject} är ${toWithUnit} för både ${one} och ${other}.`
      : `${subject} is ${toWithUnit} for both ${one} and ${other}.`;
  return locale === 'sv'
    ? `${subject} är ${fromWithUnit} för ${one} och ${toWithUnit} för ${other}.`
    : `${subject} is ${fromWithUnit} for ${one} and ${toWithUnit} for ${other}.`;
}

function standardised({ standardised: by }: TwoSides, locale: Locale): string {
  if (by === undefined || isNothing(shown(Math.abs(by), 2, locale))) return '';
  const amount = level(Math.abs(by), 2, 'standardDeviations', locale);
  return locale === 'sv' ? `Skillnaden motsvarar ${amount}.` : `The difference corresponds to ${amount}.`;
}

/** ”Med 82 elever kan den verkliga skillnaden ligga mellan 1 och 23 procentenheter.” */
function uncertainty(sides: TwoSides, locale: Locale): string {
  const { comparison, interval } = sides;
  const unit: EffectUnit = sides.standardised === undefined ? sides.measure.unit : 'standardDeviations';
  const decimals = sides.standardised === undefined ? sides.measure.decimals : 2;
  const range: Range = { interval, unit, decimals };
  const many = whoCounted(sides, locale);
  if (!spansNothing(interval))
    return locale === 'sv'
      ? `Med ${many} kan den verkliga skillnaden ${sizeBetween(range, locale)}.`
      : `With ${many}, the true difference may ${sizeBetween(range, locale)}.`;
  return comparison.kind === 'overTime'
    ? eitherWay(range, many, readAlike(sides), locale)
    : lowerOrHigher(range, many, comparison, locale);
}

function readAlike({ first, second, measure }: TwoSides): boolean {
  return shown(first, measure.decimals, 'en') === shown(second, measure.decimals, 'en');
}

const unsaid = {
  sv: { alike: 'om något förändrades', apart: 'åt vilket håll det gick' },
  en: { alike: 'whether anything changed', apart: 'which way it went' },
} as const;

function eitherWay(range: Range, many: string, alike: boolean, locale: Locale): string {
  const what = unsaid[locale][alike ? 'alike' : 'apart'];
  if (locale === 'sv') {
    const ends = {
      below: (amount: string) => `en minskning med ${amount}`,
      above: (amount: string) => `en ökning med ${amount}`,
      nothing: 'ingen förändring alls',
    };
    return `Med ${many} kan den verkliga förändringen vara ${fromTo(range, ends, locale)}. Det går alltså inte att säga ${what}.`;
  }
  const ends = {
    below: (amount: string) => `a decrease of ${amount}`,
    above: (amount: string) => `an increase of ${amount}`,
    nothing: 'no change at all',
  };
  return `With ${many}, the true change may be ${fromTo(range, ends, locale)}. It is therefore not possible to say ${what}.`;
}

function lowerOrHigher(
  range: Range,
  many: string,
  { first, second }: Extract<EffectComparison, { kind: 'groups' }>,
  locale: Locale,
): string {
  if (locale === 'sv') {
    const ends = {
      below: (amount: string) => `${amount} lägre`,
      above: (amount: string) => `${amount} högre`,
      nothing: 'lika',
    };
    return `Med ${many} kan det verkliga värdet för ${second.sv} vara ${fromTo(range, ends, locale)}, jämfört med ${first.sv}. Det går alltså inte att säga om det finns någon skillnad.`;
  }
  const ends = {
    below: (amount: string) => `${amount} lower`,
    above: (amount: string) => `${amount} higher`,
    nothing: 'equal',
  };
  return `With ${many}, the true value for ${second.en} may be ${fromTo(range, ends, locale)}, compared with ${first.en}. It is therefore not possible to say whether there is a difference.`;
}

/** ”82 elever”, ”40 elever före och 42 efter”, ”40 respektive 42 elever”. */
function whoCounted({ counts, measure, comparison }: TwoSides, locale: Locale): string {
  const [first, second] = counts;
  const of = measure.counted;
  if (second === undefined) return count(first, of, locale);
  const overTime = comparison.kind === 'overTime';
  if (first === second) {
    const each = overTime
      ? { sv: 'varje gång', en: 'each time' }
      : { sv: 'i varje grupp', en: 'in each group' };
    return `${count(first, of, locale)} ${each[locale]}`;
  }
  const [one, other] = [shown(first, 0, locale), shown(second, 0, locale)];
  if (overTime)
    return locale === 'sv'
      ? `${count(first, of, locale)} före och ${other} efter`
      : `${count(first, of, locale)} before and ${other} after`;
  return locale === 'sv'
    ? `${one} respektive ${count(second, of, locale)}`
    : `${one} and ${count(second, of, locale)} respectively`;
}
