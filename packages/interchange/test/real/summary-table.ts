import type { ValueState } from '@varje-elev/domain/results';
import type { Summary } from '../../src/reading.ts';
import type { Entry } from './catalogue.ts';

/** The files of one kind, added together. */
export interface SummaryRow {
  readonly name: string;
  files: number;
  rows: number;
  cells: number;
  readonly values: Record<ValueState, number>;
  refused: number;
  unexplained: number;
  /** Files that have each problem. */
  readonly problems: Record<string, number>;
  add(summary: Summary, codes: ReadonlySet<string>): void;
}

export function emptyRow(name: string): SummaryRow {
  const values = { exact: 0, rounded: 0, capped: 0, suppressed: 0, missing: 0, notApplicable: 0 };
  const states: readonly ValueState[] = [
    'exact',
    'rounded',
    'capped',
    'suppressed',
    'missing',
    'notApplicable',
  ];
  return {
    name,
    files: 0,
    rows: 0,
    cells: 0,
    values,
    refused: 0,
    unexplained: 0,
    problems: {},
    add(summary, codes) {
      this.files += 1;
      this.rows += summary.rows;
      this.cells += summary.cells;
      this.refused += summary.refused;
      this.unexplained += summary.unexplained;
      for (const state of states) values[state] += summary.values[state];
      for (const code of codes) this.problems[code] = (this.problems[code] ?? 0) + 1;
    },
  };
}

const titles = [
  '',
  'files',
  'rows',
  'cells',
  'exact',
  'rounded',
  'capped',
  'suppr.',
  'missing',
  'n/a',
  'refused',
  'unexpl.',
];
const widths = [36, 6, 6, 8, 8, 8, 7, 7, 8, 7, 8, 8];

/** What the test run shows: a line per kind of file, its problems, and the prose that a test reads. */
export function summaryTable(rows: readonly SummaryRow[], catalogue: readonly Entry[]): string {
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, at) => (at === 0 ? String(cell).padEnd(36) : String(cell).padStart(widths[at] ?? 8)))
      .join('');
  const lines = [line(titles)];
  for (const { name, files, values, refused, unexplained, problems, ...row } of rows) {
    const { exact, rounded, capped, suppressed, missing, notApplicable } = values;
    lines.push(
      line([
        name,
        files,
        row.rows,
        row.cells,
        exact,
        rounded,
        capped,
        suppressed,
        missing,
        notApplicable,
        refused,
        unexplained,
      ]),
    );
    const told = Object.entries(problems).map(([code, count]) => `${code} in ${count}`);
    if (told.length > 0) lines.push(`  problems: ${told.join(', ')}`);
  }
  for (const entry of catalogue)
    if ('heldBy' in entry) lines.push(`prose, which ${entry.heldBy} reads: ${entry.name}`);
  return lines.join('\n');
}
