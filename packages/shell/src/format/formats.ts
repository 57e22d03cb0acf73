import type { Locale } from '@varje-elev/domain';
import { dateFormats } from './dates.ts';
import { numberFormats } from './numbers.ts';

function make(locale: Locale) {
  return { locale, ...dateFormats(locale), ...numberFormats(locale) };
}

export type Formats = ReturnType<typeof make>;

const made: Readonly<Record<Locale, Formats>> = { sv: make('sv'), en: make('en') };

/** Days, weeks, times and numbers in words, in one of the two languages. */
export const formatsFor = (locale: Locale): Formats => made[locale];
