export interface ValueTexts {
  readonly yes: string;
  readonly no: string;
  /** What a field is called. */
  readonly field: (name: string) => string;
}

/** Not what anybody changed, but how the change is kept. */
const bookkeeping = new Set(['id', 'revision']);

/** A value of the log as one reads it: no braces and quotes of JSON. */
export function valueWords(value: unknown, words: ValueTexts): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((one) => valueWords(one, words)).join('; ');
  }
  return Object.entries(value)
    .filter(([name]) => !bookkeeping.has(name))
    .map(([name, one]) => `${words.field(name)}: ${valueWords(one, words)}`)
    .join(', ');
}

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Field by field what differs; of a list only the items that came or went. */
export function fieldChanges(before: unknown, after: unknown, words: ValueTexts): FieldChange[] {
  const [old, young] = [fieldsIn(before), fieldsIn(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((field) => !bookkeeping.has(field))
    .map((field) => {
      const [was, is] = [old.get(field), young.get(field)];
      return {
        field,
        before: valueWords(without(was, is), words),
        after: valueWords(without(is, was), words),
      };
    })
    .filter((change) => change.before !== change.after);
}

/** A list without the items that stand in the other one too; anything else as it is. */
function without(value: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(other)) return value;
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return value.filter((item) => !known.has(JSON.stringify(item)));
}

function fieldsIn(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(value !== null && typeof value === 'object' ? Object.entries(value) : []);
}
