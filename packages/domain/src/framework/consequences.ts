import type { Id } from '../kernel/index.ts';
import { type CarriedFocus, carryOver } from './mapping.ts';
import type { HurMapping, MappingKind } from './schema.ts';

/** What publishing does to running work, told before it is done. Cycles keep the version they were started under. */
export interface Consequences {
  /** Per old HUR that running work has in focus: what becomes of it, and whose work it is. */
  readonly byHur: readonly (HurMapping & { readonly cycleIds: readonly Id[] })[];
  /** Per running cycle: how its focus will appear in the new version. */
  readonly byCycle: readonly { readonly cycleId: Id; readonly focus: CarriedFocus }[];
  /** Running cycles per kind; a cycle counts once under each kind that its focus meets. */
  readonly cycles: Readonly<Record<MappingKind, number>>;
  /** Cycles of whose focus nothing is left in the new version. */
  readonly withoutHeir: readonly Id[];
}

/** The picture of what a mapping does to the focus of the cycles that are running under the old version. */
export function consequences(
  mapping: readonly HurMapping[],
  running: readonly { readonly cycleId: Id; readonly hurIds: readonly Id[] }[],
): Consequences {
  const byCycle = running.map(({ cycleId, hurIds }) => ({ cycleId, focus: carryOver(hurIds, [...mapping]) }));
  const touched = new Map<Id, HurMapping & { cycleIds: Id[] }>();
  for (const { cycleId, focus } of byCycle) {
    for (const entry of focus.became) {
      const seen = touched.get(entry.fromHurId) ?? { ...entry, cycleIds: [] };
      touched.set(entry.fromHurId, { ...seen, cycleIds: [...seen.cycleIds, cycleId] });
    }
  }
  const meeting = (kind: MappingKind) =>
    byCycle.filter(({ focus }) => focus.became.some((entry) => entry.kind === kind)).length;
  return {
    byHur: [...touched.values()],
    byCycle,
    cycles: {
      kept: meeting('kept'),
      reworded: meeting('reworded'),
      merged: meeting('merged'),
      split: meeting('split'),
      dropped: meeting('dropped'),
    },
    withoutHeir: byCycle.filter(({ focus }) => focus.hurIds.length === 0).map(({ cycleId }) => cycleId),
  };
}
