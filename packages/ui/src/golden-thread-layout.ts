/** Rows of the golden thread: what stands on a level shares its rows to the left and to the right. */

export interface Leveled {
  /** Index of the level, 0 at the top. */
  readonly level: number;
}

export interface ThreadRows {
  /** Row (from 1) of each stop on the way down, in order. */
  readonly down: readonly number[];
  /** Row of each stop on the way up, in order: the first one lowest. */
  readonly up: readonly number[];
  /** First row of each level and how many rows it has. */
  readonly levels: readonly { readonly row: number; readonly rows: number }[];
  /** The row of the trials, below all levels. */
  readonly trials: number;
}

/** Two stops of one level stand in rows of their own; the way up is read from below. */
export function layOutThread(levels: number, down: readonly Leveled[], up: readonly Leveled[]): ThreadRows {
  let next = 1;
  const placed = Array.from({ length: levels }, (_, level) => {
    const count = (stops: readonly Leveled[]) => stops.filter((stop) => stop.level === level).length;
    const rows = Math.max(1, count(down), count(up));
    const row = next;
    next += rows;
    return { row, rows };
  });
  const rowsOf = (
    stops: readonly Leveled[],
    place: (at: number, level: { row: number; rows: number }) => number,
  ) => {
    const seen = new Map<number, number>();
    return stops.map((stop) => {
      const at = seen.get(stop.level) ?? 0;
      seen.set(stop.level, at + 1);
      return place(at, placed[stop.level] ?? { row: 1, rows: 1 });
    });
  };
  return {
    down: rowsOf(down, (at, level) => level.row + at),
    up: rowsOf(up, (at, level) => level.row + level.rows - 1 - at),
    levels: placed,
    trials: next,
  };
}

/** Rows between the first and the last row of a side where no stop stands, and the line must go on. */
export function emptyRows(rows: readonly number[], last: number): number[] {
  const first = Math.min(...rows, last + 1);
  const empty: number[] = [];
  for (let row = first; row <= last; row += 1) if (!rows.includes(row)) empty.push(row);
  return empty;
}
