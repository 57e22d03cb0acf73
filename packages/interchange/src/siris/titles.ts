/** A title without what drifts from file to file: case, spaces, hyphens, points. `%` tells a share from a count. */
export function bareTitle(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%|]/gu, '');
}

/** Words that Skolverket has changed for each other without the figure becoming another. */
const synonyms = new Map(
  Object.entries({
    uppnått: 'uppfyllt',
    uppn: 'uppfyllt',
    uppnådda: 'uppfyllt',
    kunskapskraven: 'betygskriterierna',
    kunskapskrav: 'betygskriterierna',
    betygskriterier: 'betygskriterierna',
    åk: 'årskurs',
    utb: 'utbildning',
    utbildningsnivå: 'utbildning',
    yrkesprog: 'yrkesprogram',
    yrkesprogrammen: 'yrkesprogram',
    grundl: 'grundläggande',
  }),
);
/** Words that come and go. */
const fillers = new Set(['elever', 'som', 'har', 'de', 'av', 'i', 'till', 'med']);

/**
 * Do two titles say the same in other words? Only known synonyms and fillers count: "flickor" and "pojkar" are as like
 * as two titles can be, and a likeness would read the one for the other.
 */
export function sayTheSame(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words
    .filter((word) => !fillers.has(word))
    .map((word) => synonyms.get(word) ?? word)
    .sort()
    .join(' ');
}
