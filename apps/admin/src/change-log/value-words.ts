/** A value of the log as one reads it: no braces and quotes of JSON. */
export function valueWords(value: unknown, words: { readonly yes: string; readonly no: string }): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((one) => valueWords(one, words)).join('; ');
  }
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${valueWords(one, words)}`)
    .join(', ');
}

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Field by field what differs. */
export function fieldChanges(
  before: unknown,
  after: unknown,
  words: { readonly yes: string; readonly no: string },
): FieldChange[] {
  const [old, young] = [fieldsIn(before), fieldsIn(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((field) => ({
      field,
      before: valueWords(old.get(field), words),
      after: valueWords(young.get(field), words),
    }))
    .filter((change) => change.before !== change.after);
}

function fieldsIn(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(value !== null && typeof value === 'object' ? Object.entries(value) : []);
}
