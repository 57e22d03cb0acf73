import { expect, it } from 'vitest';
import { formats, readAs } from './formats.ts';

const number = '811228-9874';
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The document once for each of its texts and keys, with a person's number in that one's place. */
function* spoilt(value: Json): Generator<Json> {
  if (typeof value === 'string') yield number;
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const one of spoilt(item)) yield value.with(at, one);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [at, [key, item]] of entries.entries()) {
      yield Object.fromEntries(entries.with(at, [number, item]));
      for (const one of spoilt(item)) yield Object.fromEntries(entries.with(at, [key, one]));
    }
  }
}

const answers = formats.filter(({ kind }) => kind === 'json');
it.each(answers)('$name never repeats a person’s number, whatever text or key it is', async (format) => {
  const document: Json = JSON.parse(format.text);
  for (const one of spoilt(document)) {
    const { rows, problems } = await readAs(format, JSON.stringify(one));
    expect(JSON.stringify([rows, problems])).not.toMatch(/8112|9874/);
  }
});
