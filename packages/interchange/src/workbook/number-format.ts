import type { Archive } from './archive.ts';
import { readXml } from './xml-part.ts';

/** What a cell's format says of the number in it. */
export type NumberFormat = 'plain' | 'percent' | 'date';

/** Built-in formats (ECMA-376 part 1, 18.8.30): dates and times, with those of East Asian locales; percent. */
const DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, ...range(27, 36), ...range(50, 58)]);
const PERCENTS = new Set([9, 10]);

/** The format of each cell style, by its index. Without a style sheet every number is plain. */
export async function numberFormats(archive: Archive, part: string | null): Promise<readonly NumberFormat[]> {
  if (part === null) return [];
  const custom = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCellStyles = false;
  await archive.verify(part);
  await readXml(part, archive.open(part), {
    open(element, { numFmtId = '', formatCode = '' }) {
      if (element === 'numFmt') custom.set(Number(numFmtId), formatOf(formatCode));
      if (element === 'cellXfs') inCellStyles = true;
      if (element === 'xf' && inCellStyles)
        styles.push(custom.get(Number(numFmtId)) ?? builtIn(Number(numFmtId)));
    },
    close(element) {
      if (element === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

function builtIn(id: number): NumberFormat {
  if (DATES.has(id)) return 'date';
  return PERCENTS.has(id) ? 'percent' : 'plain';
}

/** A custom format code, without its literal text, colours and conditions. */
export function formatOf(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  if (/general|standard/i.test(bare)) return 'plain';
  if (/[dmyhsae]/i.test(bare.replace(/e[+-]/gi, ''))) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
