export interface ValueTexts {
  readonly yes: string;
  readonly no: string;
  /** What a field is called. */
  readonly field: (name: string) => string;
  /** A single value in words; nothing when there is nothing in it to read. */
  readonly value: (field: string, value: string | number) => string;
}

/** Not what anybody changed, but how the change is kept. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'procedure',
  'frameworkId',
  'previousVersionId',
]);

const none = '–';

/** A value of the log as one reads it: no braces and quotes of JSON. */
export function valueWords(field: string, value: unknown, words: ValueTexts): string {
  if (value === null || value === undefined || value === '') return none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string' || typeof value === 'number') return words.value(field, value);
  if (Array.isArray(value)) {
    return value.length === 0 ? none : value.map((one) => valueWords(field, one, words)).join('; ');
  }
  return Object.entries(value)
    .filter(([name]) => !bookkeeping.has(name))
    .map(([name, one]) => [name, valueWords(name, one, words)] as const)
    .filter(([, said]) => said !== '')
    .map(([name, said]) => `${words.field(name)}: ${said}`)
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
        before: valueWords(field, without(was, is), words),
        after: valueWords(field, without(is, was), words),
      };
    })
    .filter(({ before: was, after: is }) => was !== is && `${was}${is}` !== none);
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
