import type { Frame } from './frame.ts';
import type { Layer } from './layer.ts';
import { bound, openProblem, type Problem, unbounded } from './problem.ts';

/** That whoever met the inner outcome met the outer too; both are positions in `Nest.ids`. */
export interface Holding {
  readonly inner: number;
  readonly outer: number;
  /**
   * How much fewer than there are may have met the outer one alone, in every cell of the common frame, so that it holds at all
   * times, and today alone: `hardLow` is all that is set.
   */
  readonly always: Problem;
  readonly today: Problem;
}

/** Outcomes that tell of one another, outermost first, and which of them hold which. Most outcomes stand alone. */
export interface Nest {
  readonly ids: readonly string[];
  readonly holdings: readonly Holding[];
}

/**
 * What a reader knows of outcomes within each other, in all publications at once, today's first. A pair that any publication has declared is
 * known at every time: in each finest cell of every publication that counted both, and in which no more met the inner one. Where
 * more did, the figures were wrong or meant something else then, and say nothing of the pair; the cells beside still do. What
 * lies between two outcomes and is not counted itself is passed over: the outermost still holds the innermost.
 */
export function nestsOf(frame: Frame, layers: readonly Layer[]): Nest[] {
  const ids = [...new Set(layers.flatMap((layer) => [...layer.met.keys()]))];
  const around = declared(layers);
  const pairs = ids.flatMap((inner) =>
    ids.flatMap((outer) => {
      if (inner === outer || !around.get(inner)?.has(outer)) return [];
      const knownIn = (some: readonly Layer[]) => known(frame, some, { inner, outer, around });
      const always = knownIn(layers);
      return always === null
        ? []
        : [{ inner, outer, always, today: knownIn(layers.slice(0, 1)) ?? openProblem(frame) }];
    }),
  );
  const outwards = (id: string) => around.get(id)?.size ?? 0;
  return together(
    ids,
    pairs.map(({ inner, outer }) => [inner, outer]),
  ).map((members) => {
    const sorted = members.toSorted((one, other) => outwards(one) - outwards(other));
    const own = pairs.filter(({ inner }) => members.includes(inner));
    const holdings = own.map(({ inner, outer, ...rest }) => {
      return { ...rest, inner: sorted.indexOf(inner), outer: sorted.indexOf(outer) };
    });
    return { ids: sorted, holdings };
  });
}

type Around = ReadonlyMap<string, ReadonlySet<string>>;

/** All outcomes around each, whichever publication says so, step by step outwards. */
function declared(layers: readonly Layer[]): Around {
  const steps = layers.flatMap(({ set }) =>
    set.outcomes.flatMap(({ id, within = [] }) => within.map((outer) => [id, outer] as const)),
  );
  const around = new Map<string, Set<string>>();
  for (const [id] of steps) {
    const found = new Set([id]);
    for (const one of found) for (const [inner, outer] of steps) if (inner === one) found.add(outer);
    found.delete(id);
    around.set(id, found);
  }
  return around;
}

interface Pair {
  readonly inner: string;
  readonly outer: string;
  readonly around: Around;
}

/** Null when no publication tells more of the pair than the pairs between the two do. */
function known(frame: Frame, layers: readonly Layer[], { inner, outer, around }: Pair): Problem | null {
  let problem: Problem | null = null;
  const isWithin = (one: string, other: string) => around.get(one)?.has(other) ?? false;
  const between = [...(around.get(inner) ?? [])].filter(
    (one) => isWithin(one, outer) && !isWithin(one, inner) && !isWithin(outer, one),
  );
  for (const { frame: own, met, cellOf } of layers) {
    const [few, many] = [met.get(inner), met.get(outer)];
    if (few === undefined || many === undefined) continue;
    const middle = between.flatMap((id) => met.get(id) ?? []);
    for (const leaf of own.leafCells) {
      const [least, most] = [few[leaf] ?? 0, many[leaf] ?? 0];
      const isSaid = middle.some((counts) => least <= (counts[leaf] ?? 0) && (counts[leaf] ?? 0) <= most);
      if (least > most || isSaid) continue;
      problem ??= openProblem(frame);
      bound(problem, cellOf[leaf] ?? 0, least - most, unbounded);
    }
  }
  return problem;
}

/** Which belong together when each pair does. */
function together(ids: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const groups: string[][] = [];
  for (const id of ids) {
    if (groups.some((group) => group.includes(id))) continue;
    const group = new Set([id]);
    for (const one of group)
      for (const [inner, outer] of pairs) {
        if (inner === one) group.add(outer);
        if (outer === one) group.add(inner);
      }
    groups.push([...group]);
  }
  return groups;
}
