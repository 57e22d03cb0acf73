import type { JsonNode } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';

/** A cell where it stands: its number as the shortest text, and the mark beside it. */
export interface TableCell {
  readonly text: string | null;
  readonly mark: string | null;
  readonly line: number;
  readonly column: number;
}

/**
 * The cells of a table in order. `value` is a list, or an object by offset that leaves out what is empty; `status` is a
 * list, an object by offset, or one mark for all (json-stat 2.0).
 */
export function cellsOf(
  value: JsonNode | undefined,
  status: JsonNode | undefined,
  expected: number,
  file: string,
): readonly TableCell[] | Problem {
  const place = { file, line: value?.line ?? null, column: value?.column ?? null, path: 'value' };
  if (value === undefined || value.kind === 'scalar')
    return problemAt(place, 'fieldMissing', { params: { name: 'value' } });
  const found = value.kind === 'array' ? value.items.length : value.fields.size;
  const fits = value.kind === 'array' ? found === expected : offsetsFit(value.fields, expected);
  if (!fits) return problemAt(place, 'cellsDiffer', { params: { expected, found } });
  const marks = marksOf(status, expected);
  if (marks === null)
    return problemAt({ ...place, path: 'status' }, 'fieldUnexpected', {
      params: { wanted: { sv: 'ett tecken för varje cell', en: 'a mark for each cell' } },
    });
  const cells: TableCell[] = [];
  for (let offset = 0; offset < expected; offset += 1) {
    const node = value.kind === 'array' ? value.items[offset] : value.fields.get(String(offset));
    const scalar = node?.kind === 'scalar' ? node.value : null;
    if (node !== undefined && (node.kind !== 'scalar' || (scalar !== null && typeof scalar !== 'number'))) {
      const wanted = { sv: 'ett tal eller null', en: 'a number or null' };
      const at = { file, line: node.line, column: node.column, path: `value[${offset}]` };
      return problemAt(at, 'fieldUnexpected', { params: { wanted } });
    }
    const { line, column } = node ?? value;
    cells.push({ text: scalar === null ? null : String(scalar), mark: marks(offset), line, column });
  }
  return cells;
}

function offsetsFit(fields: ReadonlyMap<string, JsonNode>, expected: number): boolean {
  return [...fields.keys()].every((key) => /^(0|[1-9]\d*)$/.test(key) && Number(key) < expected);
}

/** The mark at an offset; null when the status is not one of its three forms. */
function marksOf(status: JsonNode | undefined, expected: number): ((offset: number) => string | null) | null {
  const textOf = (node: JsonNode | undefined) =>
    node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
  if (status === undefined) return () => null;
  if (status.kind === 'scalar') return textOf(status) === null ? null : () => textOf(status);
  const nodes = status.kind === 'array' ? status.items : [...status.fields.values()];
  if (
    !nodes.every((node) => node.kind === 'scalar' && (node.value === null || typeof node.value === 'string'))
  )
    return null;
  if (status.kind === 'array')
    return status.items.length === expected ? (offset) => textOf(status.items[offset]) : null;
  return offsetsFit(status.fields, expected) ? (offset) => textOf(status.fields.get(String(offset))) : null;
}
