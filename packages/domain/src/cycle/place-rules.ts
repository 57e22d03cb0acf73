import { fail, ok, type Result } from '../kernel/index.ts';
import type { MoveEntry } from './commands.ts';
import { type Entry, entryMeant } from './entry-list.ts';
import type { Cycle } from './schema.ts';

/**
 * Lets an entry change places with the one before or after it, among those it is read with: evidence of the same status,
 * causes under the same one. Only the moved entry's revision rises: what its neighbour says is the same.
 *
 * Errors: `entryStandsOutermost`, beside those of every entry.
 */
export function moveEntry(cycle: Cycle, command: MoveEntry): Result<Cycle> {
  switch (command.part) {
    case 'situation':
      return moved(
        cycle.evidence,
        command,
        (one, other) => one.status === other.status,
        (evidence) => ({ ...cycle, evidence }),
      );
    case 'causes':
      return moved(
        cycle.causes,
        command,
        (one, other) => one.area === other.area && one.parentId === other.parentId,
        (causes) => ({ ...cycle, causes }),
      );
    case 'goal':
      return moved(cycle.targets, command, readAlike, (targets) => ({ ...cycle, targets }));
    case 'hypotheses':
      return moved(cycle.hypotheses, command, readAlike, (hypotheses) => ({ ...cycle, hypotheses }));
    case 'actions':
      return moved(cycle.actions, command, readAlike, (actions) => ({ ...cycle, actions }));
    case 'participation':
      return moved(cycle.participation, command, readAlike, (participation) => ({ ...cycle, participation }));
  }
}

/** The ways that an entry can be moved now, for the buttons beside it. */
export function waysToMove(
  cycle: Cycle,
  { part, id, revision }: Pick<MoveEntry, 'part' | 'id' | 'revision'>,
): MoveEntry['direction'][] {
  return (['up', 'down'] as const).filter(
    (direction) => moveEntry(cycle, { type: 'moveEntry', part, id, revision, direction }).ok,
  );
}

const readAlike = () => true;

function moved<Stored extends Entry>(
  list: readonly Stored[],
  command: MoveEntry,
  beside: (one: Stored, other: Stored) => boolean,
  next: (list: Stored[]) => Cycle,
): Result<Cycle> {
  const meant = entryMeant(list, command.part, command);
  if (!meant.ok) return meant;
  const entry = meant.value;
  const path = [command.part, command.id];
  if (entry === null) return fail('entryIsGone', { path });
  const row = inOrder(list.filter((other) => beside(entry, other)));
  const neighbour = row[row.indexOf(entry) + (command.direction === 'up' ? -1 : 1)];
  if (neighbour === undefined) return fail('entryStandsOutermost', { path });
  const placed = list.map((other): Stored => {
    if (other === entry) return { ...entry, position: neighbour.position, revision: entry.revision + 1 };
    return other === neighbour ? { ...neighbour, position: entry.position } : other;
  });
  return ok(next(inOrder(placed)));
}

function inOrder<Stored extends Entry>(list: readonly Stored[]): Stored[] {
  return [...list].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
}
