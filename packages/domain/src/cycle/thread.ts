import type { Id } from '../kernel/index.ts';

/** What a thread needs to know of a cycle. */
export interface Linked {
  readonly id: Id;
  readonly contributesToId: Id | null;
}

export interface ThreadNode<Node extends Linked> {
  readonly cycle: Node;
  /** The cycles that contribute to this one. */
  readonly below: readonly ThreadNode<Node>[];
}

/** A cycle's place in its thread. */
export interface Thread<Node extends Linked> {
  /** What it contributes to, nearest first, up to where the thread begins. */
  readonly above: readonly Node[];
  /** The cycle itself, with everything that contributes to it. */
  readonly node: ThreadNode<Node>;
}

/**
 * The red thread through a cycle, both ways, from cycles given in any order. Links to cycles that are not among the given
 * (unreadable ones) end there. Ends on any data: where links form a circle, the circle is cut where it closes. Null when
 * the cycle is not among the given. Time and memory grow with the number of cycles.
 */
export function threadOf<Node extends Linked>(cycles: readonly Node[], fromId: Id): Thread<Node> | null {
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  const start = byId.get(fromId);
  if (!start) return null;
  const above = cyclesAbove(byId, start);
  const seen = new Set([start.id, ...above.map((cycle) => cycle.id)]);
  return { above, node: withThoseBelow(cycles, start, seen) };
}

/** The ids of everything that a cycle contributes to, directly or through others: what a loop is checked against. */
export function ancestorsInThread(cycles: readonly Linked[], id: Id): Id[] {
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  const start = byId.get(id);
  return start ? cyclesAbove(byId, start).map((cycle) => cycle.id) : [];
}

function cyclesAbove<Node extends Linked>(byId: ReadonlyMap<Id, Node>, start: Node): Node[] {
  const above: Node[] = [];
  const seen = new Set([start.id]);
  let next = start.contributesToId === null ? undefined : byId.get(start.contributesToId);
  while (next && !seen.has(next.id)) {
    above.push(next);
    seen.add(next.id);
    next = next.contributesToId === null ? undefined : byId.get(next.contributesToId);
  }
  return above;
}

function withThoseBelow<Node extends Linked>(
  cycles: readonly Node[],
  start: Node,
  seen: Set<Id>,
): ThreadNode<Node> {
  const contributors = Map.groupBy(cycles, (cycle) => cycle.contributesToId);
  const root = { cycle: start, below: [] as ThreadNode<Node>[] };
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const cycle of contributors.get(node.cycle.id) ?? []) {
      if (seen.has(cycle.id)) continue;
      seen.add(cycle.id);
      const child = { cycle, below: [] as ThreadNode<Node>[] };
      node.below.push(child);
      waiting.push(child);
    }
  }
  return root;
}
