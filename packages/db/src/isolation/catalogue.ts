import { sql } from 'drizzle-orm';
import { APP_ROLE } from '../app-role.ts';
import type { Db } from '../open.ts';

/** Global on purpose: what authorities there are, whom they trust, and counters that hold only digests. */
export const globalTables: readonly string[] = ['authority', 'authority_issuer', 'rate_limit'];

const POLICY = "(authority_id = (NULLIF(current_setting('app.authority_id'::text, true), ''::text))::uuid)";

/** Everything in the database's own catalogue that makes a hole in a wall between authorities; empty is sound. */
export async function wallProblems(db: Db): Promise<string[]> {
  const ask = (query: ReturnType<typeof sql>) => db.orm.execute<{ problem: string }>(query);
  const found = await Promise.all([
    ask(sql`
      select format('%s: row-level security is not enabled and forced', relname) as problem
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity) and not relname = any(${sql.param([...globalTables])}::text[])`),
    ask(sql`
      select format('%s: the policy is not the one', c.relname) as problem
      from pg_class c left join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relname = any(${sql.param([...globalTables])}::text[])
      group by c.relname
      having count(p.policyname) <> 1 or not bool_and(p.permissive = 'PERMISSIVE' and p.cmd = 'ALL'
        and p.roles = '{public}' and p.qual = ${POLICY} and p.with_check = ${POLICY})`),
    ask(sql`
      select format('%s: authority_id is not first in %s', t.relname, i.relname) as problem
      from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relnamespace = 'public'::regnamespace and x.indisunique and a.attname <> 'authority_id'
        and not t.relname = any(${sql.param([...globalTables])}::text[])`),
    ask(sql`
      select format('%s: %s does not carry the authority', conrelid::regclass, conname) as problem
      from pg_constraint k where contype = 'f' and connamespace = 'public'::regnamespace
        and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'authority_id'`),
    ask(sql`
      select format('%s: has a trigger of its own, %s', tgrelid::regclass, tgname) as problem
      from pg_trigger where not tgisinternal`),
    ask(sql`
      select format('%s is a view, and would be read with its owner''s rights', relname) as problem
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`),
    ask(sql`
      select format('%s runs with its owner''s rights', proname) as problem
      from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`),
    ask(sql`
      select format('%s may do more than log in', rolname) as problem from pg_roles
      where rolname = ${APP_ROLE}
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`),
    ask(sql`
      select format('%s is a member of %s', ${APP_ROLE}::text, roleid::regrole) as problem
      from pg_auth_members where member = ${APP_ROLE}::regrole`),
    ask(sql`
      select format('%s owns something: %s', ${APP_ROLE}::text, classid::regclass) as problem
      from pg_shdepend where refobjid = ${APP_ROLE}::regrole and deptype = 'o'
        and dbid in (0, (select oid from pg_database where datname = current_database()))`),
    ask(sql`
      select format('%s may %s %s', grantee, privilege_type, table_name) as problem
      from information_schema.role_table_grants where table_schema <> 'pg_catalog' and grantee in (${APP_ROLE}, 'PUBLIC')
        and table_schema <> 'information_schema' and (privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
          or (table_name in ('change_log', 'phase_move') and privilege_type in ('UPDATE', 'DELETE'))
          or (table_name in ('authority', 'authority_issuer') and privilege_type <> 'SELECT')
          or grantee = 'PUBLIC')`),
  ]);
  return found.flatMap(({ rows }) => rows.map(({ problem }) => problem)).sort();
}
