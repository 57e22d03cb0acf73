import type { Label, Locale } from '../kernel/index.ts';
import { unitTypeLabels } from '../organisation/index.ts';
import { AccessAction, accessActionLabels } from './actions.ts';
import { type Place, placeLabels } from './place.ts';
import { Role, roleLabels } from './schema.ts';
import { accessTable, type Grant } from './table.ts';

const nothing: Label = { sv: '–', en: '–' };
const everywhere: Label = { sv: 'Överallt', en: 'Everywhere' };
const whenShared: Label = { sv: 'när det är delat', en: 'when shared' };
const heldAt: Label = { sv: 'med uppdrag på', en: 'with an assignment at' };

function listed(places: readonly Place[], locale: Locale): string {
  const words = places.includes('sideways') ? [everywhere] : places.map((place) => placeLabels[place]);
  return words.map((label) => label[locale].toLowerCase()).join(', ');
}

/** Where a cell of the table lets somebody act, whatever their mandate is held at. */
export function placesInWords(grant: Pick<Grant, 'shared' | 'working'>, locale: Locale): string {
  if (grant.shared.length === 0) return nothing[locale];
  const always = grant.shared.filter((place) => grant.working.includes(place));
  const shared = grant.shared.filter((place) => !grant.working.includes(place));
  const words = [
    ...(always.length > 0 ? [listed(always, locale)] : []),
    ...(shared.length > 0 ? [`${listed(shared, locale)} (${whenShared[locale]})`] : []),
  ].join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function cell(grant: Grant, locale: Locale): string {
  const places = placesInWords(grant, locale);
  if (grant.shared.length === 0 || grant.on === null) return places;
  return `${places}; ${heldAt[locale]}: ${grant.on.map((type) => unitTypeLabels[type][locale]).join(', ')}`;
}

export interface AccessTableForDocs {
  /** First the word for the action column, then one role a column. */
  readonly header: readonly string[];
  /** One action a row: its label, then where each role may do it. */
  readonly rows: readonly (readonly string[])[];
}

/** The whole table in words, for the documentation and for "who may do what" in the administration. */
export function tableForDocs(locale: Locale): AccessTableForDocs {
  const action: Label = { sv: 'Handling', en: 'Action' };
  return {
    header: [action[locale], ...Role.options.map((role) => roleLabels[role][locale])],
    rows: AccessAction.options.map((one) => [
      accessActionLabels[one][locale],
      ...Role.options.map((role) => cell(accessTable[one][role], locale)),
    ]),
  };
}
