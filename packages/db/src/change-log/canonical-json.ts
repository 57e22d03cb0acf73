/**
 * One text for one value, however it was built: keys in order, no space, nothing that PostgreSQL's jsonb cannot hold
 * (U+0000, half a surrogate pair). `undefined` is left out, as JSON does. Key order is by UTF-16 units (RFC 8785).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? 'null';
}

/** The value as it will be read back from jsonb. */
export function storable(value: unknown): unknown {
  return JSON.parse(canonicalJson(value));
}

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return cleaned(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : ordered(item)));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  // Numeric-looking keys come first in a JavaScript object whatever the order; that too is the same for equal values.
  return Object.fromEntries(entries.map(([key, item]) => [cleaned(key), ordered(item)]));
}

function cleaned(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}
