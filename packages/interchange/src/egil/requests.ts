import { type JsonNode, jsonParts } from '../json/index.ts';
import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { type Block, blocks } from './blocks.ts';

/** One request as a value: `type`, `path`, `method` and, unless it deletes, `body`. */
export interface RequestAt {
  readonly node: JsonNode;
  readonly path: readonly PropertyKey[];
}

const isText = (problem: RequestAt | Problem | Block): problem is Block => 'lines' in problem;

/** Requests in JSON: a list of objects. */
export async function* listedRequests(
  bytes: Bytes,
  file: string,
  limits: Limits,
): AsyncGenerator<RequestAt | Problem> {
  for await (const part of jsonParts(bytes, { file, limits, each: [{ path: [], of: 'list' }] }))
    if ('severity' in part) yield part;
    else if (part.kind === 'item') yield part;
    else if (part.node.kind !== 'array') yield { node: part.node, path: [] };
}

/** Requests as EGIL's client writes them down: `Users /Users POST`, an empty line, the body, a line of `---`. */
export async function* writtenRequests(
  bytes: Bytes,
  file: string,
  limits: Limits,
): AsyncGenerator<RequestAt | Problem> {
  let read = 0;
  for await (const step of blocks(bytes, file, limits)) {
    if (!isText(step)) {
      yield step;
      continue;
    }
    read += 1;
    if (read > limits.rows) {
      yield problemAt({ file, line: step.line, column: null }, 'tooManyRows', {
        params: { limit: limits.rows },
      });
      return;
    }
    yield* written(step, file, limits);
  }
}

const encoder = new TextEncoder();

async function* written(block: Block, file: string, limits: Limits): AsyncGenerator<RequestAt | Problem> {
  const at = block.lines.findIndex((text) => text.trim() !== '');
  const line = block.line + at;
  const head = headOf(block.lines[at] ?? '', line);
  const rest = block.lines.slice(at + 1).join('\n');
  const fields = new Map(head);
  let whole = head !== null;
  if (head === null)
    yield problemAt({ file, line, column: 1 }, 'requestUnreadable', { cell: block.lines[at] ?? '' });
  else if (rest.trim() !== '')
    for await (const part of jsonParts([encoder.encode(rest)], { file, limits })) {
      if ('severity' in part) {
        whole = false;
        yield { ...part, line: part.line === null ? null : part.line + line };
      } else if (part.kind === 'document') fields.set('body', moved(part.node, line));
    }
  if (whole) yield { node: { kind: 'object', line, column: 1, fields }, path: [] };
  if (!block.closed)
    yield problemAt({ file, line: block.line + block.lines.length - 1, column: null }, 'truncated');
}

/** `Users /Users POST`, each word at its place. */
function headOf(text: string, line: number): readonly (readonly [string, JsonNode])[] | null {
  const words = [...text.matchAll(/\S+/g)];
  if (words.length !== 3) return null;
  return ['type', 'path', 'method'].map((name, index) => {
    const word = words[index];
    return [name, { kind: 'scalar', line, column: (word?.index ?? 0) + 1, value: word?.[0] ?? '' }];
  });
}

/** A value read by itself, at its place in the file. */
function moved(node: JsonNode, lines: number): JsonNode {
  const line = node.line + lines;
  if (node.kind === 'array') return { ...node, line, items: node.items.map((item) => moved(item, lines)) };
  if (node.kind === 'scalar') return { ...node, line };
  return {
    ...node,
    line,
    fields: new Map([...node.fields].map(([name, child]) => [name, moved(child, lines)])),
  };
}
