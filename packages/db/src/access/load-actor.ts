import type {
  Actor,
  AuthorityId,
  Id,
  Instant,
  LocalDate,
  Locale,
  Mandate,
  UnitType,
} from '@varje-elev/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import type { LiveSession } from './sessions.ts';

export interface SignedInActor extends Actor {
  readonly locale: Locale;
  readonly revision: number;
  readonly authority: { readonly id: AuthorityId; readonly name: string; readonly shortName: string };
  readonly mandates: (Mandate & { readonly unitName: string; readonly unitType: UnitType })[];
}

/** Person `p` of authority `h` with what is valid on a day, as one value and made once as text: every request begins here. */
const beforeDay = sql.raw(`json_build_object('authorityId', p.authority_id, 'personId', p.id, 'name', p.name,
  'locale', p.locale, 'revision', p.revision,
  'authority', json_build_object('id', h.id, 'name', h.name, 'shortName', h.short_name),
  'mandates', (select coalesce(json_agg(json_build_object('role', a.role, 'unitId', u.id, 'unitName', u.name,
      'unitType', u.type, 'unitPath', u.path, 'schoolPath', s.path) order by u.path, a.role), '[]')
    from assignment a
    join unit u on u.authority_id = a.authority_id and u.id = a.unit_id
    left join unit s on s.authority_id = u.authority_id and s.id = u.school_id
    where a.authority_id = p.authority_id and a.person_id = p.id and daterange(a.valid_from, a.valid_to, '[]') @> `);
const afterDay = sql.raw('::date)) as actor');
const fromPerson = sql.raw(' from person p join authority h on h.id = p.authority_id');

const actorOn = (day: LocalDate): SQL => sql`${beforeDay}${day}${afterDay}`;

/** What a person may act as on a day. Null when there is no such person; no mandates when none is valid then. */
export async function loadActor(
  tx: Tx,
  authorityId: AuthorityId,
  personId: Id,
  day: LocalDate,
): Promise<SignedInActor | null> {
  const { rows } = await tx.execute<{ actor: SignedInActor }>(
    sql`select ${actorOn(day)}${fromPerson} where p.authority_id = ${authorityId} and p.id = ${personId}`,
  );
  return rows[0]?.actor ?? null;
}

export interface Asking {
  readonly session: LiveSession;
  readonly actor: SignedInActor;
}

/**
 * Whose token it is and what they may act as: what every request begins with, in one statement. Null when the session is
 * revoked or has expired.
 */
export async function whoAsks(
  tx: Tx,
  authorityId: AuthorityId,
  tokenHash: string,
  { now, today }: { readonly now: Instant; readonly today: LocalDate },
): Promise<Asking | null> {
  const { rows } = await tx.execute<Stored>(
    sql`${selectSession}, ${actorOn(today)}${fromPerson}${joinSession}${authorityId} and t.token_hash = ${tokenHash}
      and t.revoked_at is null and t.expires_at > ${now}`,
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { id, app, lastSeenAt, expiresAt, actor } = found;
  const session = {
    id,
    personId: actor.personId,
    app,
    lastSeenAt: new Date(lastSeenAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  };
  return { session, actor };
}

type Stored = Record<string, unknown> & Omit<LiveSession, 'personId'> & { readonly actor: SignedInActor };

const selectSession = sql.raw(
  `select t.id, t.app, t.last_seen_at as "lastSeenAt", t.expires_at as "expiresAt"`,
);
const joinSession = sql.raw(
  ' join session t on t.authority_id = p.authority_id and t.person_id = p.id where t.authority_id = ',
);
