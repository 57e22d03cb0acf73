import { expect, it } from 'vitest';
import { contentOf, formats, readAs } from './formats.ts';

const encoder = new TextEncoder();
const lineFeed = 0x0a;
const hasFooter = (text: string) => text.includes('Valt läsår');

/** Every eleventh byte, so that cuts fall everywhere in the course of the formats, and each of the last forty. */
const cuts = (length: number) =>
  Array.from({ length }, (_, at) => at).filter((at) => at > 0 && (at % 11 === 0 || at > length - 40));

// The first lines of a YAML document are one too; how a cut is told there is in test/api-description.
const withEnd = formats.filter(({ kind }) => kind !== 'yaml');

it.each(withEnd)('$name cut short gives what came before, and says so', async (format) => {
  const bytes = encoder.encode(format.text);
  const { rows: all } = await readAs(format, bytes);
  const valid = all.map(contentOf);
  for (const cut of cuts(bytes.length)) {
    const { rows, problems } = await readAs(format, bytes.subarray(0, cut));
    const found = rows.map(contentOf);
    const told = new Set(problems.map((one) => one.line));
    // The last row may be cut within its last cell, which only the missing line end tells.
    const whole = rows.at(-1) !== undefined && told.has(rows.at(-1)?.line ?? 0) ? found.slice(0, -1) : found;
    expect(whole, `cut at ${cut}`).toEqual(valid.slice(0, whole.length));
    // A table that says nothing of its end is whole after any of its lines.
    const looksWhole = format.kind === 'csv' && !hasFooter(format.text) && bytes[cut - 1] === lineFeed;
    if (rows.length < all.length && !looksWhole) expect(problems.length, `cut at ${cut}`).toBeGreaterThan(0);
  }
});
