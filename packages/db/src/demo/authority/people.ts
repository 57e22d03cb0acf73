import type { Assignment, LocalDate, Role } from '@varje-elev/domain';
import { DEMO_DATE } from '../dates.ts';
import { demoId, demoShare } from '../id.ts';
import { ekstadNamed, ekstadSizes, type NamedPerson, norrsjoNamed, norrsjoSizes } from './known-people.ts';
import { nameMaker, slugOf } from './names.ts';

export type DemoPerson = {
  id: string;
  key: string;
  name: string;
  /** Null for protected identities: nothing that leads to them is stored. */
  email: string | null;
  protected: boolean;
  /** Stable; the last part of the address of the demo's sign-in. */
  subject: string;
  assignments: Assignment[];
};

type Post = readonly [role: Role, unit: string, from: LocalDate, to?: LocalDate];

function person(name: string, key: string, posts: readonly Post[], domain: string): DemoPerson {
  const hidden = name === 'Skyddad person';
  const id = demoId('person', key);
  return {
    id,
    key,
    name,
    email: hidden ? null : `${key}@${domain}`,
    protected: hidden,
    subject: key,
    assignments: posts.map(([role, unit, from, to], index) => ({
      id: demoId('assignment', `${key}:${index}`),
      personId: id,
      role,
      unitId: demoId('unit', unit),
      from,
      to: to ?? null,
    })),
  };
}

/** Most have been here for years, some came this autumn, a few begin after the new year, a few have left. */
function timeAt(key: string): readonly [from: LocalDate, to?: LocalDate] {
  const share = demoShare(`time:${key}`);
  if (share < 0.62) return [`20${String(18 + Math.floor(share * 10)).padStart(2, '0')}-08-01`];
  if (share < 0.8) return ['2025-08-01'];
  if (share < 0.91) return ['2026-08-10'];
  if (share < 0.94) return ['2027-01-11'];
  if (share < 0.97) return ['2022-08-01', '2026-06-30'];
  return ['2023-08-01', '2027-06-30'];
}

function crowd(
  series: string,
  named: readonly NamedPerson[],
  sizes: Readonly<Record<string, number>>,
  domain: string,
  taken: readonly DemoPerson[] = [],
): DemoPerson[] {
  const known = named.map(({ name, key, posts }) => person(name, key ?? slugOf(name), posts, domain));
  const before = [...taken, ...known];
  const nextName = nameMaker(
    series,
    before.map(({ name }) => name),
  );
  const keys = new Set(before.map(({ key }) => key));
  const others = Object.entries(sizes).flatMap(([unit, size]) => {
    const already = named.filter(({ posts }) => posts.some(([, at]) => at === unit)).length;
    return Array.from({ length: Math.max(0, size - already) }, () => {
      const name = nextName();
      const base = slugOf(name);
      const key = keys.has(base) ? `${base}.2` : base;
      keys.add(key);
      const [from, to] = timeAt(`${series}:${key}`);
      const post: Post = to === undefined ? ['staff', unit, from] : ['staff', unit, from, to];
      return person(name, key, [post], domain);
    });
  });
  return [...known, ...others];
}

export const ekstadPeople: readonly DemoPerson[] = crowd(
  'ekstad',
  ekstadNamed,
  ekstadSizes,
  'ekstad.example',
);
export const norrsjoPeople: readonly DemoPerson[] = crowd(
  'norrsjo',
  norrsjoNamed,
  norrsjoSizes,
  'norrsjo.example',
  ekstadPeople,
);

const everybody = [...ekstadPeople, ...norrsjoPeople];
const leadsFirst: readonly Role[] = ['principal', 'areaManager', 'strategist', 'director', 'teamLead'];
const rank = (role: Role) => {
  const place = leadsFirst.indexOf(role);
  return place < 0 ? leadsFirst.length : place;
};

/** Those who carried a unit's work on a day and still do on the demo's day, its leader first. */
export function membersOf(unitKey: string, on: LocalDate): string[] {
  const unitId = demoId('unit', unitKey);
  return everybody
    .flatMap((someone) =>
      someone.assignments
        .filter((post) => post.unitId === unitId && post.role !== 'administrator' && post.from <= on)
        .filter((post) => post.to === null || post.to >= (on > DEMO_DATE ? on : DEMO_DATE))
        .map(({ role }) => ({ id: someone.id, role })),
    )
    .filter(({ role }) => !['committeeMember', 'researcher', 'processFacilitator'].includes(role))
    .sort((one, other) => rank(one.role) - rank(other.role))
    .map(({ id }) => id);
}
