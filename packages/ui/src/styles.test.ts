import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the one sheet names every component’s styles once, after the tokens they use', () => {
  const sheet = readFileSync(join(import.meta.dirname, 'styles.css'), 'utf8');
  const named = [...sheet.matchAll(/@import "\.\/([\w-]+\.css)";/g)].map(([, name]) => name);
  const files = readdirSync(import.meta.dirname).filter(
    (name) => /\.css$/.test(name) && name !== 'styles.css',
  );
  expect(named.toSorted()).toEqual(files.toSorted());
  expect(named[0]).toBe('tokens.css');
});
