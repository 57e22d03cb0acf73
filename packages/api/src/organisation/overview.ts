import { listPosts, loadUnits, type Post, treeOn } from '@varje-elev/db';
import { Id, LocalDate, Role, Unit } from '@varje-elev/domain';
import { z } from 'zod';
import { SearchText } from '../paging.ts';
import { onAuthority } from '../policy.ts';
import { read } from '../procedure.ts';
import { firstDayWithout, leading } from './leaderless.ts';

/** A unit in the administrators' table. */
const UnitRow = Unit.extend({
  /** Those who answer for it: director, area manager, principal, team leader. */
  responsible: z.array(z.object({ personId: Id, name: z.string(), protected: z.boolean(), role: Role })),
  /** People with an assignment here or below, each once. */
  people: z.int(),
  /** From when nobody answers for it, two months ahead at most. Teams may be without a leader. */
  leaderlessFrom: LocalDate.nullable(),
});

/** The organisation as it was on a day, with who answers for what; matches of a search by unit, person or unit code. */
export const readOverview = read({
  input: z.object({ on: LocalDate.optional(), search: SearchText.optional() }),
  output: z.object({
    on: LocalDate,
    units: z.array(UnitRow),
    closed: z.array(Unit),
    people: z.int(),
    /** Ids of the units that match the search; null when nothing is searched for. */
    matches: z.array(Id).nullable(),
  }),
  policy: onAuthority('people.read'),
  async answer({ on, search }, { tx, authorityId, today }) {
    const day = on ?? today;
    const [units, ever, posts] = await Promise.all([
      treeOn(tx, authorityId, day),
      loadUnits(tx, authorityId),
      listPosts(tx, authorityId, { from: day }),
    ]);
    const valid = posts.filter(({ from }) => from <= day);
    const peopleAt = gathered(units, valid);
    const rows = units.map((unit) => {
      const led = posts.filter(({ unitId, role }) => unitId === unit.id && role === leading[unit.type]);
      const now = led.filter(({ from }) => from <= day);
      return {
        ...unit,
        responsible: now.map(({ personId, personName, role, protected: hidden }) => {
          return { personId, name: personName, protected: hidden, role };
        }),
        people: peopleAt.get(unit.id)?.size ?? 0,
        leaderlessFrom: unit.type === 'team' ? null : firstDayWithout(led, day),
      };
    });
    return {
      on: day,
      units: rows,
      closed: ever.filter(({ to }) => to !== null && to < day),
      people: new Set(valid.map(({ personId }) => personId)).size,
      matches: search ? matching(units, valid, search) : null,
    };
  },
});

/** The people of each unit and of everything below it. */
function gathered(units: readonly Unit[], posts: readonly Post[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const people = new Map(units.map(({ id }) => [id, new Set<Id>()]));
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  for (const { unitId, personId } of posts) {
    for (let at: Id | null = unitId; at !== null; at = parents.get(at) ?? null) people.get(at)?.add(personId);
  }
  return people;
}

function matching(units: readonly Unit[], posts: readonly Post[], search: string): Id[] {
  const text = search.toLocaleLowerCase('sv');
  const has = (value: string | null) => value?.toLocaleLowerCase('sv').includes(text) === true;
  const ofPeople = new Set(posts.filter(({ personName }) => has(personName)).map(({ unitId }) => unitId));
  return units
    .filter((unit) => has(unit.name) || has(unit.schoolUnitCode) || ofPeople.has(unit.id))
    .map(({ id }) => id);
}
