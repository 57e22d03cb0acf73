import type { CellConvention, Value } from '@varje-elev/domain/results';
import type { Place, Problem } from '../problem.ts';
import { type MeasureKind, measuredCell } from './measure.ts';

/** Different cells kept at most: a file of a million has some thousands. */
const most = 10_000;

/** Reads a cell with its flag. The place is asked for only when there is something to say of it. */
export type ReadFigure = (text: string | null, flag: string | null, place: () => Place) => Value | Problem;

/**
 * Reads cells as {@link measuredCell} does, but each different text with the same flag only once: what a cell means depends
 * on nothing else, so its value may stand in many rows.
 */
export function rememberedCells(kind: MeasureKind, convention: CellConvention): ReadFigure {
  const known = new Map<string | null, Map<string | null, Value>>();
  let size = 0;

  return (text, flag, place) => {
    const before = known.get(flag)?.get(text);
    if (before !== undefined) return before;
    const read = measuredCell(text, flag, kind, convention, place());
    if ('severity' in read) return read;
    if (size >= most) known.clear();
    size = size >= most ? 1 : size + 1;
    const beside = known.get(flag) ?? new Map<string | null, Value>();
    known.set(flag, beside.set(text, read));
    return read;
  };
}
