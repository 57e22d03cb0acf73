import type { JsonNode } from '../json/index.ts';
import type { Reference } from './rows.ts';
import type { ObjectNode, Path } from './walk.ts';

/** `#/components/schemas/Person`, with `~` and `/` in names escaped (RFC 6901). */
export const pointerText = (path: Path): string =>
  ['#', ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

/** The text of `$ref`, taken apart: a place in this file, in another, or a schema's own name. */
export function referenceOf(text: string): Reference {
  const [file = '', pointer] = text.split('#', 2);
  return { file: file === '' ? null : file, pointer: pointer === undefined ? null : `#${pointer}` };
}

/** Whether something stands at a pointer. */
export function leadsSomewhere(root: JsonNode, pointer: string): boolean {
  let at: JsonNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name: string = unescaped(part);
    at =
      at?.kind === 'object' ? at.fields.get(name) : at?.kind === 'array' ? at.items[Number(name)] : undefined;
  }
  return at !== undefined && /^#(\/|$)/.test(pointer);
}

function unescaped(part: string): string {
  const text = part.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fields whose values are a text. */
export function textIn(node: ObjectNode, name: string): string | null {
  const found = node.fields.get(name);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : null;
}
