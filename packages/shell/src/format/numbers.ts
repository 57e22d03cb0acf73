import type { Locale } from '@varje-elev/domain';
import { tag } from './tag.ts';

const inWords = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const;

/** The short sign of a unit that people write in words. */
const signs: Readonly<Record<string, string>> = { procent: '%', percent: '%', '%': '%' };

/** Numbers as they are printed: ”12 345,6” in Swedish, “12,345.6” in English, with a true minus. */
export function numberFormats(locale: Locale) {
  const plain = new Intl.NumberFormat(tag[locale], { maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(tag[locale], { type: 'conjunction' });
  const number = (value: number) => plain.format(value).replace('-', '−');
  return {
    number,
    /** ”54 %” (“54%” in English), ”3,2 poäng”, ”12” when the unit is not said. The space never breaks. */
    value: (value: number, unit: string) => {
      const sign = signs[unit.trim().toLowerCase()] ?? unit.trim();
      const space = sign === '' || (sign === '%' && locale === 'en') ? '' : '\u00a0';
      return `${number(value)}${space}${sign}`;
    },
    /** ”två”, and figures above twelve. Neuter ”ett” only where the caller says so. */
    count: (value: number, neuter = false) => {
      if (neuter && value === 1 && locale === 'sv') return 'ett';
      return inWords[locale][value] ?? number(value);
    },
    /** ”Två”: first in a sentence. */
    Count: (value: number, neuter = false) => {
      const word =
        neuter && value === 1 && locale === 'sv' ? 'ett' : (inWords[locale][value] ?? number(value));
      return word.charAt(0).toUpperCase() + word.slice(1);
    },
    /** ”a, b och c” */
    list: (words: readonly string[]) => list.format(words),
    /** ”2026/27” */
    schoolYear: (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
  };
}
