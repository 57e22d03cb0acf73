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
  if (places.includes('sideways')) return everywhere[locale];
  return places.map((place) => placeLabels[place][locale]).join(', ');
}

function cell(grant: Grant, locale: Locale): string {
  if (grant.shared.length === 0) return nothing[locale];
  const always = grant.shared.filter((place) => grant.working.includes(place));
  const shared = grant.shared.filter((place) => !grant.working.includes(place));
  const parts = [
    ...(always.length > 0 ? [listed(always, locale)] : []),
    ...(shared.length > 0 ? [`${listed(shared, locale)} (${whenShared[locale]})`] : []),
  ].join('; ');
  if (grant.on === null) return parts;
  return `${parts}; ${heldAt[locale]}: ${grant.on.map((type) => unitTypeLabels[type][locale]).join(', ')}`;
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
