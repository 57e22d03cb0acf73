import { asAuthority, type Db, listAuthoritiesTrusting, openDatabase } from '@varje-elev/db';
import { Role, roleLabels } from '@varje-elev/domain/access';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { DemoPerson, People } from './person.ts';

const Assignment = z.object({ role: Role, unit: z.string(), path: z.string() });
const Row = z.object({
  subject: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  assignments: z.array(Assignment),
  activity: z.number(),
});

const WITHOUT_ASSIGNMENT = 'Utan uppdrag';

/** Everyone with an identity at this provider, read as the applications read: one authority at a time. */
export function peopleInDatabase(
  url: string,
  issuer: string,
  today: () => string,
): { people: People; close(): Promise<void> } {
  const db = openDatabase(url, { max: 2, connectTimeoutMs: 5_000, applicationName: 'varje-elev-demo-idp' });
  return { people: () => readPeople(db, issuer, today()), close: () => db.close() };
}

async function readPeople(db: Db, issuer: string, today: string): Promise<DemoPerson[]> {
  const authorities = await listAuthoritiesTrusting(db, issuer);
  const people: DemoPerson[] = [];
  for (const authority of authorities) {
    const { rows } = await asAuthority(
      db,
      authority.id,
      (tx) =>
        tx.execute(sql`
        select i.subject, p.name, p.email,
          coalesce(
            json_agg(json_build_object('role', s.role, 'unit', u.name, 'path', u.path)) filter (where u.id is not null),
            '[]') as assignments,
          (select count(*)::int from change_log c
            where c.authority_id = ${authority.id} and c.actor_id = p.id) as activity
        from identity i
        join person p on p.authority_id = i.authority_id and p.id = i.person_id
        left join assignment s on s.authority_id = p.authority_id and s.person_id = p.id
          and s.valid_from <= ${today} and (s.valid_to is null or s.valid_to >= ${today})
        left join unit u on u.authority_id = s.authority_id and u.id = s.unit_id
        where i.authority_id = ${authority.id} and i.issuer = ${issuer}
        group by i.subject, p.id, p.name, p.email`),
      { readOnly: true },
    );
    const found = z
      .array(Row)
      .parse(rows)
      .map((row) => ({ row, leading: leadingAssignment(row) }));
    found.sort((a, b) => inOrder(a.leading, b.leading) || a.row.name.localeCompare(b.row.name, 'sv'));
    people.push(...found.map(({ row, leading }) => described(row, leading, authority.name)));
  }
  return people;
}

type Assignment = z.infer<typeof Assignment>;

function leadingAssignment(row: z.infer<typeof Row>): Assignment | null {
  return row.assignments.toSorted((a, b) => rank(a.role) - rank(b.role))[0] ?? null;
}

/** The tree from the top, in each unit its leaders first; people without a unit last. */
function inOrder(a: Assignment | null, b: Assignment | null): number {
  if (!a || !b) return Number(a === null) - Number(b === null);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return rank(a.role) - rank(b.role);
}

/** Leaders before their staff, whatever order the domain lists the roles in. */
const LEADING_FIRST: readonly Role[] = [
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

function rank(role: Role): number {
  const place = LEADING_FIRST.indexOf(role);
  return place >= 0 ? place : LEADING_FIRST.length;
}

function described(row: z.infer<typeof Row>, leading: Assignment | null, authority: string): DemoPerson {
  return {
    subject: row.subject,
    name: row.name,
    email: row.email ?? '',
    role: leading ? roleLabels[leading.role].sv : WITHOUT_ASSIGNMENT,
    unit: leading?.unit ?? authority,
    authority,
    path: leading?.path ?? '',
    isPrincipal: leading?.role === 'principal',
    activity: row.activity,
  };
}
