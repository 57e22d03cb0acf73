/** Someone to sign in as. `subject` is what the applications recognise the person by, and never changes. */
export type DemoPerson = {
  subject: string;
  name: string;
  email: string;
  /** The role as words, the most far-reaching one first if there are several. */
  role: string;
  unit: string;
  authority: string;
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

/** The first of each role in the first authority: enough to see the whole from every side. */
export function suggestPeople(people: readonly DemoPerson[]): DemoPerson[] {
  const byRole = new Map<string, DemoPerson>();
  for (const person of people) {
    if (person.authority === people[0]?.authority && !byRole.has(person.role))
      byRole.set(person.role, person);
  }
  return [...byRole.values()];
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
