import type { Locale } from '../../kernel/index.ts';
import type { EffectInterval, EffectUnit } from '../schema.ts';
import { decimalsToTell, isNothing, shown } from './numbers.ts';
import { difference } from './units.ts';

/** What a range is said with: its ends, and how exactly they may be given. */
export interface Range {
  readonly interval: EffectInterval;
  readonly unit: EffectUnit;
  readonly decimals: number;
}

/** A method that knows no ceiling may end its interval beyond what a share can differ by; no sentence says so. */
function sizeOf(end: number, unit: EffectUnit): number {
  return Math.min(Math.abs(end), unit === 'percent' ? 100 : Number.POSITIVE_INFINITY);
}

/** Whether the interval holds both less and more: then the figures do not say which way it went. */
export function spansNothing({ low, high }: EffectInterval): boolean {
  return low <= 0 && high >= 0;
}

/**
 * How exactly an estimate must be given beside its interval: an estimate that reads as nothing, or two levels that read
 * alike, would hide which way it went when the interval says that it went one way.
 */
export function decimalsBeside(
  interval: EffectInterval,
  figures: readonly number[],
  decimals: number,
): number {
  return spansNothing(interval) ? decimals : decimalsToTell(figures, decimals);
}

/** ”ligga mellan 1 och 23 procentenheter”, for an interval on one side of nothing. The sign is said elsewhere. */
export function sizeBetween({ interval, unit, decimals }: Range, locale: Locale): string {
  const sizes = [interval.low, interval.high].map((end) => sizeOf(end, unit));
  const [least, most] = sizes.sort((a, b) => a - b);
  const [low, high] = [least ?? 0, most ?? 0];
  const exactly = decimalsToTell([low, high], decimals);
  const [lowText, highText] = [shown(low, exactly, locale), difference(high, exactly, unit, locale)];
  if (lowText === shown(high, exactly, locale))
    return locale === 'sv' ? `vara omkring ${highText}` : `be about ${highText}`;
  if (isNothing(lowText))
    return locale === 'sv'
      ? `vara allt från nästan ingenting till ${highText}`
      : `be anything from almost nothing to ${highText}`;
  return locale === 'sv'
    ? `ligga mellan ${lowText} och ${highText}`
    : `lie between ${lowText} and ${highText}`;
}

/** How the two ends of an interval that spans nothing are said; `nothing` stands for an end that is nothing. */
export interface Ends {
  readonly below: (amount: string) => string;
  readonly above: (amount: string) => string;
  readonly nothing: string;
}

/** ”allt från en minskning med 4 procentenheter till en ökning med 26 procentenheter”. */
export function fromTo({ interval, unit, decimals }: Range, ends: Ends, locale: Locale): string {
  const end = (value: number, say: (amount: string) => string) => {
    const size = sizeOf(value, unit);
    const exactly = decimalsToTell([size], decimals);
    if (isNothing(shown(size, exactly, locale))) return ends.nothing;
    return say(difference(size, exactly, unit, locale));
  };
  const [from, to] = [end(interval.low, ends.below), end(interval.high, ends.above)];
  if (from === ends.nothing && to === ends.nothing)
    return locale === 'sv' ? 'nästan ingenting' : 'almost nothing';
  return locale === 'sv' ? `allt från ${from} till ${to}` : `anything from ${from} to ${to}`;
}
