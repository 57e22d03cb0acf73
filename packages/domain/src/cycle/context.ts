import type { ClosedPeriod, Id, Instant, LocalDate } from '../kernel/index.ts';
import type { Level } from '../organisation/index.ts';

/** The cycle that this one contributes to, or is about to: what the rule needs to know of it. */
export interface ContributionTarget {
  readonly id: Id;
  readonly unitPath: string;
  readonly period: ClosedPeriod;
  /** Every cycle that the target contributes to, directly or through others. */
  readonly ancestorsInThread: readonly Id[];
}

/** What the rules of a cycle need to know of the world. Made by the caller, who has the clock and the database. */
export interface CycleContext {
  readonly now: Instant;
  readonly today: LocalDate;
  /** Who does it. */
  readonly personId: Id;
  readonly newId: () => Id;
  /** The people who belong to the cycle's unit today. */
  readonly members: readonly Id[];
  /** The unit that owns the cycle: the level of its own work and its path (ids from the root, each followed by `/`). */
  readonly unit: { readonly level: Level; readonly path: string };
  /** The HUR of the framework version that the cycle works under. */
  readonly focusVersion: { readonly hurs: readonly { readonly id: Id; readonly level: Level }[] };
  /**
   * For `contributeTo`: the cycle named by the command. For everything else: the cycle already contributed to.
   * Null when there is none, or none that the person may see.
   */
  readonly target?: ContributionTarget | null;
}
