import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real public files beside the repository; their licences keep them out of it, so they may be absent. */
const folder = process.env.VARJE_ELEV_SHARED_DATA ?? join(import.meta.dirname, '../../../../../shared/data');
export const hasSharedData = existsSync(join(folder, 'INDEX.md'));

export const sharedText = (path: string) => readFileSync(join(folder, path), 'utf8');
export const sharedJson = (path: string): unknown => JSON.parse(sharedText(path));
export const sharedFiles = (path: string) => readdirSync(join(folder, path)).map((name) => `${path}/${name}`);
export const sharedBytes = (path: string) => readFileSync(join(folder, path));

/** The figures of a SIRIS CSV: everything after the columns that say which school it is. */
export function sirisCells(path: string, firstColumn: number): string[] {
  const lines = sharedText(path).replace(/\r\n/g, '\n').split('\n');
  const header = lines.findIndex((line) => line.replace('\ufeff', '').startsWith('Skola;'));
  const after = lines.slice(header + 1);
  const end = after.findIndex((line) => /^[; ]*$/.test(line));
  const rows = after.slice(0, end === -1 ? undefined : end);
  const columns = (lines[header] ?? '').split(';').map((title, at) => ({ title, at }));
  const figures = columns.filter(
    ({ title, at }) => at >= firstColumn && !/^$|Socioekonomisk områdestyp/.test(title.trim()),
  );
  return rows.flatMap((row) => {
    const cells = row.split(';');
    return figures.map(({ at }) => cells[at] ?? '');
  });
}
