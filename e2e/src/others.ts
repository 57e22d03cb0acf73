import { type DemoAuthority, demoId, ekstad, norrsjo } from '@varje-elev/db/demo/index';
import type { Things } from './addresses.ts';

/** What Hagtornsskolan has, and Ekstad round it. */
export const hagtorns: readonly Things[] = [
  { cycle: 'las-no-so', unit: 'hagtorn-7' },
  { cycle: 'lasundervisning-alla-amnen', unit: 'hagtorn' },
].map(({ cycle, unit }) => ({
  cycle: demoId('cycle', cycle),
  unit: demoId('unit', unit),
  area: demoId('improvement-area', 'samma-tema-olika-veckor'),
  hur: demoId('hur', 'ekstad-v3:staff:3.1'),
  version: demoId('framework-version', 'ekstad-v3'),
  person: demoId('person', 'amira.holm'),
  assignment: demoId('assignment', 'amira.holm:0'),
}));

const hagtornsUnits = new Set(
  ekstad.units.flatMap(({ key, id }) => (key === 'hagtorn' || key.startsWith('hagtorn-') ? [id] : [])),
);

/** What stands in a school's cycles and on its lists, and nowhere else. */
export const hagtornsWords: readonly string[] = [
  ...ekstad.cycles.filter(({ unitId }) => hagtornsUnits.has(unitId)).map(({ title }) => title),
  ...ekstad.areas.filter(({ unitId }) => hagtornsUnits.has(unitId)).map(({ title }) => title),
];

const wordsOf = (authority: DemoAuthority): string[] => [
  ...authority.cycles.map(({ title }) => title),
  ...authority.areas.map(({ title }) => title),
  ...authority.units.map(({ name }) => name),
  ...authority.people.map(({ name }) => name),
  ...authority.framework.versions.flatMap(({ hurs }) => hurs.map(({ text }) => text)),
];

/** Names and titles that only Ekstad has: none may ever be seen from Norrsjö. */
export const ekstadsWords: readonly string[] = (() => {
  // The form of a new cycle gives this title as its example, to everybody.
  const shared = new Set([...wordsOf(norrsjo), 'Läsa för att förstå i NO och SO']);
  return [...new Set(wordsOf(ekstad))].filter((word) => word.length > 7 && !shared.has(word));
})();

/** Which of the words a page holds, in its text or in what it carries for its scripts. */
export function wordsIn(html: string, words: readonly string[]): string[] {
  const text = html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\\"', '"');
  return words.filter((word) => text.includes(word));
}
