import type { Id } from '../kernel/index.ts';
import type { HurMapping, MappingKind } from './schema.ts';

/** The mapping of one HUR, or null where the version says nothing of it. */
export function mappingOf(mapping: readonly HurMapping[], hurId: Id): HurMapping | null {
  return mapping.find((entry) => entry.fromHurId === hurId) ?? null;
}

/**
 * The mapping from the first version to the last, through every version between (v1→v2, v2→v3 gives v1→v3). Total over
 * the HUR of the first mapping. A HUR that every step kept is kept; one whose only heir has other parents too is merged.
 * The order in which steps are joined does not matter.
 */
export function composeMappings(
  first: readonly HurMapping[],
  ...later: readonly HurMapping[][]
): HurMapping[] {
  return later.reduce<HurMapping[]>((soFar, step) => compose(soFar, step), [...first]);
}

function compose(first: readonly HurMapping[], second: readonly HurMapping[]): HurMapping[] {
  const paths = first.map((entry) => {
    const steps = entry.toHurIds.map((hurId) => mappingOf(second, hurId));
    const toHurIds = [...new Set(steps.flatMap((step) => step?.toHurIds ?? []))];
    const keptAllTheWay = entry.kind === 'kept' && steps.every((step) => step?.kind === 'kept');
    return { fromHurId: entry.fromHurId, toHurIds, keptAllTheWay };
  });
  const parents = new Map<Id, number>();
  for (const hurId of paths.flatMap((path) => path.toHurIds))
    parents.set(hurId, (parents.get(hurId) ?? 0) + 1);
  return paths.map(({ fromHurId, toHurIds, keptAllTheWay }) => {
    const shared = toHurIds.some((hurId) => (parents.get(hurId) ?? 0) > 1);
    return { fromHurId, kind: kindOf(toHurIds.length, keptAllTheWay, shared), toHurIds };
  });
}

function kindOf(heirs: number, kept: boolean, shared: boolean): MappingKind {
  if (heirs === 0) return 'dropped';
  if (heirs > 1) return 'split';
  if (kept) return 'kept';
  return shared ? 'merged' : 'reworded';
}

/** How a focus appears in a later version: which HUR it becomes, what became of each, and what has no heir. */
export interface CarriedFocus {
  /** The focus in the later version, each HUR once, in the order of the old focus. */
  readonly hurIds: readonly Id[];
  readonly became: readonly HurMapping[];
  /** HUR that the later version has dropped, or does not know. */
  readonly dropped: readonly Id[];
}

/**
 * A cycle's focus, seen in a later version. `steps` are the mappings from the cycle's version to the later one, oldest
 * first; none gives the focus as it is.
 */
export function carryOver(hurIds: readonly Id[], ...steps: readonly HurMapping[][]): CarriedFocus {
  const [first, ...later] = steps;
  if (first === undefined)
    return { hurIds: [...new Set(hurIds)], became: hurIds.map(unchanged), dropped: [] };
  const whole = composeMappings(first, ...later);
  const became = hurIds.map((hurId) => mappingOf(whole, hurId) ?? nowhere(hurId));
  return {
    hurIds: [...new Set(became.flatMap((entry) => entry.toHurIds))],
    became,
    dropped: became.filter((entry) => entry.kind === 'dropped').map((entry) => entry.fromHurId),
  };
}

const unchanged = (hurId: Id): HurMapping => ({ fromHurId: hurId, kind: 'kept', toHurIds: [hurId] });
const nowhere = (hurId: Id): HurMapping => ({ fromHurId: hurId, kind: 'dropped', toHurIds: [] });
