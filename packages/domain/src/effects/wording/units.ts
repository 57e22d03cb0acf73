import type { Locale } from '../../kernel/index.ts';
import type { EffectCounted, EffectUnit } from '../schema.ts';
import { shown } from './numbers.ts';

type Forms = Readonly<Record<Locale, readonly [one: string, many: string]>>;

const levels: Readonly<Record<EffectUnit, Forms>> = {
  percent: { sv: ['procent', 'procent'], en: ['per cent', 'per cent'] },
  points: { sv: ['poäng', 'poäng'], en: ['point', 'points'] },
  days: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
  hours: { sv: ['timme', 'timmar'], en: ['hour', 'hours'] },
  minutes: { sv: ['minut', 'minuter'], en: ['minute', 'minutes'] },
  standardDeviations: {
    sv: ['standardavvikelse', 'standardavvikelser'],
    en: ['standard deviation', 'standard deviations'],
  },
  number: { sv: ['', ''], en: ['', ''] },
};

/** Two shares differ by percentage points; all else differs in its own unit. */
const differences: Readonly<Record<EffectUnit, Forms>> = {
  ...levels,
  percent: { sv: ['procentenhet', 'procentenheter'], en: ['percentage point', 'percentage points'] },
};

const counted: Readonly<Record<EffectCounted, Forms>> = {
  pupils: { sv: ['elev', 'elever'], en: ['pupil', 'pupils'] },
  answers: { sv: ['svar', 'svar'], en: ['answer', 'answers'] },
  staff: { sv: ['medarbetare', 'medarbetare'], en: ['member of staff', 'members of staff'] },
  classes: { sv: ['klass', 'klasser'], en: ['class', 'classes'] },
  schools: { sv: ['skola', 'skolor'], en: ['school', 'schools'] },
  lessons: { sv: ['lektion', 'lektioner'], en: ['lesson', 'lessons'] },
};

function withWord(figures: string, last: string, forms: readonly [string, string]): string {
  const word = /^−?1$/.test(last) ? forms[0] : forms[1];
  return word === '' ? figures : `${figures} ${word}`;
}

/** ”54 procent”, ”12,4 poäng”. */
export function level(value: number, decimals: number, unit: EffectUnit, locale: Locale): string {
  const text = shown(value, decimals, locale);
  return withWord(text, text, levels[unit][locale]);
}

/** ”4 procentenheter”, ”1 poäng”. */
export function difference(value: number, decimals: number, unit: EffectUnit, locale: Locale): string {
  const text = shown(value, decimals, locale);
  return withWord(text, text, differences[unit][locale]);
}

/** ”82 elever”. */
export function count(number: number, of: EffectCounted, locale: Locale): string {
  const text = shown(number, 0, locale);
  return withWord(text, text, counted[of][locale]);
}
