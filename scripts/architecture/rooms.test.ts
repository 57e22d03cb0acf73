import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bare/repository.mjs';

test('the table of rooms names every package and every app, and no other', async () => {
  const text = await readFile(join(root, 'docs/architecture.md'), 'utf8');
  const named = [...text.matchAll(/^\| `((?:packages|apps)\/[\w-]+)` +\|/gm)].map(([, room]) => room);
  const built = await Promise.all(['packages', 'apps'].map(roomsIn));
  expect(named.toSorted()).toEqual(built.flat().toSorted());
});

async function roomsIn(floor: string): Promise<string[]> {
  const entries = await readdir(join(root, floor), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${floor}/${name}`);
}
