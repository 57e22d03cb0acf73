import type { LocalDate } from '../kernel/index.ts';
import type { FollowUp, GoalTarget } from './parts.ts';

/** A target's way from baseline to now, beside where it was to be: what the small line in the goal's table draws. */
export interface Timeline {
  readonly baseline: number | null;
  /** Measured values, oldest first, one per follow-up that has one. */
  readonly points: readonly { readonly on: LocalDate; readonly value: number }[];
  readonly target: { readonly by: LocalDate; readonly value: number };
  /** The latest value, else the baseline, else null. */
  readonly latest: number | null;
  /** Whether the latest measured value is at the target or beyond it; null before anything is measured. */
  readonly reached: boolean | null;
}

/** The series of one target, in its own unit, from the follow-ups of its cycle. */
export function timelineOf(target: GoalTarget, followUps: readonly FollowUp[]): Timeline {
  const points = followUps
    .filter((followUp) => followUp.targetId === target.id)
    .flatMap(({ doneOn, value }) => (doneOn === null || value === null ? [] : [{ on: doneOn, value }]))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const measured = points.at(-1)?.value ?? null;
  return {
    baseline: target.baseline,
    points,
    target: { by: target.by, value: target.target },
    latest: measured ?? target.baseline,
    reached: measured === null ? null : isReached(target, measured),
  };
}

/** To keep is not to fall below; which way is good for a value that is to be kept is taken as upward. */
function isReached(target: GoalTarget, value: number): boolean {
  return target.direction === 'decrease' ? value <= target.target : value >= target.target;
}
