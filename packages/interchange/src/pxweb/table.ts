import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Dataset, Dimension } from './schema.ts';

/** A dimension with its codes in the order in which the cells run through them. */
export interface Axis {
  readonly name: string;
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
}

/** The axes of a table, or why they cannot be told. */
export function axesOf(dataset: Dataset, place: Place): readonly Axis[] | readonly Problem[] {
  const problems: Problem[] = [];
  const axes = dataset.id.map((name, index): Axis => {
    const dimension = Object.hasOwn(dataset.dimension, name) ? dataset.dimension[name] : undefined;
    const codes = dimension ? codesOf(dimension) : [];
    const expected = dataset.size[index] ?? 0;
    const labels = Object.entries(dimension?.category.label ?? {});
    const known = new Set(codes);
    const named = labels.length === 0 || labels.filter(([code]) => known.has(code)).length === codes.length;
    const sound = codes.every((code) => /^[\p{L}\p{N}_.:-]+$/u.test(code)) && known.size === codes.length;
    if (codes.length !== expected || !named || !sound)
      problems.push(problemAt(place, 'categoryMissing', { params: { name, expected, found: codes.length } }));
    return { name, codes, labels: new Map(labels) };
  });
  if (new Set(dataset.id).size !== dataset.id.length || dataset.size.length !== dataset.id.length)
    problems.push(
      problemAt(place, 'categoryMissing', {
        params: { name: 'id', expected: dataset.size.length, found: dataset.id.length },
      }),
    );
  return problems.length > 0 ? problems : axes;
}

/** Codes by their position; a position without a code is the empty text. */
function codesOf({ category: { index } }: Dimension): readonly string[] {
  if (Array.isArray(index)) return index;
  const entries = Object.entries(index);
  const codes = entries.map(() => '');
  for (const [code, position] of entries) if (position < codes.length) codes[position] = code;
  return codes;
}

/** The position along each axis of the cell at an offset: the last dimension runs fastest (json-stat 2.0, row-major). */
export function positionsAt<Position>(
  offset: number,
  axes: readonly { readonly positions: readonly Position[] }[],
): readonly (Position | undefined)[] {
  const found: (Position | undefined)[] = axes.map(() => undefined);
  let rest = offset;
  for (let axis = axes.length - 1; axis >= 0; axis -= 1) {
    const { positions } = axes[axis] ?? { positions: [] };
    found[axis] = positions[rest % positions.length];
    rest = Math.floor(rest / positions.length);
  }
  return found;
}
