import type { JsonNode, JsonScalar } from './node.ts';

interface Frame {
  readonly node: Extract<JsonNode, { kind: 'object' | 'array' }>;
  key: string | null;
}
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';
type Place = { readonly line: number; readonly column: number };

/** Why a token could not be taken. */
export type Refusal = 'malformed' | 'keyRepeated' | 'tooDeep';

export interface Builder {
  /** `{ } [ ] : ,` */
  mark(mark: string, place: Place): Refusal | null;
  scalar(value: JsonScalar, place: Place): Refusal | null;
  /** Keys and indexes from the root to where the builder stands. */
  path(): readonly PropertyKey[];
  root(): JsonNode | null;
}

/**
 * Builds values from tokens by the grammar of JSON (RFC 8259). `completed` is told of each value as it ends, with how
 * many values it stands in and its path; when it answers that it has taken it, the value is not kept, so that a long list needs no memory.
 */
export function createBuilder(
  deepest: number,
  completed: (node: JsonNode, depth: number, path: () => readonly PropertyKey[]) => boolean,
): Builder {
  const frames: Frame[] = [];
  const taken: number[] = [];
  let expected: Expected = 'value';
  let root: JsonNode | null = null;

  const path = (): PropertyKey[] => {
    const steps: PropertyKey[] = [];
    for (const [depth, { node, key }] of frames.entries())
      if (node.kind === 'array') steps.push(node.items.length + (taken[depth] ?? 0));
      else if (key !== null) steps.push(key);
    return steps;
  };
  const place = (node: JsonNode) => {
    const parent = frames.at(-1);
    const isTaken = completed(node, frames.length, path);
    if (parent === undefined) {
      root = node;
      expected = 'nothing';
      return;
    }
    const depth = frames.length - 1;
    if (isTaken) taken[depth] = (taken[depth] ?? 0) + 1;
    else if (parent.node.kind === 'array') parent.node.items.push(node);
    else if (parent.key !== null) parent.node.fields.set(parent.key, node);
    parent.key = null;
    expected = 'commaOrEnd';
  };
  const takesValue = () => expected === 'value' || expected === 'valueOrEnd';

  const open = (node: Frame['node']): Refusal | null => {
    if (!takesValue()) return 'malformed';
    if (frames.length >= deepest) return 'tooDeep';
    frames.push({ node, key: null });
    taken[frames.length - 1] = 0;
    expected = node.kind === 'object' ? 'keyOrEnd' : 'valueOrEnd';
    return null;
  };
  const close = (kind: 'object' | 'array'): Refusal | null => {
    const frame = frames.at(-1);
    const mayEnd = expected === 'commaOrEnd' || expected === (kind === 'object' ? 'keyOrEnd' : 'valueOrEnd');
    if (frame === undefined || frame.node.kind !== kind || !mayEnd) return 'malformed';
    frames.pop();
    place(frame.node);
    return null;
  };
  const separate = (mark: string): Refusal | null => {
    if (mark === ':' && expected === 'colon') expected = 'value';
    else if (mark === ',' && expected === 'commaOrEnd')
      expected = frames.at(-1)?.node.kind === 'object' ? 'key' : 'value';
    else return 'malformed';
    return null;
  };
  return {
    mark: (mark, at) => {
      if (mark === '{') return open({ kind: 'object', ...at, fields: new Map() });
      if (mark === '[') return open({ kind: 'array', ...at, items: [] });
      if (mark === '}') return close('object');
      return mark === ']' ? close('array') : separate(mark);
    },
    scalar: (value, at) => {
      const frame = frames.at(-1);
      if (expected === 'key' || expected === 'keyOrEnd') {
        if (typeof value !== 'string' || frame?.node.kind !== 'object') return 'malformed';
        frame.key = value;
        expected = 'colon';
        return frame.node.fields.has(value) ? 'keyRepeated' : null;
      }
      if (!takesValue()) return 'malformed';
      place({ kind: 'scalar', ...at, value });
      return null;
    },
    path,
    root: () => root,
  };
}
