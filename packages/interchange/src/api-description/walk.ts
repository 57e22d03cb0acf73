import { invisible } from '../cells/index.ts';
import { type JsonNode, leaves, pathText } from '../json/index.ts';
import { findPersonalNumbers } from '../personal-number/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Tally } from '../tally.ts';
import { type ObjectKind, objects, type Shape } from './grammar.ts';

export type ObjectNode = Extract<JsonNode, { kind: 'object' }>;
export type Path = readonly PropertyKey[];

/** An object of a kind, met on the way through the description. */
export interface Met {
  readonly met: ObjectKind;
  readonly node: ObjectNode;
  readonly path: Path;
}

export interface Walk {
  readonly file: string;
  readonly tally: Tally;
  /** Unknown fields that have been told. */
  readonly told: Set<string>;
}

/**
 * Goes through what stands under a field of a shape: every object of the grammar is met, every value is looked at, and
 * what has no place in the grammar is told and counted as refused.
 */
export function* walked(node: JsonNode, shape: Shape, path: Path, walk: Walk): Generator<Met | Problem> {
  if (shape === 'any') yield* anything(node, path, walk);
  else if (shape === 'value' || shape === 'values') yield* ownValues(node, shape === 'values', path, walk);
  else if ('object' in shape) yield* objectOf(node, shape.object, path, walk);
  else if ('objectOrValue' in shape)
    yield* node.kind === 'scalar'
      ? walked(node, 'value', path, walk)
      : objectOf(node, shape.objectOrValue, path, walk);
  else if ('objectOrList' in shape)
    yield* node.kind === 'array'
      ? walked(node, { list: { object: shape.objectOrList } }, path, walk)
      : objectOf(node, shape.objectOrList, path, walk);
  else if ('list' in shape) yield* listOf(node, shape.list, path, walk);
  else yield* mapOf(node, shape.map, path, walk);
}

export function placeIn({ file }: Pick<Walk, 'file'>, { line, column }: JsonNode, path: Path): Place {
  return { file, line, column, path: pathText(path) || null };
}

/** A text that may be shown as a name or a code: nothing unseen in it, and no person's number. */
export const isPlain = (text: string) => !invisible.test(text) && findPersonalNumbers(text).length === 0;

function* objectOf(node: JsonNode, kind: ObjectKind, path: Path, walk: Walk): Generator<Met | Problem> {
  if (node.kind !== 'object') return yield* unexpected(node, anObject, path, walk);
  yield { met: kind, node, path };
  const grammar: Readonly<Record<string, Shape>> = objects[kind];
  for (const [name, child] of node.fields) {
    const at = [...path, name];
    const shape = Object.hasOwn(grammar, name) ? grammar[name] : undefined;
    if (name === '$ref') yield* walked(child, 'value', at, walk);
    else if (name.startsWith('x-')) yield* walked(child, 'any', at, walk);
    else if (shape !== undefined) yield* walked(child, shape, at, walk);
    else yield* unknown(child, at, walk);
  }
}

function* listOf(node: JsonNode, shape: Shape, path: Path, walk: Walk): Generator<Met | Problem> {
  if (node.kind !== 'array') return yield* unexpected(node, aList, path, walk);
  for (const [index, item] of node.items.entries()) yield* walked(item, shape, [...path, index], walk);
}

function* mapOf(node: JsonNode, shape: Shape, path: Path, walk: Walk): Generator<Met | Problem> {
  if (node.kind !== 'object') return yield* unexpected(node, anObject, path, walk);
  for (const [name, item] of node.fields) {
    const at = [...path, name];
    if (isPlain(name)) yield* walked(item, shape, at, walk);
    else yield* refusedName(name, item, path, walk);
  }
}

function* ownValues(node: JsonNode, several: boolean, path: Path, walk: Walk): Generator<Met | Problem> {
  if (node.kind === 'scalar' || (several && node.kind === 'array')) yield* anything(node, path, walk);
  else yield* unexpected(node, aValue, path, walk);
}

function* anything(node: JsonNode, path: Path, walk: Walk): Generator<Problem> {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'boolean' || node.value === null) return;
    const text = String(node.value);
    if (findPersonalNumbers(text).length === 0) return;
    walk.tally.refused(1);
    yield problemAt(placeIn(walk, node, path), 'personalNumberInText', { cell: text });
    return;
  }
  const children = node.kind === 'array' ? node.items.entries() : node.fields.entries();
  for (const [step, child] of children) yield* anything(child, [...path, step], walk);
}

function* refusedName(name: string, node: JsonNode, path: Path, walk: Walk): Generator<Problem> {
  walk.tally.refused(leaves(node));
  const code = findPersonalNumbers(name).length > 0 ? 'personalNumberInText' : 'invisibleCharacters';
  yield problemAt(placeIn(walk, node, path), code, { cell: name });
}

function* unknown(node: JsonNode, path: Path, walk: Walk): Generator<Problem> {
  walk.tally.refused(leaves(node));
  const shape = path.map((step) => (typeof step === 'number' ? '[]' : String(step))).join('.');
  if (walk.told.has(shape)) return;
  walk.told.add(shape);
  yield problemAt(placeIn(walk, node, path), 'fieldUnknown', { cell: cellOf(node) });
}

const anObject = { sv: 'ett objekt', en: 'an object' };
const aList = { sv: 'en lista', en: 'a list' };
const aValue = { sv: 'ett värde', en: 'a value' };

function* unexpected(node: JsonNode, wanted: typeof anObject, path: Path, walk: Walk): Generator<Problem> {
  walk.tally.refused(leaves(node));
  yield problemAt(placeIn(walk, node, path), 'fieldUnexpected', { cell: cellOf(node), params: { wanted } });
}

const cellOf = (node: JsonNode) => (node.kind === 'scalar' ? String(node.value) : null);
