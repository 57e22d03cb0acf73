import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import type { PutCause } from './commands.ts';
import { type Broken, entryMeant, firstBroken, nextEntry, withEntry } from './entry-list.ts';
import type { Cause } from './parts.ts';
import type { Cycle } from './schema.ts';

/** The causes from a cause up to the problem, nearest first. Stops at a loop, so that it ends on any data. */
export function causesAbove(causes: readonly Cause[], cause: Pick<Cause, 'parentId'>): Cause[] {
  const above: Cause[] = [];
  let parentId = cause.parentId;
  while (parentId !== null) {
    const parent = causes.find((candidate) => candidate.id === parentId);
    if (!parent || above.includes(parent)) break;
    above.push(parent);
    parentId = parent.parentId;
  }
  return above;
}

export function putCause(cycle: Cycle, command: PutCause): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.causes, 'causes', command);
  if (!meant.ok) return meant;
  const cause: Cause = { ...fields, ...nextEntry(cycle.causes, meant.value) };
  const causes = withEntry(cycle.causes, cause);
  const broken = firstBroken(
    placeInTree(causes, cause),
    meant.value?.chosen && !cause.chosen ? stillActedOn(cycle, cause.id) : null,
  );
  return broken ?? ok({ ...cycle, causes });
}

function placeInTree(causes: readonly Cause[], cause: Cause): Broken {
  const path = ['causes', cause.id, 'parentId'];
  if (cause.parentId === null) return null;
  if (!causes.some((candidate) => candidate.id === cause.parentId))
    return fail('parentCauseNotFound', { path });
  return causesAbove(causes, cause).some((above) => above.id === cause.id)
    ? fail('causeUnderItself', { path })
    : null;
}

function stillActedOn(cycle: Cycle, causeId: Id): Broken {
  const hypotheses = cycle.hypotheses.filter((hypothesis) => hypothesis.causeId === causeId).length;
  if (hypotheses === 0) return null;
  return fail('causeHasHypotheses', { path: ['causes', causeId, 'chosen'], params: { hypotheses } });
}
