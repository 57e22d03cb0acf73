import { fail, ok, type Result } from '../kernel/index.ts';
import type { PutTarget } from './commands.ts';
import { type Broken, entryMeant, firstBroken, nextEntry, withEntry } from './entry-list.ts';
import type { GoalTarget } from './parts.ts';
import { outsidePeriod } from './place-in-time.ts';
import type { Cycle } from './schema.ts';

/** Smaller groups are never shown, so nothing is planned for them here: it would be about pupils, not about the work. */
export const fewestPupils = 5;

export function putTarget(cycle: Cycle, command: PutTarget): Result<Cycle> {
  const { type: _type, ...fields } = command;
  const meant = entryMeant(cycle.targets, 'goal', command);
  if (!meant.ok) return meant;
  const target: GoalTarget = { ...fields, ...nextEntry(cycle.targets, meant.value) };
  const path = ['goal', target.id];
  const broken = firstBroken(
    outsidePeriod(target.by, cycle.period, [...path, 'by']),
    target.pupilCount !== null && target.pupilCount < fewestPupils
      ? fail('pupilGroupTooSmall', { path: [...path, 'pupilCount'], params: { fewest: fewestPupils } })
      : null,
    againstDirection(target, [...path, 'target']),
  );
  return broken ?? ok({ ...cycle, targets: withEntry(cycle.targets, target) });
}

/** A target that is to increase lies above its baseline; one that is to decrease lies below. */
function againstDirection(target: GoalTarget, path: readonly (string | number)[]): Broken {
  const { baseline, direction, target: value } = target;
  if (baseline === null || direction === 'keep') return null;
  const reachable = direction === 'increase' ? value > baseline : value < baseline;
  return reachable ? null : fail('targetAgainstDirection', { path, params: { baseline, target: value } });
}
