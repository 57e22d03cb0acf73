import type { JsonNode, JsonScalar } from './node.ts';
import type { Mark } from './tokens.ts';

/** A list somewhere in the document, or an object whose fields are a list by another name. */
export interface Streamed {
  /** Keys from the root; a pattern where the source chooses them, and for indexes. */
  readonly path: readonly (string | RegExp)[];
  readonly of: 'list' | 'listOrObject';
}

/** The elements of every list, inner ones before those they stand in. */
export type EveryList = 'everyList';
const anyList: Streamed = { path: [], of: 'list' };

/** Where a value begins. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Takes an element of a streamed list: a value that is a whole, or a scalar as it is, by its key or index. */
export interface Taking {
  node(node: JsonNode, path: readonly PropertyKey[]): void;
  /** False when it is not taken: then it comes as a node. */
  scalar(value: JsonScalar, place: Place, list: Streamed, key: PropertyKey): boolean;
}

interface Frame {
  readonly node: Extract<JsonNode, { kind: 'object' | 'array' }>;
  /** The list that its elements are given away from, if they are. */
  readonly streamed: Streamed | null;
  key: string | null;
  /** Elements so far. */
  count: number;
}
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** Why a token could not be taken. */
export type Refusal = 'malformed' | 'keyRepeated' | 'tooDeep';

export interface Builder {
  mark(mark: Mark, place: Place): Refusal | null;
  scalar(value: JsonScalar, place: Place): Refusal | null;
  /** Keys and indexes from the root to where the builder stands. */
  path(): readonly PropertyKey[];
  /** The document, as far as it has come; null before it begins. */
  root(): JsonNode | null;
  isWhole(): boolean;
}

/**
 * Builds values from tokens by the grammar of JSON (RFC 8259). Elements of streamed lists are given away as they end and
 * not kept, so that a long list needs no memory.
 */
export function createBuilder(
  deepest: number,
  each: readonly Streamed[] | EveryList,
  taking: Taking,
): Builder {
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  const atDepth: (Streamed[] | undefined)[] = [];
  for (const list of each === 'everyList' ? [] : each)
    atDepth[list.path.length] = [...(atDepth[list.path.length] ?? []), list];
  let root: JsonNode | null = null;
  let whole = false;

  const path = (): PropertyKey[] => {
    const steps: PropertyKey[] = [];
    for (const { node, key, count } of frames)
      if (node.kind === 'array') steps.push(count);
      else if (key !== null) steps.push(key);
    return steps;
  };
  /** An element has been given away or put where it belongs. */
  const placed = (parent: Frame) => {
    parent.count += 1;
    parent.key = null;
    expected = 'commaOrEnd';
  };
  /** Puts a value where it belongs, unless it is given away when it is whole. */
  const attach = (node: JsonNode) => {
    const parent = frames.at(-1);
    if (parent === undefined) root = node;
    else if (parent.streamed !== null) return;
    else if (parent.node.kind === 'array') parent.node.items.push(node);
    else if (parent.key !== null) parent.node.fields.set(parent.key, node);
  };
  const ended = (node: JsonNode) => {
    const parent = frames.at(-1);
    if (parent === undefined) {
      whole = true;
      expected = 'nothing';
      return;
    }
    if (parent.streamed !== null) taking.node(node, path());
    placed(parent);
  };
  const takesValue = () => expected === 'value' || expected === 'valueOrEnd';

  const streamedBy = (node: JsonNode): Streamed | null => {
    if (each === 'everyList') return node.kind === 'array' ? anyList : null;
    const near = atDepth[frames.length];
    if (near === undefined) return null;
    const at = path();
    return near.find((list) => isStreamed(node, at, list)) ?? null;
  };
  const open = (node: Frame['node']): Refusal | null => {
    if (!takesValue()) return 'malformed';
    if (frames.length >= deepest) return 'tooDeep';
    const streamed = streamedBy(node);
    attach(node);
    frames.push({ node, streamed, key: null, count: 0 });
    expected = node.kind === 'object' ? 'keyOrEnd' : 'valueOrEnd';
    return null;
  };
  const close = (kind: 'object' | 'array'): Refusal | null => {
    const frame = frames.at(-1);
    const mayEnd = expected === 'commaOrEnd' || expected === (kind === 'object' ? 'keyOrEnd' : 'valueOrEnd');
    if (frame === undefined || frame.node.kind !== kind || !mayEnd) return 'malformed';
    frames.pop();
    ended(frame.node);
    return null;
  };
  const separate = (mark: Mark): Refusal | null => {
    if (mark === ':' && expected === 'colon') expected = 'value';
    else if (mark === ',' && expected === 'commaOrEnd')
      expected = frames.at(-1)?.node.kind === 'object' ? 'key' : 'value';
    else return 'malformed';
    return null;
  };
  return {
    mark: (mark, { line, column }) => {
      if (mark === '{') return open({ kind: 'object', line, column, fields: new Map() });
      if (mark === '[') return open({ kind: 'array', line, column, items: [] });
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
      if (frame?.streamed && taking.scalar(value, at, frame.streamed, frame.key ?? frame.count))
        placed(frame);
      else {
        const node: JsonNode = { kind: 'scalar', line: at.line, column: at.column, value };
        attach(node);
        ended(node);
      }
      return null;
    },
    path,
    root: () => root,
    isWhole: () => whole,
  };
}

/** For a list at the same depth. */
const isStreamed = (node: JsonNode, path: readonly PropertyKey[], list: Streamed): boolean =>
  (list.of === 'listOrObject' || node.kind === 'array') &&
  list.path.every((key, at) => (typeof key === 'string' ? path[at] === key : key.test(String(path[at]))));
