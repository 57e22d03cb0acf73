import type { PhaseNumber } from './marks.tsx';
import { round } from './polar.ts';

/** One strand is one piece of work, in the texture of its phase. */
export interface WeaveRow {
  readonly id: string;
  /** The number, for instance ”2.4”. */
  readonly code: string;
  readonly text: string;
  readonly href?: string;
  /** Phases of the work under way, by unit id. A unit that is missing is a hole. */
  readonly strands: Readonly<Record<string, readonly PhaseNumber[]>>;
}

export interface WeaveGroup {
  readonly vad: number;
  readonly name: string;
  readonly rows: readonly WeaveRow[];
}

export interface WeaveUnit {
  readonly id: string;
  readonly name: string;
}

/** At most this many strands are drawn in a cell; a figure says the rest. */
export const mostStrands = 5;
const strand = 14;

export interface WeaveMeasures {
  /** Width a unit takes, and how wide its strands are. */
  readonly pitch: number;
  readonly cell: number;
  /** Warp threads: where they run from the middle of the unit, and where they go round a hole. */
  readonly warp: readonly { readonly straight: number; readonly parted: number }[];
  readonly width: number;
  readonly head: number;
  /** Names of units stand on end when they do not fit side by side. */
  readonly slanted: boolean;
}

export function measureWeave(units: readonly WeaveUnit[], room = 823): WeaveMeasures {
  const count = Math.max(1, units.length);
  const pitch = round(Math.min(103, Math.max(44, room / count)));
  const cell = round(pitch - Math.min(19, pitch * 0.22));
  const shares = pitch >= 70 ? [-0.357, -0.119, 0.119, 0.357] : [-0.28, 0.28];
  const warp = shares.map((share) => ({
    straight: round(cell * share),
    parted: round(cell * (Math.abs(share) > 0.2 ? Math.sign(share) * 0.452 : Math.sign(share) * 0.297)),
  }));
  const longest = Math.max(0, ...units.map((unit) => unit.name.length));
  const slanted = pitch < 92;
  // Upright names take two lines, or three when one is long.
  const upright = longest > 20 ? 84 : 66;
  const head = slanted ? Math.min(190, Math.max(66, longest * 5.6 + 24)) : upright;
  return { pitch, cell, warp, width: round(pitch * count), head: Math.round(head), slanted };
}

export interface PlacedRow {
  readonly row: WeaveRow;
  readonly vad: number;
  readonly y: number;
  /** How many units have at least one strand. */
  readonly count: number;
}

export interface PlacedWeave {
  readonly groups: readonly { readonly vad: number; readonly name: string; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
  readonly height: number;
}

/** Where each group and row stands. A row grows with its fullest cell. */
export function placeRows(
  groups: readonly WeaveGroup[],
  units: readonly WeaveUnit[],
  head: number,
): PlacedWeave {
  let y = head + 8;
  const heads: { vad: number; name: string; y: number }[] = [];
  const rows: PlacedRow[] = [];
  for (const group of groups) {
    y += 22;
    heads.push({ vad: group.vad, name: group.name, y: y + 14 });
    y += 18;
    for (const row of group.rows) {
      const lanes = units.map((unit) => drawn(row.strands[unit.id] ?? []).length);
      const height = Math.max(50, Math.max(0, ...lanes) * strand + 14);
      rows.push({ row, vad: group.vad, y: y + height / 2, count: lanes.filter((lane) => lane > 0).length });
      y += height;
    }
  }
  return { groups: heads, rows, height: y + 44 };
}

/** The strands that are drawn. */
export function drawn(phases: readonly PhaseNumber[]): readonly PhaseNumber[] {
  return phases.slice(0, mostStrands);
}

/** The top of a strand: strands share the row's middle evenly. */
export function strandTop(rowY: number, lane: number, lanes: number): number {
  return round(rowY + (lane - lanes / 2) * strand + 1);
}

/** The middle of a unit's cell. */
export function unitX(at: number, pitch: number): number {
  return round(at * pitch + pitch / 2);
}

/** One warp thread from top to bottom: straight through work, aside round a hole. */
export function warpPath(
  x: number,
  thread: { readonly straight: number; readonly parted: number },
  stops: readonly { readonly y: number; readonly hole: boolean }[],
  top: number,
  bottom: number,
): string {
  const place = (hole: boolean) => round(x + (hole ? thread.parted : thread.straight));
  const straight = place(false);
  let path = `M${round(x + thread.straight * 1.12)} ${top}L${straight} ${top + 20}`;
  let from = { x: straight, y: top + 20 };
  for (const stop of stops) {
    const to = { x: place(stop.hole), y: stop.y };
    const mid = round((from.y + to.y) / 2);
    path += from.x === to.x ? `V${to.y}` : `C${from.x} ${mid} ${to.x} ${mid} ${to.x} ${to.y}`;
    from = to;
  }
  const mid = round((from.y + bottom - 20) / 2);
  path +=
    from.x === straight
      ? `V${bottom - 20}`
      : `C${from.x} ${mid} ${straight} ${mid} ${straight} ${bottom - 20}`;
  return `${path}L${round(x + thread.straight * 1.12)} ${bottom}`;
}
