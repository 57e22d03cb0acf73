export interface OwnCell {
  /** Numbers with a decimal comma, as own files write them. */
  readonly text: string;
  /** Excel shows the number as per cent: 0,54 is 54 %. */
  readonly percent: boolean;
  /** `B7`, or the path in JSON. */
  readonly path: string;
}

/** A line of any table, with the cells that hold something, by column from 1. */
export interface OwnLine {
  readonly line: number;
  readonly cells: ReadonlyMap<number, OwnCell>;
  /** How many fields a line of text has; null where a line has no such end. */
  readonly width: number | null;
  /** Columns whose cell a problem stands for. */
  readonly refused: readonly number[];
  /** Cells that stand in no column of the table, where there can be such (JSON). */
  readonly untitled?: number;
}
