import type { Label } from '@varje-elev/domain/kernel';
import { bytes, doubles, integers } from '../growing.ts';
import type { JsonScalar } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';

/** A cell where it stands: its number as the shortest text, and the mark beside it. */
export interface TableCell {
  readonly text: string | null;
  readonly mark: string | null;
  readonly line: number;
  readonly column: number;
}

/**
 * The cells of a table as they come, a million of them in a few bytes each: `value` is a list, or an object by offset
 * that leaves out what is empty, and `status` likewise (json-stat 2.0).
 */
export interface Cells {
  /** Takes an element of `value` or `status` (undefined: no scalar) by its offset; the problem when it is not one. */
  add(
    scalar: JsonScalar | undefined,
    place: { readonly line: number; readonly column: number },
    list: string,
    key: PropertyKey,
  ): Problem | null;
  count(): number;
  /** Is there a cell for every offset below `expected` (if the list is not sparse), and nothing above? */
  fit(expected: number): boolean;
  at(offset: number): TableCell;
}

/** How a cell or a mark has come: not, without a value, or with one. */
const [absent, empty, present] = [0, 1, 2];
/** Marks of a table, beside those two: PxWeb has four. */
const mostMarks = 200;

export function createCells(file: string, most: number): Cells {
  const [states, values, lines, columns, marks] = [bytes(), doubles(), integers(), integers(), bytes()];
  const texts: string[] = [];
  let count = 0;
  let highest = -1;
  let isSparse = false;

  const addValue = (value: number | null, offset: number, line: number, column: number): boolean => {
    if (states.at(offset) !== absent) return false;
    states.set(offset, value === null ? empty : present);
    values.set(offset, value ?? 0);
    lines.set(offset, line);
    columns.set(offset, column);
    count += 1;
    return true;
  };
  const addMark = (mark: string | null, offset: number): boolean => {
    if (marks.at(offset) !== absent) return false;
    if (mark !== null && !texts.includes(mark)) texts.push(mark);
    if (texts.length > mostMarks) return false;
    marks.set(offset, mark === null ? empty : present + texts.indexOf(mark));
    return true;
  };
  return {
    add: (scalar, { line, column }, list, key) => {
      const place = () => ({ file, line, column, path: `${list}[${String(key)}]` });
      const refused = (wanted: Label) => problemAt(place(), 'fieldUnexpected', { params: { wanted } });
      const offset =
        typeof key === 'number' ? key : /^(0|[1-9]\d{0,8})$/.test(String(key)) ? Number(key) : -1;
      if (offset < 0 || offset >= most) return refused(anOffset);
      highest = Math.max(highest, offset);
      if (list === 'status' && (scalar === null || typeof scalar === 'string'))
        return addMark(scalar, offset) ? null : problemAt(place(), 'jsonKeyRepeated');
      if (list !== 'value' || (scalar !== null && typeof scalar !== 'number'))
        return refused(list === 'value' ? aNumber : aMark);
      isSparse ||= typeof key !== 'number';
      return addValue(scalar, offset, line, column) ? null : problemAt(place(), 'jsonKeyRepeated');
    },
    count: () => count,
    fit: (expected) => highest < expected && (isSparse || count === expected),
    at: (offset) => ({
      text: states.at(offset) === present ? String(values.at(offset)) : null,
      mark: texts[marks.at(offset) - present] ?? null,
      line: lines.at(offset) || 1,
      column: columns.at(offset) || 1,
    }),
  };
}

const anOffset: Label = { sv: 'en cells plats i tabellen', en: 'a cell’s place in the table' };
const aNumber: Label = { sv: 'ett tal eller null', en: 'a number or null' };
const aMark: Label = { sv: 'ett tecken eller null', en: 'a mark or null' };
