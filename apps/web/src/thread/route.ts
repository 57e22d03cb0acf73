import type { Id } from '@varje-elev/domain';
import type { Node } from './read.ts';

type Linked = Pick<Node, 'id' | 'contributesToId'>;

/** The way drawn through the thread: from the top to the cycle, and on down to where something is tried. */
export function routeThrough<N extends Linked>(
  nodes: readonly N[],
  above: readonly Id[],
  cycleId: Id,
  worth: (node: N) => number,
): N[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const down = [...above.toReversed(), cycleId].flatMap((id) => byId.get(id) ?? []);
  const seen = new Set(down.map(({ id }) => id));
  for (let at = down.at(-1); at !== undefined; ) {
    const from = at.id;
    const next = nodes
      .filter(({ id, contributesToId }) => contributesToId === from && !seen.has(id))
      .toSorted((one, other) => worth(other) - worth(one))[0];
    if (next !== undefined) {
      down.push(next);
      seen.add(next.id);
    }
    at = next;
  }
  return down;
}

/** A branch is worth drawing for what has been tried and decided in it. */
export function worthOf(nodes: readonly Node[]): (node: Node) => number {
  const own = ({ hypotheses, actions, followUps, decisions }: Node) =>
    hypotheses.length * 3 + actions.length + followUps.length + decisions.length * 2;
  const best = (node: Node, depth: number): number => {
    const below = depth > 6 ? [] : nodes.filter(({ contributesToId }) => contributesToId === node.id);
    return own(node) + Math.max(0, ...below.map((one) => best(one, depth + 1)));
  };
  return (node) => best(node, 0);
}

export interface Branch<N> {
  readonly node: N;
  readonly below: readonly Branch<N>[];
}

/** Everything readable in the thread as a tree, so that another way can be chosen. Circles are cut. */
export function branchesOf<N extends Linked>(nodes: readonly N[]): Branch<N>[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const seen = new Set<Id>();
  const grow = (node: N): Branch<N> => {
    seen.add(node.id);
    return {
      node,
      below: nodes
        .filter(({ id, contributesToId }) => contributesToId === node.id && !seen.has(id))
        .map(grow),
    };
  };
  return nodes
    .filter(({ contributesToId }) => contributesToId === null || !ids.has(contributesToId))
    .map(grow);
}
