import type { Locale } from '../../kernel/index.ts';

/** A number as people write it: decimal comma in Swedish, a real minus sign, and never a minus before nothing. */
export function shown(value: number, decimals: number, locale: Locale): string {
  return value
    .toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    })
    .replace('-', '−');
}

/** How many decimals more than asked for a bound may be given. */
const MOST_EXTRA = 2;

/** So many decimals that no two of the figures read alike and none reads as nothing, as far as that is sensible. */
export function decimalsToTell(figures: readonly number[], decimals: number): number {
  for (let extra = 0; extra < MOST_EXTRA; extra += 1) {
    const texts = figures.map((figure) => shown(figure, decimals + extra, 'en'));
    const toldApart = new Set(texts).size === new Set(figures).size;
    const noneIsNothing = figures.every((figure, index) => figure === 0 || !isNothing(texts[index] ?? ''));
    if (toldApart && noneIsNothing) return decimals + extra;
  }
  return decimals + MOST_EXTRA;
}

/** Whether a figure as shown reads as nothing: 0, 0.0, 0,00. */
export function isNothing(text: string): boolean {
  return /^[0.,]+$/.test(text);
}
