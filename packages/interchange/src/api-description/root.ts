import type { JsonNode } from '../json/index.ts';
import { methods, type ObjectKind, type Shape } from './grammar.ts';
import { textIn } from './pointer.ts';
import type { ObjectNode } from './walk.ts';

/** What a file is: one object of a kind, or parts that a description elsewhere refers to, by their names. */
export type Root = Shape | { readonly parts: ReadonlyMap<string, Shape> };

const schemaFields = ['type', 'properties', 'items', 'enum', 'allOf', 'oneOf', 'anyOf', '$ref'];

/** Null when the file describes nothing that is known. */
export function rootOf(node: ObjectNode): Root | null {
  const is = (kind: ObjectKind): Root => ({ object: kind });
  if (textIn(node, 'openapi')?.startsWith('3.')) return is('openapi');
  if (node.fields.has('item') && /postman/.test(textIn(infoOf(node), 'schema') ?? '')) return is('postman');
  const whole = partOf(node);
  if (whole !== null) return whole;
  const parts = [...node.fields].flatMap(([name, part]) => {
    const shape: Shape | null = name === 'components' ? { object: 'components' } : partOf(part);
    return shape === null ? [] : ([[name, shape]] as const);
  });
  return parts.length === 0 ? null : { parts: new Map(parts) };
}

function partOf(node: JsonNode): Shape | null {
  if (node.kind !== 'object') return null;
  if (methods.some((method) => node.fields.get(method)?.kind === 'object')) return { object: 'path' };
  if (textIn(node, 'in') !== null && textIn(node, 'name') !== null) return { object: 'parameter' };
  const says = schemaFields.some((name) => node.fields.has(name));
  return says || textIn(node, '$schema') !== null ? { object: 'schema' } : null;
}

const nothing: ObjectNode = { kind: 'object', line: 1, column: 1, fields: new Map() };
const infoOf = (node: ObjectNode): ObjectNode => {
  const info = node.fields.get('info');
  return info?.kind === 'object' ? info : nothing;
};
