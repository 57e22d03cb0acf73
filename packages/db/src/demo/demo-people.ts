import { type Assignment, type Role, roleLabels } from '@varje-elev/domain';
import type { DemoPerson } from './authority/people.ts';
import { type DemoAuthority, demoAuthorities } from './content.ts';
import { DEMO_DATE } from './dates.ts';
import { entryPoints } from './entry-points.ts';

/** Somebody to sign in as. */
export type PersonToBe = {
  subject: string;
  name: string;
  /** In words, the most far-reaching one. */
  role: string;
  unit: string;
  authority: string;
  /** A good place to begin: together they show the whole from every side. */
  entryPoint: boolean;
};

const farthestFirst: readonly Role[] = [
  'director',
  'strategist',
  'administrator',
  'areaManager',
  'principal',
  'deputyPrincipal',
  'processFacilitator',
  'teamLead',
  'staff',
];
const reach = (role: Role) => {
  const place = farthestFirst.indexOf(role);
  return place < 0 ? farthestFirst.length : place;
};

const isValid = ({ from, to }: Assignment) => from <= DEMO_DATE && (to === null || to >= DEMO_DATE);

function described(demo: DemoAuthority, person: DemoPerson): PersonToBe {
  const [post] = person.assignments.filter(isValid).toSorted((a, b) => reach(a.role) - reach(b.role));
  const unit = demo.units.find(({ id }) => id === post?.unitId);
  const school = unit?.type === 'team' ? demo.units.find(({ id }) => id === unit.parentId) : undefined;
  return {
    subject: person.subject,
    name: person.name,
    role: post === undefined ? 'Utan uppdrag' : roleLabels[post.role].sv,
    unit: [unit?.name, school?.name].filter((name) => name !== undefined).join(', '),
    authority: demo.name,
    entryPoint: entryPoints.includes(person.subject),
  };
}

/** Everyone in the demo: the best to begin as first, then by authority in the order of the units. */
export function demoPeople(): PersonToBe[] {
  const everybody = demoAuthorities.flatMap((demo) => demo.people.map((person) => described(demo, person)));
  const place = ({ subject, entryPoint }: PersonToBe) =>
    entryPoint ? entryPoints.indexOf(subject) : entryPoints.length;
  return everybody.toSorted((one, other) => place(one) - place(other));
}
