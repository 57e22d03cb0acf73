import { checked, jsonParts, leaves, nodeAt } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { Metadata } from './schema.ts';

/** A variable that a table can be asked by. */
export interface PxwebVariableRow extends ReadRow {
  readonly table: string;
  readonly code: string;
  readonly text: string;
  /** Codes with their words; null when the source withholds the list (UFA's level). */
  readonly categories: readonly { readonly code: string; readonly text: string }[] | null;
  readonly isTime: boolean;
}

/** Reads what a PxWeb table says of itself: the variables and their codes. */
export function readPxwebMetadata(bytes: Bytes, options: ReadOptions): Reading<PxwebVariableRow> {
  return tallied(options, (tally) => rows(bytes, options.file, tally));
}

async function* rows(bytes: Bytes, file: string, tally: Tally): AsyncGenerator<PxwebVariableRow | Problem> {
  for await (const part of jsonParts(bytes, { file, limits: tally.limits })) {
    if ('severity' in part) {
      yield part;
      continue;
    }
    const { node } = part;
    const cells = leaves(node);
    const { value, problems, passedOver } = checked(node, [], Metadata, file, new Set());
    tally.cells(cells);
    tally.refused(value === null ? cells : passedOver);
    yield* problems;
    if (value === null) return;
    tally.labels(cells - passedOver);
    const seen = new Set<string>();
    for (const [index, { code, text, values, valueTexts = [], time = false }] of value.variables.entries()) {
      const { line, column } = nodeAt(node, ['variables', index]);
      const place = { file, line, column, path: `variables[${index}]` };
      const again = seen.has(code) ? code : twiceIn(values ?? []);
      seen.add(code);
      if (again !== undefined) {
        yield problemAt(place, 'entryRepeated', { cell: again });
        continue;
      }
      if (values === undefined)
        yield problemAt(place, 'codeListWithheld', { cell: code, severity: 'warning' });
      else if (values.length !== valueTexts.length) {
        const params = { name: code, expected: values.length, found: valueTexts.length };
        yield problemAt(place, 'categoryMissing', { params });
        continue;
      }
      const categories = values?.map((one, at) => ({ code: one, text: valueTexts[at] ?? one })) ?? null;
      yield { line, table: value.title, code, text, categories, isTime: time, values: [] };
    }
  }
}

/** A code that stands there more than once: its cells would be told apart by nothing. */
function twiceIn(codes: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return codes.find((code) => seen.size === seen.add(code).size);
}
