import type { ValueState } from '@varje-elev/domain/results';
import { defaultLimits, type Limits } from './limits.ts';
import type { Problem, Severity } from './problem.ts';
import type { Finding, Reading, ReadOptions, ReadRow } from './reading.ts';

/** What a reader says of cells that are not in a row's values. Rows, values and problems are counted by themselves. */
export interface Tally {
  readonly limits: Limits;
  /** Cells met in the data, whatever they are. */
  cells(count: number): void;
  /** Cells that are names, codes, periods, or empty by the format's own rule. */
  labels(count: number): void;
  /** Cells that a problem stands for. */
  refused(count: number): void;
  /** The file is one page of several; the next is there. */
  next(address: string): void;
}

type Step<Row> = Row | Problem;
/** A step, or several at once: handing each on by itself costs as much as reading a small row. */
export type Told<Row> = Step<Row> | readonly Step<Row>[];

/**
 * Runs a reader and counts what it finds. A reader yields rows and problems; this turns them into findings, stops
 * telling problems one by one at the limit, and ends with the summary.
 */
export async function* tallied<Row extends ReadRow>(
  options: ReadOptions,
  read: (tally: Tally) => AsyncIterable<Told<Row>>,
): Reading<Row> {
  const limits = { ...defaultLimits, ...options.limits };
  const counts = { rows: 0, cells: 0, labels: 0, refused: 0 };
  const values = countsPerState();
  const problems: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  let told = 0;
  let next: string | null = null;

  const tally: Tally = {
    limits,
    cells: (count) => {
      counts.cells += count;
    },
    labels: (count) => {
      counts.labels += count;
    },
    refused: (count) => {
      counts.refused += count;
    },
    next: (address) => {
      next = address;
    },
  };
  for await (const steps of read(tally)) {
    for (const step of isSeveral(steps) ? steps : [steps]) {
      if ('severity' in step) {
        problems[step.severity] += 1;
        told += 1;
        if (told <= limits.problems) yield { kind: 'problem', problem: step };
      } else {
        counts.rows += 1;
        for (const { value } of step.values) values[value.state] += 1;
        yield { kind: 'row', row: step };
      }
    }
  }
  const valued = Object.values(values).reduce((sum, count) => sum + count, 0);
  const unexplained = counts.cells - counts.labels - counts.refused - valued;
  yield { kind: 'summary', summary: { file: options.file, ...counts, values, unexplained, problems, next } };
}

const isSeveral = <Row>(told: Told<Row>): told is readonly Step<Row>[] => Array.isArray(told);

function countsPerState(): Record<ValueState, number> {
  return { exact: 0, rounded: 0, capped: 0, suppressed: 0, missing: 0, notApplicable: 0 };
}

/** Reads to the end and keeps everything: for tests, examples and small files. */
export async function collected<Row>(reading: AsyncIterable<Finding<Row>>) {
  const found = { rows: [] as Row[], problems: [] as Problem[] };
  for await (const finding of reading) {
    if (finding.kind === 'row') found.rows.push(finding.row);
    else if (finding.kind === 'problem') found.problems.push(finding.problem);
    else return { ...found, summary: finding.summary };
  }
  throw new Error('A reading always ends with its summary.');
}
