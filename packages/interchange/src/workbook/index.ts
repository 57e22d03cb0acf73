export { numberText, type SheetCell, type SheetRow } from './cell.ts';
export { columnName } from './cell-reference.ts';
export { type OpenedWorkbook, openWorkbook, type Workbook } from './open-workbook.ts';
