import type { PhaseNumber } from './marks.tsx';
import { letter, type Placed, packMarks } from './pack-marks.ts';
import { dateAngle, type Point } from './polar.ts';

export interface YearWheelMark {
  readonly id: string;
  readonly vad: number;
  /** The date in the year where the work stands, not where it should stand. */
  readonly at: string;
  /** Behind the year: gets a letter and a dotted way to today's hand. */
  readonly late: boolean;
  readonly name: string;
  /** The language of the name, when it is another than the page's. */
  readonly lang?: string;
  readonly href?: string;
  /** Where it stands and whether it keeps pace, in words: for the table. */
  readonly stands: string;
  readonly pace: string;
}

export interface YearWheelPhase {
  readonly phase: PhaseNumber;
  readonly from: string;
  readonly to: string;
}

export interface YearWheelRing {
  readonly name: string;
  readonly phases: readonly YearWheelPhase[];
  readonly marks: readonly YearWheelMark[];
}

export interface RingBand {
  readonly inner: number;
  readonly outer: number;
}

export const centre: Point = { x: 500, y: 488 };
const rim = 404;
const hub = 92;
const gap = 10;

/** Radii of the rings from the outermost in. The inner ones are broader, since they are shorter. */
export function ringBands(count: number): RingBand[] {
  const weights = Array.from({ length: count }, (_, at) => 1 + at * 0.32);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = rim - hub - gap * (count - 1);
  let outer = rim;
  return weights.map((weight) => {
    const inner = outer - (room * weight) / total;
    const band = { inner: Math.round(inner), outer: Math.round(outer) };
    outer = inner - gap;
    return band;
  });
}

/** The late ones with their letters: from the outermost ring in, the one furthest behind first. */
export function lateOnes(
  rings: readonly YearWheelRing[],
): { letter: string; mark: YearWheelMark; ring: string }[] {
  return rings
    .flatMap((ring) =>
      ring.marks
        .filter((mark) => mark.late)
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
        .map((mark) => ({ mark, ring: ring.name })),
    )
    .map((late, at) => ({ ...late, letter: letter(at) }));
}

/** Angle of a date in the school year, kept inside it. */
export function yearAngle(start: string, date: string): number {
  return Math.min(360, Math.max(0, dateAngle(start, date)));
}

/** Where a break begins and where the day after its last one does. */
export function breakAngles(
  start: string,
  { from, to }: { readonly from: string; readonly to: string },
): { from: number; to: number } {
  const [y = 0, m = 1, d = 1] = to.split('-').map(Number);
  const after = new Date(Date.UTC(y, m - 1, d + 1)).toISOString().slice(0, 10);
  return { from: yearAngle(start, from), to: yearAngle(start, after) };
}

/** Cuts a phase at today: what has been, and what is to come. */
export function cutAt(
  today: number,
  from: number,
  to: number,
): { from: number; to: number; past: boolean }[] {
  if (to <= from) return [];
  if (to <= today) return [{ from, to, past: true }];
  if (from >= today) return [{ from, to, past: false }];
  return [
    { from, to: today, past: true },
    { from: today, to, past: false },
  ];
}

/** What is left of a piece of the year when the gaps are taken out of it. */
export function clearOf(
  gaps: readonly { readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): { from: number; to: number }[] {
  if (to <= from) return [];
  const gap = gaps.find((one) => one.from < to && one.to > from);
  return gap ? [...clearOf(gaps, from, gap.from), ...clearOf(gaps, gap.to, to)] : [{ from, to }];
}

/** The largest a mark may be in each ring, from the outermost in: there is less room further in. */
const largest = [21, 18, 16, 16];

export interface PlacedRing {
  /** Size of the ring's marks: the largest there is room for. */
  readonly size: number;
  readonly placed: readonly Placed[];
}

/** The marks of every ring, each as near to its own date as there is room for. */
export function placeMarks(start: string, rings: readonly YearWheelRing[]): readonly PlacedRing[] {
  const bands = ringBands(rings.length);
  return rings.map((ring, at) => {
    const band = bands[at] ?? { inner: hub, outer: rim };
    const wanted = ring.marks.map((mark) => ({
      id: mark.id,
      angle: yearAngle(start, mark.at),
      lettered: mark.late,
    }));
    return packMarks({ centre, ...band }, wanted, largest[at]);
  });
}
