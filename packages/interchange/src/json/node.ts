export type JsonScalar = string | number | boolean | null;

/** A JSON value that knows where it stands. Line and column are of its first character, from 1. */
export type JsonNode =
  | {
      readonly kind: 'object';
      readonly line: number;
      readonly column: number;
      readonly fields: Map<string, JsonNode>;
    }
  | { readonly kind: 'array'; readonly line: number; readonly column: number; readonly items: JsonNode[] }
  | { readonly kind: 'scalar'; readonly line: number; readonly column: number; readonly value: JsonScalar };

export type Json = JsonScalar | readonly Json[] | { readonly [key: string]: Json };

/** The value alone. A key such as `__proto__` becomes a field like any other. */
export function plain(node: JsonNode): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  return Object.fromEntries([...node.fields].map(([key, value]) => [key, plain(value)]));
}

/** Scalars in a value: what a table would call its cells. */
export function leaves(node: JsonNode): number {
  if (node.kind === 'scalar') return 1;
  let count = 0;
  for (const child of node.kind === 'array' ? node.items : node.fields.values()) count += leaves(child);
  return count;
}

/** The node at a path, or the deepest one that exists on the way there. */
export function nodeAt(node: JsonNode, path: readonly PropertyKey[]): JsonNode {
  let at = node;
  for (const step of path) {
    const next = childOf(at, step);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function childOf(node: JsonNode, step: PropertyKey): JsonNode | undefined {
  if (node.kind === 'object') return node.fields.get(String(step));
  return node.kind === 'array' ? node.items[Number(step)] : undefined;
}

/** `values[3].period` */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
