import type { Label, Locale } from '../kernel/index.ts';
import type { UnitType } from '../organisation/index.ts';
import type { AccessAction } from './actions.ts';
import type { Place, Resource } from './place.ts';
import { Role, roleLabels } from './schema.ts';
import { accessTable, type Grant } from './table.ts';

/** Places that can exist at all for a thing of this type of unit: a team has nothing below it, the root no one above. */
const possiblePlaces: Readonly<Record<UnitType, readonly Place[]>> = {
  authority: ['own', 'above'],
  area: ['own', 'below', 'above', 'sideways'],
  school: ['own', 'sameSchool', 'below', 'above', 'sideways'],
  team: ['own', 'sameSchool', 'below', 'sideways'],
};

const ownWords: Readonly<Record<UnitType, Label>> = {
  authority: { sv: 'hos huvudmannen', en: 'at the authority' },
  area: { sv: 'i området', en: 'in the area' },
  school: { sv: 'på skolan', en: 'at the school' },
  team: { sv: 'i laget', en: 'in the team' },
};
/** Seen from the thing, so the other way round: what is below me, I see from a unit above it. */
const otherWords: Readonly<Record<Exclude<Place, 'own'>, Label>> = {
  sameSchool: { sv: 'på samma skola', en: 'at the same school' },
  below: { sv: 'på en enhet ovanför', en: 'at a unit above' },
  above: { sv: 'på en enhet under', en: 'at a unit below' },
  sideways: { sv: 'på en annan enhet', en: 'at another unit' },
};
const everyone: Label = {
  sv: 'Alla som har ett uppdrag hos huvudmannen.',
  en: 'Everyone who has an assignment with the authority.',
};
const noOne: Label = { sv: 'Ingen.', en: 'No one.' };
/** The thing itself is the whole authority's: it is asked about at a unit that has none of its own. */
const notHere: Label = { sv: 'Ingen här, bara hos huvudmannen.', en: 'No one here, only at the authority.' };

type Asked = Pick<Resource, 'unitType' | 'sharing'>;

/** A school's own teams are in the same school and below it: one of the two is enough to say. */
function saidByAnother(place: Place, places: readonly Place[], unitType: UnitType): boolean {
  return place === 'sameSchool' && unitType === 'school' && places.includes('above');
}

function placesFor(grant: Grant, { unitType, sharing }: Asked): readonly Place[] {
  const places = grant[sharing].filter((place) => possiblePlaces[unitType].includes(place));
  const fromAuthority = grant.on?.includes('authority') === true;
  return places
    .filter((place) => grant.on === null || (place === 'own' ? grant.on.includes(unitType) : fromAuthority))
    .filter((place) => !saidByAnother(place, places, unitType));
}

function placeWords(places: readonly Place[], grant: Grant, unitType: UnitType, locale: Locale): string {
  const words = places.map((place) => {
    if (place === 'own') return ownWords[unitType][locale];
    return grant.on === null ? otherWords[place][locale] : ownWords.authority[locale];
  });
  return listOf(words, locale);
}

const eitherOf = {
  sv: new Intl.ListFormat('sv', { type: 'disjunction' }),
  en: new Intl.ListFormat('en', { type: 'disjunction' }),
};
const listOf = (words: readonly string[], locale: Locale) => eitherOf[locale].format(words);

/** Roles may stand in the middle of a sentence: "rektor eller biträdande rektor". */
const inSentence = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const asSentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function sentences(action: AccessAction, asked: Asked, locale: Locale): string {
  const rolesByPlace = new Map<string, string[]>();
  for (const role of Role.options) {
    const grant = accessTable[action][role];
    const places = placesFor(grant, asked);
    if (places.length === 0) continue;
    const where = placeWords(places, grant, asked.unitType, locale);
    rolesByPlace.set(where, [...(rolesByPlace.get(where) ?? []), inSentence(roleLabels[role][locale])]);
  }
  if (rolesByPlace.size === 0) return (asked.unitType === 'authority' ? noOne : notHere)[locale];
  return [...rolesByPlace].map(([where, roles]) => asSentence(`${listOf(roles, locale)} ${where}`)).join(' ');
}

/** Who may do this to such a thing, in words read from the table: "Medarbetare eller arbetslagsledare i laget." */
export function whoCan(action: AccessAction, asked: Asked): Label {
  const all = Role.options.every((role) => accessTable[action][role].shared.includes('sideways'));
  if (all) return everyone;
  return { sv: sentences(action, asked, 'sv'), en: sentences(action, asked, 'en') };
}
