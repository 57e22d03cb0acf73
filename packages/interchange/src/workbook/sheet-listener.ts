import type { SheetCell } from './cell.ts';
import { LAST_COLUMN, parseReference } from './cell-reference.ts';
import type { NumberFormat } from './number-format.ts';
import { PartFault } from './part-fault.ts';
import { type CellReading, type RawCell, type RefusedCell, readCell, type Shared } from './read-cell.ts';
import { textListener } from './shared-strings.ts';
import type { Attributes, Listener } from './xml-part.ts';

/** A row as it stands in the XML, with what its sheet says of it. Its empty cells are left out. */
export interface RawRow {
  readonly line: number;
  readonly hidden: boolean;
  readonly cells: SheetCell[];
  readonly refused: RefusedCell[];
}

export interface HiddenColumns {
  readonly from: number;
  readonly to: number;
}

/** What reading a sheet needs and where its rows go, whoever reads them. */
export interface SheetRows {
  readonly formats: readonly NumberFormat[];
  readonly shared: Shared;
  hide(columns: HiddenColumns): void;
  /** The line of the row read last. */
  line: number;
  /** Rows that have been read and not taken. */
  told: RawRow[];
}

export interface SheetListener extends Listener {
  /** Whether what comes next, were it a row, would be one right among the sheet's rows. */
  isAmongRows(): boolean;
}

/** Hears a worksheet (ECMA-376 part 1, 18.3.1) and tells its rows; hidden columns are known before the first of them. */
export function sheetListener(sheet: SheetRows): SheetListener {
  const inline = textListener();
  let row = beginRow(0, {});
  let column = 0;
  let cell = emptyCell(0);
  let inValue = false;
  let depth = 0;
  /** How deep the element of rows lies: rows are right below it, cells right below them. 0 outside it. */
  let rowsDepth = 0;
  let inRow = false;
  const isRow = (element: string) => element === 'row' && rowsDepth > 0;
  const isCell = (element: string) => element === 'c' && rowsDepth > 0;

  return {
    open(element, attributes) {
      inline.open(element);
      depth += 1;
      if (element === 'col' && isHidden(attributes, 'width')) {
        sheet.hide({ from: Number(attributes.min), to: Number(attributes.max) });
      } else if (element === 'sheetData' && rowsDepth === 0) {
        rowsDepth = depth;
      } else if (isRow(element)) {
        if (depth !== rowsDepth + 1) throw new PartFault('rowOutOfOrder');
        inRow = true;
        row = beginRow(nextLine(attributes, sheet.line), attributes);
        sheet.line = row.line;
        column = 0;
      } else if (isCell(element)) {
        if (!inRow || depth !== rowsDepth + 2) throw new PartFault('rowOutOfOrder');
        column = nextColumn(attributes, row.line, column);
        const format = sheet.formats[Number(attributes.s ?? 0)] ?? 'plain';
        cell = { ...emptyCell(column), type: attributes.t ?? '', format };
      } else if (element === 'f') {
        cell.formula = true;
      } else if (element === 'v') {
        inValue = true;
      }
    },
    text(piece) {
      if (inValue) cell.value += piece;
      else inline.text(piece);
    },
    close(element) {
      inline.close(element);
      if (element === 'v') inValue = false;
      if (element === 'is') cell.inline = inline.take();
      if (isCell(element)) addCell(row, readCell(cell, sheet.shared));
      if (isRow(element)) {
        inRow = false;
        sheet.told.push(row);
      }
      depth -= 1;
      if (depth < rowsDepth) rowsDepth = 0;
    },
    isAmongRows: () => rowsDepth > 0 && depth === rowsDepth,
  };
}

export const beginRow = (line: number, attributes: Attributes): RawRow => ({
  line,
  hidden: isHidden(attributes, 'ht'),
  cells: [],
  refused: [],
});

export function addCell(row: RawRow, reading: CellReading): void {
  if (reading === null) return;
  if ('code' in reading) row.refused.push(reading);
  else row.cells.push(reading);
}

const emptyCell = (column: number): { -readonly [Field in keyof RawCell]: RawCell[Field] } => ({
  column,
  type: '',
  formula: false,
  value: '',
  inline: '',
  format: 'plain',
});

function isHidden(attributes: Attributes, size: 'width' | 'ht'): boolean {
  return attributes.hidden === '1' || attributes.hidden === 'true' || Number(attributes[size] ?? 1) === 0;
}

function nextLine(attributes: Attributes, last: number): number {
  const line = lineOf(attributes, last);
  if (line <= last) throw new PartFault('rowOutOfOrder');
  return line;
}

/** The line that a row says or that follows from the last one's; 0 when it says what is none. */
export const lineOf = ({ r }: Attributes, last: number): number =>
  r === undefined ? last + 1 : /^\d/.test(r) ? (parseReference(`A${r}`)?.line ?? 0) : 0;

function nextColumn({ r }: Attributes, line: number, last: number): number {
  if (r === undefined) {
    if (last >= LAST_COLUMN) throw new PartFault('rowOutOfOrder');
    return last + 1;
  }
  const reference = parseReference(r);
  if (reference === null || reference.line !== line || reference.column <= last)
    throw new PartFault('rowOutOfOrder');
  return reference.column;
}
