import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import { lostCharacter } from '../decoding/index.ts';
import type { JsonNode } from '../json/index.ts';
import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';

type Located = { readonly file: string; readonly line: number; readonly column: number };
type JsonScalar = Extract<JsonNode, { kind: 'scalar' }>['value'];

/** Ends the conversion: what follows could not be trusted, or would never end. */
class Stopped extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A value, and how large it is when everything in it that is repeated by name is written out. */
interface Measured {
  readonly node: JsonNode;
  readonly values: number;
  readonly height: number;
}

export interface Conversion {
  readonly file: string;
  readonly limits: Limits;
  readonly lines: LineCounter;
}

/** A composed document as values that know their places, or the first reason why not. */
export function converted(root: Node, about: Conversion): JsonNode | Problem {
  const named = new Map<string, Measured>();
  let written = 0;

  const placeOf = (node: Node): Located => {
    const { line, col } = about.lines.linePos(node.range?.[0] ?? 0);
    return { file: about.file, line, column: col };
  };
  const measured = (node: Node, depth: number): Measured => {
    const place = placeOf(node);
    if (isAlias(node)) return repeated(node.source, place, depth);
    enough(1, 0, depth, place);
    written += 1;
    const found = isMap<Node, Node | null>(node)
      ? ofMap(node.items, place, depth)
      : isSeq<Node>(node)
        ? ofList(node.items, place, depth)
        : leaf(scalarOf(node, place), place);
    if ('anchor' in node && node.anchor) named.set(node.anchor, found);
    return found;
  };
  const enough = (values: number, height: number, depth: number, place: Located) => {
    const { depth: deepest, documentValues } = about.limits;
    if (depth + height >= deepest)
      throw new Stopped(problemAt(place, 'tooDeep', { params: { limit: deepest } }));
    if (written + values > documentValues)
      throw new Stopped(problemAt(place, 'documentTooLarge', { params: { limit: documentValues } }));
  };
  /** `*name` stands for what was named, and counts as if it were written out. */
  const repeated = (name: string, place: Located, depth: number): Measured => {
    const found = named.get(name);
    if (found === undefined) throw new Stopped(problemAt(place, 'yamlNameUnknown', { cell: `*${name}` }));
    enough(found.values, found.height, depth, place);
    written += found.values;
    return found;
  };
  const ofMap = (pairs: readonly Pair<Node, Node | null>[], place: Located, depth: number): Measured => {
    const fields = new Map<string, Measured>();
    for (const { key, value } of pairs) {
      const at = placeOf(key);
      const name = String(scalarOf(key, at));
      if (fields.has(name)) throw new Stopped(problemAt({ ...at, path: name }, 'yamlKeyRepeated'));
      // A field without a value stands where its key does.
      fields.set(name, value === null ? leaf(null, at) : measured(value, depth + 1));
    }
    const nodes = new Map([...fields].map(([name, { node }]) => [name, node]));
    return around({ kind: 'object', ...ofPlace(place), fields: nodes }, [...fields.values()]);
  };
  const ofList = (items: readonly Node[], place: Located, depth: number): Measured => {
    const all = items.map((item) => measured(item, depth + 1));
    return around({ kind: 'array', ...ofPlace(place), items: all.map(({ node }) => node) }, all);
  };
  const scalarOf = (node: Node, place: Located): JsonScalar => {
    const value: unknown = isScalar(node) ? node.value : null;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'string') throw new Stopped(problemAt(place, 'yamlTag'));
    const { cellLength: limit } = about.limits;
    if (value.length > limit) throw new Stopped(problemAt(place, 'cellTooLong', { params: { limit } }));
    if (value.includes(lostCharacter)) throw new Stopped(problemAt(place, 'unreadableCharacter'));
    return value;
  };

  try {
    return measured(root, 0).node;
  } catch (error) {
    if (error instanceof Stopped) return error.problem;
    throw error;
  }
}

const ofPlace = ({ line, column }: Located) => ({ line, column });
const leaf = (value: JsonScalar, place: Located): Measured => ({
  node: { kind: 'scalar', ...ofPlace(place), value },
  values: 1,
  height: 0,
});
const around = (node: JsonNode, parts: readonly Measured[]): Measured => ({
  node,
  values: parts.reduce((sum, { values }) => sum + values, 1),
  height: 1 + parts.reduce((highest, { height }) => Math.max(highest, height), 0),
});
