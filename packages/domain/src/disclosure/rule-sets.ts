import type { DisclosureRules } from './schema.ts';

/** "All but 1-4": shown as `~100`, as Skolverket does. */
const allButFew = { highest: 4, includesNone: false } as const;

/**
 * What anyone may see: as SIRIS final grades, fewer than ten pupils are hidden together with their number, `~100` stands for all
 * but 1-4, and of every hidden count at least three numbers are possible.
 */
export const publicRules: DisclosureRules = {
  threshold: 10,
  thresholdByLevel: {},
  pupils: 'protected',
  few: allButFew,
  leastMet: 0,
  width: 2,
};

/** What only the authority's own leaders see: fewer than five pupils are hidden. */
export const internalRules: DisclosureRules = { ...publicRules, threshold: 5 };

/**
 * SIRIS report 139, final grades in year 9. Fewer than ten pupils at a unit; from the school year 2023/24 fewer than five for
 * municipality, authority and nation. `schoolYear` is its first year.
 */
export function finalGradesRules(schoolYear: number): DisclosureRules {
  const larger = { municipality: 5, authority: 5, nation: 5 };
  return { ...publicRules, thresholdByLevel: schoolYear >= 2023 ? larger : {} };
}

/**
 * SIRIS "Antal elever per årskurs", whose numbers of pupils are shown and whose shares are hidden where fewer than ten have it;
 * from 2025/26 fewer than five, and `~100` is then also exactly 100. `schoolYear` is its first year.
 */
export function pupilCountRules(schoolYear: number): DisclosureRules {
  const limit = schoolYear >= 2025 ? 5 : 10;
  const few = { highest: 4, includesNone: schoolYear >= 2025 };
  const isCapped = schoolYear >= 2020;
  return { ...publicRules, threshold: limit, leastMet: limit, pupils: 'shown', few: isCapped ? few : null };
}
