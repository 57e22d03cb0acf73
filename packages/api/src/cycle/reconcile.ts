import { schema } from '@varje-elev/db';
import { analysisNotBegun, type Cycle, CycleCommand, type Id, mergeFields } from '@varje-elev/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import { conflict } from '../fault.ts';
import type { Room } from '../room.ts';

const { changeLog } = schema;
type Fields = Readonly<Record<string, unknown>>;

interface Reconciled {
  /** Null: what the writer wanted is already so. */
  readonly command: CycleCommand | null;
  readonly merged: boolean;
}

/**
 * A command that saw an older head or analysis, moved onto the stored one: fields that others have not touched are
 * written, and a field that both have written is a conflict. Entries are not merged; the domain refuses a stale one.
 */
export async function reconcile(room: Room, stored: Cycle, command: CycleCommand): Promise<Reconciled> {
  const row = rowOf(stored, command);
  if (row === null || command.revision === row.stored.revision) return { command, merged: false };
  const sent = sentFields(command);
  const seen =
    command.revision === null
      ? analysisNotBegun
      : await versionSeen(room, row.type, stored.id, command.revision);
  const { mine, conflicts } = mergeFields<Fields>(seen ?? {}, sent, row.stored);
  if (conflicts.length > 0) throw conflict(row.stored, conflicts.map(String));
  if (Object.keys(mine).length === 0) return { command: null, merged: true };
  return { command: onto(command, mine, row.stored.revision), merged: true };
}

type Row = { readonly type: 'cycle' | 'analysis'; readonly stored: Fields & { readonly revision: number } };

/** The row whose revision the command names, when that row is one that several write in. */
function rowOf(cycle: Cycle, command: CycleCommand): Row | null {
  if (command.type === 'editAnalysis') {
    return cycle.analysis === null ? null : { type: 'analysis', stored: cycle.analysis };
  }
  return onHead.has(command.type) ? { type: 'cycle', stored: cycle } : null;
}

const onHead: ReadonlySet<CycleCommand['type']> = new Set([
  'editHead',
  'setFocus',
  'contributeTo',
  'share',
  'movePhase',
  'abandon',
]);

/** What the command would make of the row's fields. */
function sentFields(command: CycleCommand): Fields {
  switch (command.type) {
    case 'contributeTo':
      return { contributesToId: command.cycleId };
    case 'share':
      return { sharing: 'shared' };
    case 'movePhase':
      return { phase: command.to };
    case 'abandon':
      return { phase: 'concluded', abandonedReason: command.reason };
    default: {
      const { type: _, revision: __, ...fields } = command;
      return fields;
    }
  }
}

/** Edits keep only the writer's own fields; the others are whole or not at all. */
function onto(command: CycleCommand, mine: Fields, revision: number): CycleCommand {
  const { type } = command;
  return type === 'editHead' || type === 'editAnalysis'
    ? CycleCommand.parse({ type, ...mine, revision })
    : CycleCommand.parse({ ...command, revision });
}

/** The row as it was at a revision: what the next write found and kept in the change log. */
async function versionSeen(
  { tx, authorityId }: Room,
  type: Row['type'],
  cycleId: Id,
  revision: number,
): Promise<Fields | null> {
  const [next] = await tx
    .select({ before: changeLog.before })
    .from(changeLog)
    .where(
      and(
        eq(changeLog.authorityId, authorityId),
        eq(changeLog.subjectId, cycleId),
        eq(changeLog.subjectType, type),
        sql`(${changeLog.before} ->> 'revision')::int = ${revision}`,
      ),
    )
    .orderBy(asc(changeLog.seq))
    .limit(1);
  return next === undefined ? null : (next.before as Fields);
}
