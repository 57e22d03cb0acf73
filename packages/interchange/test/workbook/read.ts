import type { Limits } from '../../src/limits.ts';
import type { Problem } from '../../src/problem.ts';
import { openWorkbook, type SheetRow } from '../../src/workbook/index.ts';

export interface ReadWorkbook {
  readonly sheets: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
}

/** Reads every sheet to its end. */
export async function readAll(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<ReadWorkbook> {
  const { workbook, problems } = await openWorkbook([bytes], { file: 'fil.xlsx', limits });
  const found = { rows: [] as SheetRow[], problems: [...problems] };
  for (const sheet of workbook?.sheets ?? []) {
    for await (const told of workbook?.rows(sheet) ?? []) {
      if ('severity' in told) found.problems.push(told);
      else found.rows.push(told);
    }
  }
  return { sheets: workbook?.sheets ?? [], ...found };
}

/** What a row's cells say, by column. */
export const texts = (row: SheetRow | undefined) =>
  Object.fromEntries([...(row?.cells ?? [])].map(([column, { text }]) => [column, text]));

export const codes = (read: ReadWorkbook) => read.problems.map(({ code }) => code);
