import { type JsonNode, leaves, pathText } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';

const field = 'civicNo';

/** A value without its persons' civic numbers, and what was taken away. */
export interface WithoutCivicNumbers {
  readonly node: JsonNode;
  /** Cells taken away. */
  readonly refused: number;
  readonly problems: readonly Problem[];
}

/**
 * Takes every field for a civic number (`civicNo`) out of a value before it is read. In a register of persons the number
 * has a place of its own, so the rest can be read without it; a number anywhere else refuses its row. The cell is named,
 * never repeated.
 */
export function withoutCivicNumbers(
  node: JsonNode,
  path: readonly PropertyKey[],
  file: string,
): WithoutCivicNumbers {
  if (node.kind === 'scalar') return { node, refused: 0, problems: [] };
  const kept: [PropertyKey, JsonNode][] = [];
  const problems: Problem[] = [];
  let refused = 0;
  for (const [step, child] of node.kind === 'array' ? node.items.entries() : node.fields.entries()) {
    const at = [...path, step];
    if (step === field) {
      const { line, column } = child;
      refused += leaves(child);
      const place = { file, line, column, path: pathText(at) };
      problems.push(problemAt(place, 'civicNumberNotRead', { severity: 'note' }));
      continue;
    }
    const inner = withoutCivicNumbers(child, at, file);
    refused += inner.refused;
    problems.push(...inner.problems);
    kept.push([step, inner.node]);
  }
  return { node: withChildren(node, kept), refused, problems };
}

function withChildren(
  node: Exclude<JsonNode, { kind: 'scalar' }>,
  kept: readonly (readonly [PropertyKey, JsonNode])[],
): JsonNode {
  if (node.kind === 'array') return { ...node, items: kept.map(([, child]) => child) };
  return { ...node, fields: new Map(kept.map(([step, child]) => [String(step), child])) };
}

/** Civic numbers told one by one: the places of the others are alike, and there is one for every person. */
const fewest = 100;

/** The steps of a reading with no more than the first civic numbers told one by one, and at last how many there are. */
export async function* fewCivicNumbers<Row extends object>(
  steps: AsyncIterable<Row | Problem>,
  file: string,
): AsyncGenerator<Row | Problem> {
  let found = 0;
  for await (const step of steps) {
    if ('code' in step && step.code === 'civicNumberNotRead') found += 1;
    if (!('code' in step) || step.code !== 'civicNumberNotRead' || found <= fewest) yield step;
  }
  if (found <= fewest) return;
  const place = { file, line: null, column: null };
  yield problemAt(place, 'civicNumbersInAll', { severity: 'note', params: { count: found } });
}
