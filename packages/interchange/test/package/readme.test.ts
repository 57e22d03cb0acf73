import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The first block of a language in the README. */
function block(language: string): string {
  const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (code === undefined) throw new Error(`the README has no ${language} block`);
  return code;
}

// Inside the package, so that it finds itself by name as an installed package would.
const folder = mkdtempSync(join(root, 'test/package/readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the README’s example runs and prints what the README says', async () => {
  writeFileSync(join(folder, 'example.ts'), block('ts'));
  const { stdout } = await run(process.execPath, [join(folder, 'example.ts')], { cwd: root });
  expect(stdout).toBe(block('text'));
}, 60_000);

it('the README’s example is correctly typed', async () => {
  writeFileSync(join(folder, 'example.ts'), block('ts'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../../tsconfig.json', include: ['example.ts'] }),
  );
  await run('npm', ['exec', '--', 'tsc', '-p', folder], { cwd: root });
}, 60_000);

it('the README names every module', () => {
  const named = [...readme.matchAll(/^\| `([a-z0-9-]+)`\s+\|/gm)].map((match) => match[1]);
  const modules = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name);
  expect(named.sort()).toEqual(modules.sort());
});
