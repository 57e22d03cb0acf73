import { type CellConvention, parseCell, type Value } from '@varje-elev/domain/results';
import { type Place, type Problem, problemAt } from '../problem.ts';

/** What a figure can be, so that a cell from another column is seen: a share is never 274 and a count never 88,5. */
export interface MeasureKind {
  readonly whole: boolean;
  readonly lowest: number;
  readonly highest: number;
}

const largest = 1e12;
export const count: MeasureKind = { whole: true, lowest: 0, highest: largest };
export const amount: MeasureKind = { whole: false, lowest: 0, highest: largest };
/** Percent, 0-100. */
export const share: MeasureKind = { whole: false, lowest: 0, highest: 100 };
/** Merit rating of 17 subjects, 0-340 (Gymnasieförordningen 2010:2039, chapter 7). */
export const merit: MeasureKind = { whole: false, lowest: 0, highest: 340 };
/** Grade points, A 20 to F 0. */
export const gradePoints: MeasureKind = { whole: false, lowest: 0, highest: 20 };
/** SALSA's mean of the parents' levels: 1 compulsory school, 2 upper-secondary, 3 higher education. */
export const parentsEducation: MeasureKind = { whole: false, lowest: 1, highest: 3 };
export const difference: MeasureKind = { whole: false, lowest: -largest, highest: largest };

/** A cell as its source's convention reads it, or the problem at its place. */
export function measuredCell(
  text: string | null,
  flag: string | null,
  kind: MeasureKind,
  convention: CellConvention,
  place: Place,
): Value | Problem {
  const read = parseCell({ text, flag }, convention);
  const cell = flag === null ? (text ?? '') : `${text ?? ''} (${flag})`;
  if (!read.ok) return problemAt(place, 'valueUnreadable', { cell, params: { marks: marksOf(convention) } });
  const { value } = read.value;
  if (value === null) return read.value;
  if (kind.whole && !Number.isInteger(value)) return problemAt(place, 'countNotWhole', { cell });
  const isBelow = value < kind.lowest || (Object.is(value, -0) && kind.lowest === 0);
  if (isBelow || value > kind.highest)
    return problemAt(place, 'valueOutOfRange', {
      cell,
      params: { lowest: kind.lowest, highest: kind.highest },
    });
  return read.value;
}

/** The marks a convention knows, as a sentence can carry them. */
function marksOf({ marks }: CellConvention): string {
  const known = marks.map((mark) => mark.text ?? mark.flag ?? '').filter((text) => text !== '');
  return known.length === 0 ? '–' : known.join(' ');
}
