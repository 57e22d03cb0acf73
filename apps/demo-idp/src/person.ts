import { entryPoints } from '@varje-elev/db/demo/entry-points';

/** Someone to sign in as. `subject` is what the applications recognise the person by, and never changes. */
export type DemoPerson = {
  subject: string;
  name: string;
  email: string;
  /** The role as words, the most far-reaching one first if there are several. */
  role: string;
  unit: string;
  authority: string;
  /** The unit's place in the tree: the ids from the root. Empty without a unit. */
  path: string;
  isPrincipal: boolean;
  /** How much the person has written in the demo's history. */
  activity: number;
};

/** Read anew for every page, so that a person added in the admin app can sign in at once. */
export type People = () => Promise<DemoPerson[]>;

export type Group = { authority: string; units: { unit: string; people: DemoPerson[] }[] };

/** By authority, then unit, in the order in which they come. */
export function groupPeople(people: readonly DemoPerson[]): Group[] {
  const groups = new Map<string, Map<string, DemoPerson[]>>();
  for (const person of people) {
    const units = groups.get(person.authority) ?? new Map<string, DemoPerson[]>();
    groups.set(person.authority, units);
    units.set(person.unit, [...(units.get(person.unit) ?? []), person]);
  }
  return [...groups].map(([authority, units]) => ({
    authority,
    units: [...units].map(([unit, members]) => ({ unit, people: members })),
  }));
}

/**
 * One of each role, in the first authority: those whom the demo is told through, in the order in which to meet them, and
 * where they lack a role the liveliest along one line of the tree, that of their school. So those proposed work with each
 * other, and there is something to see wherever one begins.
 */
export function suggestPeople(people: readonly DemoPerson[]): DemoPerson[] {
  const own = people.filter((person) => person.authority === people[0]?.authority);
  const school = own.filter((person) => person.isPrincipal).reduce(better, null)?.path ?? '';
  const onTheLine = (person: DemoPerson) => person.path.startsWith(school) || school.startsWith(person.path);
  const roles = [...new Set(own.map((person) => person.role))];
  const proposed = roles.flatMap((role) => {
    const candidates = own.filter((person) => person.role === role);
    const near = candidates.filter((person) => isEntryPoint(person) || onTheLine(person));
    return (near.length > 0 ? near : candidates).reduce(better, null) ?? [];
  });
  return proposed.toSorted((one, other) => placeOf(one) - placeOf(other));
}

const isEntryPoint = ({ subject }: DemoPerson) => entryPoints.includes(subject);
const placeOf = (person: DemoPerson) =>
  isEntryPoint(person) ? entryPoints.indexOf(person.subject) : entryPoints.length;

function better(best: DemoPerson | null, person: DemoPerson): DemoPerson {
  if (best === null) return person;
  const nearer = placeOf(best) - placeOf(person);
  return nearer > 0 || (nearer === 0 && person.activity > best.activity) ? person : best;
}

/** Every word searched for begins a word of the name, role, unit or authority. Without regard to case or accents. */
export function matches(person: DemoPerson, query: string): boolean {
  const words = fold([person.name, person.role, person.unit, person.authority].join(' '));
  return fold(query)
    .split(' ')
    .every((word) => ` ${words}`.includes(` ${word}`));
}

function fold(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
