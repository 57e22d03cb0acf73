import { z } from 'zod';
import { shaped } from '../json/index.ts';
import { digits, type ListingKind, listingKind, named, type PlaceOf, readListing } from '../listing/index.ts';
import { problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';

/** A county (län) or a municipality (kommun) by its official code, as text: it may begin with a zero. */
export interface AreaRow extends ReadRow {
  readonly kind: 'county' | 'municipality';
  /** `14` of a county, `1480` of a municipality. */
  readonly code: string;
  /** `Västra Götalands län`, `Göteborgs kommun`. */
  readonly name: string;
  /** `Västra Götaland`, `Göteborg`: as Kolada names municipalities. */
  readonly shortName: string;
  /** The county that a municipality lies in, by its code; null of a county itself. */
  readonly county: string | null;
}

const countyCode = shaped(/^(0[1-9]|[12]\d)$/, {
  sv: 'en länskod: två siffror, med inledande nolla',
  en: 'a county code: two digits, with a leading zero',
});
const County = z.strictObject({ county_code: countyCode, county_name: named, county_name_short: named });
const Municipality = z.strictObject({
  municipality_code: digits(4),
  municipality_name: named,
  municipality_name_short: named,
  county_code: countyCode,
});
const MunicipalityWithCounty = Municipality.extend(County.shape);

const codeOf = ({ code }: AreaRow) => code;

const counties = listingKind(County, codeOf, (cells, place) => {
  const { county_code: code, county_name: name, county_name_short: shortName } = cells;
  const { line } = place();
  const row: AreaRow = { kind: 'county', line, code, name, shortName, county: null, values: [] };
  return { row, problems: [] };
});

function municipality(cells: z.output<typeof Municipality>, place: PlaceOf<keyof typeof Municipality.shape>) {
  const { municipality_code: code, county_code: county } = cells;
  if (!code.startsWith(county)) {
    const wrong = problemAt(place('county_code'), 'codeOfOtherCounty', { cell: county, params: { code } });
    return { row: null, problems: [wrong] };
  }
  const { municipality_name: name, municipality_name_short: shortName } = cells;
  const row: AreaRow = {
    kind: 'municipality',
    line: place().line,
    code,
    name,
    shortName,
    county,
    values: [],
  };
  return { row, problems: [] };
}

/** Municipalities with their county's names beside them, which must be the same on every line. */
function municipalitiesWithCounty(): ListingKind<AreaRow> {
  const named = new Map<string, string>();
  return listingKind(MunicipalityWithCounty, codeOf, (cells, place) => {
    const spoken = `${cells.county_name} (${cells.county_name_short})`;
    const earlier = named.get(cells.county_code) ?? spoken;
    named.set(cells.county_code, earlier);
    if (earlier === spoken) return municipality(cells, place);
    const wrong = problemAt(place('county_name'), 'countyNameDiffers', { cell: spoken, params: { earlier } });
    return { row: null, problems: [wrong] };
  });
}

/**
 * Reads a list of counties, of municipalities, or of municipalities with their counties: codes and names, comma-separated
 * (`county_code,county_name,county_name_short`; `municipality_code,municipality_name,municipality_name_short,county_code`
 * and, in the third, the county's names). A municipality's code begins with its county's (SCB's regional codes); a line
 * in which it does not is refused, and so is a code that a spreadsheet has taken the zero from.
 */
export function readAreaCodes(bytes: Bytes, options: ReadOptions): Reading<AreaRow> {
  const municipalities = listingKind(Municipality, codeOf, municipality);
  return readListing(bytes, options, [municipalitiesWithCounty(), municipalities, counties]);
}
