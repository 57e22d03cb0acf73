import { LAST_COLUMN, parseReference } from './cell-reference.ts';
import type { NumberFormat } from './number-format.ts';
import { PartFault } from './part-fault.ts';
import type { RawCell } from './read-cell.ts';
import { textListener } from './shared-strings.ts';
import type { Attributes, Listener } from './xml-part.ts';

/** A row as it stands in the XML, with what its sheet says of it. */
export interface RawRow {
  readonly line: number;
  readonly hidden: boolean;
  readonly cells: readonly RawCell[];
}

export interface HiddenColumns {
  readonly from: number;
  readonly to: number;
}

/** Hears a worksheet (ECMA-376 part 1, 18.3.1) and tells its rows; hidden columns are known before the first of them. */
export function sheetListener(
  formats: readonly NumberFormat[],
  hide: (columns: HiddenColumns) => void,
  tell: (row: RawRow) => void,
): Listener {
  const inline = textListener();
  let row = { line: 0, hidden: false, cells: [] as RawCell[] };
  let column = 0;
  let cell = emptyCell(0);
  let inValue = false;

  return {
    open(element, attributes) {
      inline.open(element);
      if (element === 'col' && isHidden(attributes, 'width')) {
        hide({ from: Number(attributes.min), to: Number(attributes.max) });
      } else if (element === 'row') {
        row = { line: nextLine(attributes, row.line), hidden: isHidden(attributes, 'ht'), cells: [] };
        column = 0;
      } else if (element === 'c') {
        column = nextColumn(attributes, row.line, column);
        const format = formats[Number(attributes.s ?? 0)] ?? 'plain';
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
      if (element === 'c') row.cells.push(cell);
      if (element === 'row') tell(row);
    },
  };
}

const emptyCell = (column: number) => ({
  column,
  type: '',
  formula: false,
  value: '',
  inline: '',
  format: 'plain' as NumberFormat,
});

function isHidden(attributes: Attributes, size: 'width' | 'ht'): boolean {
  return attributes.hidden === '1' || attributes.hidden === 'true' || Number(attributes[size] ?? 1) === 0;
}

function nextLine({ r }: Attributes, last: number): number {
  const line = r === undefined ? last + 1 : (parseReference(`A${r}`)?.line ?? 0);
  if (line <= last) throw new PartFault('rowOutOfOrder');
  return line;
}

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
