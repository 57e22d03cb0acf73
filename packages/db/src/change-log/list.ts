import type { AuthorityId, Id, Instant } from '@varje-elev/domain';
import { and, desc, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { person } from '../schema/access.ts';
import { changeLog } from '../schema/change-log.ts';

export interface ChangeLogEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly actorId: Id | null;
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: Id | null;
  readonly withinId: Id | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly hash: string;
}

export interface ChangeLogFilter {
  /** Entries before this one: the last seq of the page before. */
  readonly beforeSeq?: number;
  readonly limit?: number;
  readonly actorId?: Id;
  readonly actions?: readonly string[];
  readonly since?: Instant;
  readonly until?: Instant;
  /** The thing that was changed, or the whole that it is a part of. */
  readonly about?: Id;
}

/** The log, newest first, a page at a time. */
export function listChangeLog(
  tx: Tx,
  authorityId: AuthorityId,
  filter: ChangeLogFilter = {},
): Promise<ChangeLogEntry[]> {
  const conditions = [
    filter.beforeSeq === undefined ? undefined : lt(changeLog.seq, filter.beforeSeq),
    filter.actorId === undefined ? undefined : eq(changeLog.actorId, filter.actorId),
    filter.actions === undefined ? undefined : inArray(changeLog.action, [...filter.actions]),
    filter.since === undefined ? undefined : gte(changeLog.at, filter.since),
    filter.until === undefined ? undefined : lt(changeLog.at, filter.until),
    filter.about === undefined ? undefined : isAbout(filter.about),
  ];
  return entries(tx, authorityId, and(...conditions), filter.limit ?? 50);
}

/** What was done to one thing or to any part of it, newest first: a cycle, a unit, a person, a framework version. */
export function historyOf(
  tx: Tx,
  authorityId: AuthorityId,
  id: Id,
  page: { readonly beforeSeq?: number; readonly limit?: number } = {},
): Promise<ChangeLogEntry[]> {
  const before = page.beforeSeq === undefined ? undefined : lt(changeLog.seq, page.beforeSeq);
  return entries(tx, authorityId, and(isAbout(id), before), page.limit ?? 50);
}

const isAbout = (id: Id) => or(eq(changeLog.subjectId, id), eq(changeLog.withinId, id));

function entries(tx: Tx, authorityId: AuthorityId, condition: SQL | undefined, limit: number) {
  return tx
    .select({
      seq: changeLog.seq,
      at: changeLog.at,
      actorId: changeLog.actorId,
      actorName: person.name,
      action: changeLog.action,
      subjectType: changeLog.subjectType,
      subjectId: changeLog.subjectId,
      withinId: changeLog.withinId,
      before: changeLog.before,
      after: changeLog.after,
      hash: changeLog.hash,
    })
    .from(changeLog)
    .leftJoin(person, and(eq(person.authorityId, changeLog.authorityId), eq(person.id, changeLog.actorId)))
    .where(and(eq(changeLog.authorityId, authorityId), condition))
    .orderBy(desc(changeLog.seq))
    .limit(limit);
}
