import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/**
 * Cells of a file counted without the readers, so that "no cell unexplained" is not their own word. Each counts what
 * the format calls data: cells under a title, scalars, attributes and elements of a row.
 */
export const countCells = {
  /** Below the header to the first blank line, under columns with a title. */
  siris: (text: string): number => {
    const lines = text.split(/\r?\n/);
    const header = lines.findIndex((line) => line.startsWith('Skola;'));
    const below = lines.slice(header + 1);
    const end = below.findIndex((line) => line.replaceAll(';', '').trim() === '');
    const titles = (lines[header] ?? '').split(';').filter((title) => title !== '').length;
    return titles * (end < 0 ? below.length : end);
  },
  xml: (text: string): number => {
    const rows = text.match(/<skola\b[\s\S]*?<\/skola>/g) ?? [];
    return rows.reduce(
      (sum, row) => sum + (row.match(/\w="/g)?.length ?? 0) + (row.match(/<\/(?!skola>)/g)?.length ?? 0),
      0,
    );
  },
  json: (text: string): number => scalars(JSON.parse(text)),
  /** A line that goes on after a backslash is put at the end of the one before, where any parser reads it. */
  yaml: (text: string): number => scalars(parseYaml(text.replace(/\\\n *\\/g, ''))),
  /** Three words on a line, and a body in JSON. */
  egil: (text: string): number => {
    const bodies = text.match(/^\{[\s\S]*?^\}/gm) ?? [];
    const heads = text.match(/^\w+ \/\S+ [A-Z]+$/gm) ?? [];
    return 3 * heads.length + bodies.reduce((sum, body) => sum + scalars(JSON.parse(body)), 0);
  },
  csv: (text: string): number => {
    const [header, ...records]: string[][] = parse(text, { relax_column_count: true });
    return (header?.length ?? 0) * records.length;
  },
};

function scalars(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + scalars(one), 0);
}
