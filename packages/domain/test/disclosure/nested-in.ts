import type { Publication, TableSet } from '../../src/disclosure/index.ts';
import { finest, type Names } from './cells-by-name.ts';

/** Which outcomes are within which, straight or by way of others, as any of the publications says. */
export function pairsIn(publications: readonly Publication[]): [inner: string, outer: string][] {
  const pairs = publications.flatMap(({ set }) =>
    set.outcomes.flatMap(({ id, within = [] }) => within.map((outer): [string, string] => [id, outer])),
  );
  for (const [inner, middle] of pairs)
    for (const [from, outer] of [...pairs])
      if (from === middle && !pairs.some(([one, other]) => one === inner && other === outer))
        pairs.push([inner, outer]);
  return pairs.filter(([inner, outer]) => inner !== outer);
}

/** The finest cells of one publication in which a pair that it counts holds. */
export function heldIn(
  set: TableSet,
  pairs: readonly (readonly [inner: string, outer: string])[],
): { readonly inner: string; readonly outer: string; readonly names: Names }[] {
  const isCounted = (id: string) => set.tables.some((table) => table.outcomes.includes(id));
  const met = (id: string, leaf: number) => set.outcomes.find((one) => one.id === id)?.met[leaf] ?? 0;
  return pairs.flatMap(([inner, outer]) =>
    isCounted(inner) && isCounted(outer)
      ? finest(set).flatMap((names, leaf) =>
          met(inner, leaf) <= met(outer, leaf) ? [{ inner, outer, names }] : [],
        )
      : [],
  );
}
