import {
  type Cell,
  type CellConvention,
  conventionFor,
  type DataSet,
  parseCell,
  printCell,
  Value,
} from '../../src/results/index.ts';

/** Reads, checks the value against its schema, forgets the raw text, and writes again. */
export function readAndWrite(cell: Cell, convention: CellConvention): Cell | string {
  const read = parseCell(cell, convention);
  if (!read.ok) return JSON.stringify(read.error);
  const checked = Value.safeParse(read.value);
  if (!checked.success) return checked.error.message;
  const written = printCell({ ...checked.data, raw: null }, convention);
  return written.ok ? written.value : JSON.stringify(written.error);
}

export function known(dataSet: DataSet, year = 2024): CellConvention {
  const found = conventionFor(dataSet, year);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

export const read = (text: string | null, convention: CellConvention, flag: string | null = null) => {
  const result = parseCell({ text, flag }, convention);
  return result.ok ? result.value : result.error.code;
};
