/** What a code of the level dimension stands for. */
export type Level =
  | { readonly kind: 'nation' | 'municipalityGroup'; readonly code: string }
  | { readonly kind: 'county' | 'municipality' | 'organiser'; readonly code: string }
  | { readonly kind: 'schoolUnit'; readonly code: string; readonly organisationNumber: string };

/**
 * `00` the nation, `21` a county, `2180` a municipality, `A1` a group of municipalities, ten digits an organiser, and
 * `2120001355-53332364` a unit under its organiser: the unit's code alone is not enough, since 14 of them stand under
 * two organisers (UFA, September 2026). Null when it is none of them.
 */
export function levelOf(code: string): Level | null {
  if (code === '00') return { kind: 'nation', code };
  if (/^\d{2}$/.test(code)) return { kind: 'county', code };
  if (/^\d{4}$/.test(code)) return { kind: 'municipality', code };
  if (/^[A-Z]\d{0,2}$/.test(code)) return { kind: 'municipalityGroup', code };
  if (/^\d{10}$/.test(code)) return { kind: 'organiser', code };
  const [, organisationNumber, unit] = /^(\d{10})-([1-9]\d{7})$/.exec(code) ?? [];
  if (organisationNumber === undefined || unit === undefined) return null;
  return { kind: 'schoolUnit', code: unit, organisationNumber };
}
