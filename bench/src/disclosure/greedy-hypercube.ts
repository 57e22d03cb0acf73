import type { Publication, TableSet } from '@varje-elev/domain/disclosure';

/** Marks of a publication, by number. */
const [exact, capped, noPupils, complementary] = [1, 2, 3, 5];

interface Line {
  readonly positions: readonly number[];
}

/** How far every cell's count can go, and how far apart its lowest and highest must be. */
interface Room {
  readonly down: readonly number[];
  readonly up: readonly number[];
  readonly required: readonly number[];
}

/**
 * The simple way to compare with: hypercubes, subtable by subtable, as in GHMITER (Giessing & Repsilber 2002) without its
 * refinements. Every hidden or capped cell gets in each subtable a cube that leaves it as wide as is required, of those the one
 * with the fewest new corners, over and over until no subtable asks for more. Nothing is shown again, cubes are not added up, and
 * sums over several subtables may still tell.
 */
export function greedyHypercube(primary: Publication): Publication {
  const { set, rules } = primary;
  const sizes = set.dimensions.map((one) => one.codes.length + one.groups.length);
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, size) => product * size, 1));
  const subtables = product(set.dimensions.map(linesOf)).map((lines) => cellsIn(lines, strides));
  const counts = countsOf(set);
  const pupils = [...primary.marks.pupils];
  protectCounts(pupils, subtables, {
    down: counts.pupils.map((all) => all - 1),
    up: counts.pupils.map(() => Number.POSITIVE_INFINITY),
    required: pupils.map((mark) => (mark > noPupils ? rules.width : 1)),
  });
  const outcomes = Object.entries(primary.marks.outcomes).map(([id, codes]) => {
    const marks = codes.map((code, cell) => ((pupils[cell] ?? 0) > noPupils ? (pupils[cell] ?? 0) : code));
    const met = counts.met.get(id) ?? [];
    const notMet = counts.pupils.map((all, cell) => all - (met[cell] ?? 0));
    const most = rules.few?.highest ?? 0;
    const isCapped = (cell: number) => codes[cell] === capped;
    protectCounts(marks, subtables, {
      down: met.map((some, cell) => (isCapped(cell) ? most - (notMet[cell] ?? 0) : some)),
      up: notMet.map((some, cell) => (isCapped(cell) ? some - 1 : some)),
      required: codes.map((code, cell) =>
        code === exact ? 1 : Math.min(rules.width, code === capped ? most - 1 : (counts.pupils[cell] ?? 0)),
      ),
    });
    return [id, marks] as const;
  });
  return { ...primary, marks: { pupils, outcomes: Object.fromEntries(outcomes) } };
}

function countsOf(set: TableSet) {
  const lists = product(
    set.dimensions.map(({ codes, groups }) => [
      ...codes.map((code) => [code]),
      ...groups.map((group) => group.codes),
    ]),
  );
  const leaves = lists.map((of) =>
    of.reduce<number[]>(
      (found, names, depth) => {
        const codes = set.dimensions[depth]?.codes ?? [];
        return found.flatMap((leaf) => names.map((name) => leaf * codes.length + codes.indexOf(name)));
      },
      [0],
    ),
  );
  const summed = (counts: readonly number[]) =>
    leaves.map((of) => of.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0));
  return { pupils: summed(set.pupils), met: new Map(set.outcomes.map(({ id, met }) => [id, summed(met)])) };
}

/** Sums of a dimension: each group with the largest groups inside it, or else its codes. */
function linesOf({ codes, groups }: TableSet['dimensions'][number]): Line[] {
  return groups.map((group, at) => {
    const inside = groups
      .map((other, index) => ({ other, index }))
      .filter(({ other, index }) => index !== at && other.codes.length < group.codes.length)
      .filter(({ other }) => other.codes.every((code) => group.codes.includes(code)));
    const parts =
      inside.length > 0
        ? inside.map(({ index }) => codes.length + index)
        : group.codes.map((code) => codes.indexOf(code));
    return { positions: [codes.length + at, ...parts] };
  });
}

interface Subtable {
  readonly shape: readonly number[];
  readonly cells: readonly number[];
}

function cellsIn(lines: readonly Line[], strides: readonly number[]): Subtable {
  const cells = product(lines.map((line) => line.positions)).map((positions) =>
    positions.reduce((sum, position, at) => sum + position * (strides[at] ?? 0), 0),
  );
  return { shape: lines.map((line) => line.positions.length), cells };
}

function protectCounts(marks: number[], subtables: readonly Subtable[], room: Room): void {
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const subtable of subtables) {
      for (const [at, cell] of subtable.cells.entries()) {
        if (!isUnknown(marks[cell] ?? 0)) continue;
        for (const corner of cheapest(subtable, at, marks, room)) {
          if (marks[corner] !== exact) continue;
          marks[corner] = complementary;
          isStable = false;
        }
      }
    }
  }
}

const isUnknown = (mark: number) => mark === capped || mark > noPupils;

/** The cube round a position that leaves it wide enough, or as wide as any does, with the fewest shown corners. */
function cheapest(
  { shape, cells }: Subtable,
  at: number,
  marks: readonly number[],
  room: Room,
): readonly number[] {
  const own = shape.map((size, depth) => Math.floor(at / after(shape, depth)) % size);
  const required = room.required[cells[at] ?? 0] ?? 0;
  let best = { corners: [] as readonly number[], cost: Number.POSITIVE_INFINITY, width: 0 };
  const opposites = shape.map((size, depth) => [...Array(size).keys()].filter((one) => one !== own[depth]));
  for (const opposite of product(opposites)) {
    const cube = cubeOf({ shape, cells }, own, opposite, marks, room);
    const width = Math.min(required, cube.width);
    if (width > best.width || (width === best.width && cube.cost < best.cost)) best = { ...cube, width };
    if (best.cost === 0 && best.width === required) break;
  }
  return best.corners;
}

function cubeOf(
  { shape, cells }: Subtable,
  own: readonly number[],
  opposite: readonly number[],
  marks: readonly number[],
  room: Room,
) {
  let [cost, up, down] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const corners: number[] = [];
  for (let corner = 0; corner < 2 ** shape.length; corner += 1) {
    let [index, isWith] = [0, true];
    for (const depth of shape.keys()) {
      const isOwn = (corner >> depth) % 2 === 0;
      if (!isOwn) isWith = !isWith;
      index += ((isOwn ? own[depth] : opposite[depth]) ?? 0) * after(shape, depth);
    }
    const cell = cells[index] ?? 0;
    corners.push(cell);
    if (marks[cell] === noPupils) return { corners, cost: Number.POSITIVE_INFINITY, width: 0 };
    if (!isUnknown(marks[cell] ?? 0)) cost += 1;
    const [higher, lower] = [room.up[cell] ?? 0, room.down[cell] ?? 0];
    up = Math.min(up, isWith ? higher : lower);
    down = Math.min(down, isWith ? lower : higher);
  }
  return { corners, cost, width: up + down };
}

function after(shape: readonly number[], depth: number): number {
  return shape.slice(depth + 1).reduce((product, size) => product * size, 1);
}

function product<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (found, list) => found.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}
