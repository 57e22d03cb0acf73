import { type Point, polar } from './polar.ts';

/** A mark that wants to stand at an angle in a ring. */
export interface Wanted {
  readonly id: string;
  readonly angle: number;
  /** Needs room for a letter before it. */
  readonly lettered: boolean;
}

export interface Placed {
  readonly id: string;
  readonly angle: number;
  readonly radius: number;
  readonly at: Point;
  /** Where its letter stands. */
  readonly letter: Point | null;
}

export interface Band {
  readonly centre: Point;
  readonly inner: number;
  readonly outer: number;
}

/** Sizes to try, and how far in degrees a mark of that size may be moved from where it stands. */
const sizes: readonly (readonly [size: number, drift: number])[] = [
  [21, 9],
  [18, 11],
  [16, 12],
  [14, 14],
  [12, 16],
  [10, 20],
  [8, 24],
  [6.5, 24],
  [5, 24],
];

/**
 * Places marks so that none covers another, each as near to its own place as there is room for.
 * Marks shrink when there are many. Lettered ones are placed first: they must be found.
 */
export function packMarks(
  band: Band,
  wanted: readonly Wanted[],
  largest = 21,
): { size: number; placed: Placed[] } {
  const tried = sizes.filter(([size]) => size <= largest);
  for (const [size, drift] of tried) {
    const placed = packAt(band, wanted, size, drift);
    if (placed) return { size, placed };
  }
  const size = tried.at(-1)?.[0] ?? 5;
  return { size, placed: packAt(band, wanted, size, 360) ?? [] };
}

/** Pixels between two marks. */
const air = 3;

/** A letter is at least 13 px high, however small the marks are. */
export function letterRadius(size: number): number {
  return Math.max(9.5, size / 2);
}

function packAt(band: Band, wanted: readonly Wanted[], size: number, reach: number): Placed[] | null {
  const order = [...wanted].sort(
    (a, b) => Number(b.lettered) - Number(a.lettered) || a.angle - b.angle || (a.id < b.id ? -1 : 1),
  );
  const spots = spotsAround(band, size, reach);
  const taken = new Crowd(Math.max(size / 2, letterRadius(size)));
  const result = new Map<string, Placed>();
  for (const mark of order) {
    let place: Placed | undefined;
    for (const { turn, radius } of spots) {
      const at = polar(band.centre, radius, mark.angle + turn);
      if (!taken.isFree(at, size / 2)) continue;
      const before = mark.angle + turn - degrees(size / 2 + letterRadius(size) + 3.2, radius);
      const letter = mark.lettered ? polar(band.centre, radius, before) : null;
      if (letter && !taken.isFree(letter, letterRadius(size))) continue;
      place = { id: mark.id, angle: mark.angle + turn, radius, at, letter };
      break;
    }
    if (!place) return null;
    taken.add(place.at, size / 2);
    if (place.letter) taken.add(place.letter, letterRadius(size));
    result.set(mark.id, place);
  }
  return wanted.flatMap((mark) => result.get(mark.id) ?? []);
}

/** Places round an angle, nearest first: lanes from the middle of the ring out, and steps to both sides. */
function spotsAround(band: Band, size: number, reach: number) {
  const step = size + 4;
  const room = band.outer - band.inner - size - 4;
  const lanes = Math.max(1, Math.floor(room / step) + 1);
  const middle = (band.inner + band.outer) / 2;
  const list: { turn: number; radius: number; cost: number }[] = [];
  for (let lane = 0; lane < lanes; lane += 1) {
    const radius = middle + (lane - (lanes - 1) / 2) * step;
    const turn = degrees(step / 2, radius);
    const most = Math.floor(reach / turn);
    for (let at = -most; at <= most; at += 1) {
      const aside = (at * turn * Math.PI * radius) / 180;
      list.push({ turn: at * turn, radius, cost: Math.hypot(aside * 1.25, radius - middle) });
    }
  }
  return list.sort((a, b) => a.cost - b.cost);
}

/** Discs that must not touch, kept in squares so large that only neighbours need asking. */
class Crowd {
  readonly #side: number;
  readonly #squares = new Map<string, { readonly at: Point; readonly radius: number }[]>();

  constructor(largestRadius: number) {
    this.#side = 2 * largestRadius + air;
  }

  #square(point: Point, right = 0, down = 0): string {
    return `${Math.floor(point.x / this.#side) + right} ${Math.floor(point.y / this.#side) + down}`;
  }

  add(at: Point, radius: number): void {
    const square = this.#square(at);
    this.#squares.set(square, [...(this.#squares.get(square) ?? []), { at, radius }]);
  }

  isFree(point: Point, radius: number): boolean {
    for (let right = -1; right <= 1; right += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const { at, radius: other } of this.#squares.get(this.#square(point, right, down)) ?? []) {
          if (Math.hypot(at.x - point.x, at.y - point.y) < radius + other + air) return false;
        }
      }
    }
    return true;
  }
}

function degrees(length: number, radius: number): number {
  return (length / radius) * (180 / Math.PI);
}

/** A, B … Z, AA, AB …: the names of the late ones. */
export function letter(index: number): string {
  const first = index < 26 ? '' : letter(Math.floor(index / 26) - 1);
  return first + String.fromCharCode(65 + (index % 26));
}
