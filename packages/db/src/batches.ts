/** PostgreSQL takes at most 65 535 parameters a statement; a thousand rows stay well below whatever the table. */
const ROWS = 1_000;

export async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS) await write(rows.slice(start, start + ROWS));
}
