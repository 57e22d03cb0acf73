import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sheets = globSync(['apps/*/src/**/*.css', 'packages/*/{src,catalogue}/**/*.css'], { cwd: root });

test('a page is set anew by how many letters fit, so that larger text never runs out of the window', () => {
  expect(sheets.length).toBeGreaterThan(50);
  const pixels = sheets.filter((sheet) =>
    /@media[^{]*width: [\d.]+px/.test(readFileSync(join(root, sheet), 'utf8')),
  );
  expect(pixels).toEqual([]);
});
