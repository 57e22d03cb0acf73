import { currentFrameworkVersion, listCycles, listPeople } from '@varje-elev/db';
import { can, Id, reach, schoolYearOf, UnitType } from '@varje-elev/domain';
import { z } from 'zod';
import { shownVersion } from '../framework/index.ts';
import { loadPlaces, type Place } from '../organisation/index.ts';
import { SearchText } from '../paging.ts';
import { self } from '../policy.ts';
import { read } from '../procedure.ts';
import type { Room } from '../room.ts';

const most = 8;

/** Ctrl+K: units, cycles that I may read, HUR by text or number, and people for those who administer them. */
export const searchAnywhere = read({
  input: z.object({ text: SearchText }),
  output: z.object({
    units: z.array(z.object({ id: Id, name: z.string(), type: UnitType, schoolName: z.string().nullable() })),
    cycles: z.array(z.object({ id: Id, title: z.string(), unitName: z.string() })),
    hurs: z.array(z.object({ id: Id, number: z.string(), text: z.string() })),
    people: z.array(z.object({ id: Id, name: z.string() })),
  }),
  policy: self(),
  async answer({ text }, room) {
    const { tx, actor, authorityId } = room;
    if (text === '' || actor.mandates.length === 0) return { units: [], cycles: [], hurs: [], people: [] };
    const [places, { cycles }, hurs, people] = await Promise.all([
      loadPlaces(tx, authorityId),
      listCycles(tx, authorityId, { reach: reach(actor, 'cycle.read'), search: text, limit: most }),
      matchingHurs(room, text),
      reach(actor, 'people.read').length === 0
        ? []
        : listPeople(tx, authorityId, { search: text, limit: most }).then((found) => found.people),
    ]);
    return {
      units: [...places.values()]
        .filter((place) => matches(place.unitName, text) && can(actor, 'organisation.read', place))
        .slice(0, most)
        .map((place) => unitFound(place, places)),
      cycles,
      hurs,
      people,
    };
  },
});

async function matchingHurs({ tx, authorityId, today }: Room, text: string) {
  const version = await currentFrameworkVersion(tx, authorityId, schoolYearOf(today));
  if (version === null) return [];
  return shownVersion(version)
    .hurs.filter((hur) => hur.number === text || matches(hur.text, text))
    .slice(0, most);
}

/** As people write: capitals do not matter, å, ä and ö do. */
function matches(name: string, text: string): boolean {
  return name.toLocaleLowerCase('sv').includes(text.toLocaleLowerCase('sv'));
}

function unitFound({ unitId, unitName, unitType, schoolPath }: Place, places: ReadonlyMap<Id, Place>) {
  const school = schoolPath?.split('/').at(-2);
  const schoolName =
    unitType === 'team' && school !== undefined ? (places.get(school)?.unitName ?? null) : null;
  return { id: unitId, name: unitName, type: unitType, schoolName };
}
