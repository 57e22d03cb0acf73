import type { Label } from '@varje-elev/domain/kernel';
import type { z } from 'zod';
import { type Place, type Problem, problemAt } from '../problem.ts';
import { type Json, type JsonNode, leaves, nodeAt, pathText, plain } from './node.ts';
import { isTextCode } from './text.ts';

export interface Checked<Value> {
  /** Null when the value is not what the schema says. */
  readonly value: Value | null;
  readonly problems: readonly Problem[];
  /** Scalars in fields that the schema does not know: they are left out, with a problem where they first stand. */
  readonly passedOver: number;
}

/**
 * A value by its schema, with every deviation at its own place. Fields that the schema does not know are left out and
 * told the first time (`told` remembers them through a file): a source may add a field without breaking the import.
 */
export function checked<Value>(
  node: JsonNode,
  path: readonly PropertyKey[],
  schema: z.ZodType<Value>,
  file: string,
  told: Set<string>,
): Checked<Value> {
  const bare = plain(node);
  const first = schema.safeParse(bare);
  if (first.success) return { value: first.data, problems: [], passedOver: 0 };
  const unknown = first.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const problems = unknown.flatMap((at) => unknownField(node, path, at, file, told));
  const passedOver = unknown.reduce((sum, at) => sum + leaves(nodeAt(node, at)), 0);
  const again = schema.safeParse(without(bare, unknown));
  if (again.success) return { value: again.data, problems, passedOver };
  for (const issue of again.error.issues) problems.push(deviation(node, path, issue, file));
  return { value: null, problems, passedOver: 0 };
}

const placeAt = (
  node: JsonNode,
  path: readonly PropertyKey[],
  at: readonly PropertyKey[],
  file: string,
): Place => {
  const { line, column } = nodeAt(node, at);
  return { file, line, column, path: pathText([...path, ...at]) || null };
};

const cellAt = (node: JsonNode, at: readonly PropertyKey[]): string | null => {
  const found = nodeAt(node, at);
  return found.kind === 'scalar' ? String(found.value) : null;
};

function unknownField(
  node: JsonNode,
  path: readonly PropertyKey[],
  at: readonly PropertyKey[],
  file: string,
  told: Set<string>,
): Problem[] {
  const shape = [...path, ...at].map((step) => (typeof step === 'number' ? '[]' : String(step))).join('.');
  if (told.has(shape)) return [];
  told.add(shape);
  return [problemAt(placeAt(node, path, at, file), 'fieldUnknown', { cell: cellAt(node, at) })];
}

function deviation(
  node: JsonNode,
  path: readonly PropertyKey[],
  issue: z.core.$ZodIssue,
  file: string,
): Problem {
  const place = placeAt(node, path, issue.path, file);
  const parent = nodeAt(node, issue.path.slice(0, -1));
  const name = String(issue.path.at(-1) ?? '');
  if (parent.kind === 'object' && name !== '' && !parent.fields.has(name))
    return problemAt(place, 'fieldMissing', { params: { name } });
  if (issue.code === 'custom' && isTextCode(issue.params?.code))
    return problemAt(place, issue.params.code, { cell: cellAt(node, issue.path) });
  return problemAt(place, 'fieldUnexpected', {
    cell: cellAt(node, issue.path),
    params: { wanted: wanted(issue) },
  });
}

const kinds: Readonly<Record<string, Label>> = {
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'sant eller falskt', en: 'true or false' },
  null: { sv: 'null', en: 'null' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'ett objekt', en: 'an object' },
  record: { sv: 'ett objekt', en: 'an object' },
};

/** What a schema wants, in words. */
function wanted(issue: z.core.$ZodIssue): Label {
  if (issue.code === 'custom' && issue.params?.wanted) return issue.params.wanted;
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? other;
  if (issue.code === 'invalid_format' && issue.format === 'date') return aDate;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { sv: `något av ${values}`, en: `one of ${values}` };
  }
  return other;
}

const aDate: Label = { sv: 'ett datum (2026-11-24)', en: 'a date (2026-11-24)' };
const other: Label = { sv: 'ett värde av annan form', en: 'a value of another form' };

/** Fields to leave out, by the way to them; none below is one that is left out itself. */
interface Left {
  readonly below: Map<string, Left>;
}

/** The value without the fields at some paths. There can be as many of them as there are fields. */
function without(value: Json, paths: readonly (readonly PropertyKey[])[]): Json {
  const root: Left = { below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      const next = at.below.get(String(step)) ?? { below: new Map() };
      at.below.set(String(step), next);
      at = next;
    }
  }
  return pruned(value, root);
}

function pruned(value: Json, { below }: Left): Json {
  if (below.size === 0 || typeof value !== 'object' || value === null) return value;
  const kept = (key: string, item: Json) => {
    const left = below.get(key);
    return left === undefined ? item : pruned(item, left);
  };
  if (isList(value)) return value.map((item, index) => kept(String(index), item));
  const fields = Object.entries(value).filter(([key]) => below.get(key)?.below.size !== 0);
  return Object.fromEntries(fields.map(([key, item]) => [key, kept(key, item)]));
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
