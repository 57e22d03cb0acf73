type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const times = 400;
const many = <Item>(items: readonly Item[]): Item[] => Array.from({ length: times }, () => items).flat();

/** A document with the elements of one of its lists there four hundred times, and some fields put before the others. */
export function longerList(text: string, path: string, first: readonly string[] = []): string {
  const lengthen = (value: Json, [step, ...rest]: readonly string[]): Json => {
    if (Array.isArray(value)) return many(value);
    if (typeof value !== 'object' || value === null) throw new Error(`No list at ${path}.`);
    const fields = step === undefined ? value : { ...value, [step]: lengthen(at(value, step), rest) };
    const early = first.flatMap((name) => (name in fields ? [[name, at(fields, name)]] : []));
    return { ...Object.fromEntries(early), ...fields };
  };
  return JSON.stringify(lengthen(JSON.parse(text), path === '' ? [] : path.split('.')));
}

const at = (value: Json, key: string): Json =>
  typeof value === 'object' && value !== null && key in value ? Object(value)[key] : null;

/** A text with one of its parts there four hundred times. */
export function longerText(text: string, part: RegExp): string {
  const [found = ''] = part.exec(text) ?? [];
  if (found === '') throw new Error(`Nothing like ${part}.`);
  return text.replace(found, () => many([found]).join(''));
}
