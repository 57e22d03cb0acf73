import { currentFrameworkVersion, listCycles, listPeople } from '@varje-elev/db';
import { can, Id, reach, schoolYearOf, UnitType } from '@varje-elev/domain';
import { z } from 'zod';
import { shownVersion } from '../framework/index.ts';
import { loadPlaces, type Place } from '../organisation/index.ts';
import { SearchText } from '../paging.ts';
import { self } from '../policy.ts';
import { read } from '../procedure.ts';
import type { Room } from '../room.ts';

/** As many of a kind as one looks through; how many there are is told with them. */
export const most = 8;

/** Ctrl+K: units, cycles that I may read, HUR by text or number, and people for those who administer them. */
export const searchAnywhere = read({
  input: z.object({ text: SearchText }),
  output: z.object({
    units: z.array(z.object({ id: Id, name: z.string(), type: UnitType, schoolName: z.string().nullable() })),
    cycles: z.array(z.object({ id: Id, title: z.string(), unitName: z.string() })),
    hurs: z.array(z.object({ id: Id, number: z.string(), text: z.string() })),
    people: z.array(z.object({ id: Id, name: z.string() })),
    /** How many of each kind were found, shown or not. */
    total: z.object({ units: z.int(), cycles: z.int(), hurs: z.int() }),
  }),
  policy: self(),
  async answer({ text }, room) {
    const { tx, actor, authorityId } = room;
    if (text === '' || actor.mandates.length === 0) return nothing;
    const [places, { cycles, total }, hurs, people] = await Promise.all([
      loadPlaces(tx, authorityId),
      listCycles(tx, authorityId, { reach: reach(actor, 'cycle.read'), search: text, limit: most }),
      matchingHurs(room, text),
      reach(actor, 'people.read').length === 0
        ? []
        : listPeople(tx, authorityId, { search: text, limit: most }).then((found) => found.people),
    ]);
    const units = [...places.values()].filter(
      (place) => matches(place.unitName, text) && can(actor, 'organisation.read', place),
    );
    return {
      units: units.slice(0, most).map((place) => unitFound(place, places)),
      cycles,
      hurs: hurs.slice(0, most),
      people,
      total: { units: units.length, cycles: total, hurs: hurs.length },
    };
  },
});

const nothing = { units: [], cycles: [], hurs: [], people: [], total: { units: 0, cycles: 0, hurs: 0 } };

async function matchingHurs({ tx, authorityId, today }: Room, text: string) {
  const version = await currentFrameworkVersion(tx, authorityId, schoolYearOf(today));
  if (version === null) return [];
  return shownVersion(version).hurs.filter((hur) => hur.number === text || matches(hur.text, text));
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
