import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/** The first block of a language in a README. */
const block = (readme: string, language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? null;

/** Packages whose README has an example and what it prints. */
const packages = globSync('packages/*/README.md', { cwd: root }).flatMap((path) => {
  const readme = readFileSync(join(root, path), 'utf8');
  const [example, prints] = [block(readme, 'ts'), block(readme, 'text')];
  return example === null || prints === null ? [] : [{ name: dirname(path), readme, example, prints }];
});

it('the packages that are read by others have an example', () => {
  expect(packages.map(({ name }) => name).sort()).toEqual(['packages/domain', 'packages/interchange']);
});

describe.each(packages)('the README of $name', ({ name, readme, example, prints }) => {
  const home = join(root, name);
  // Inside the package, so that it finds itself by name as an installed package would.
  const folder = mkdtempSync(join(home, 'test/readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'example.ts'), example);

  it('has an example that runs and prints what it says', async () => {
    const { stdout } = await run(process.execPath, [join(folder, 'example.ts')], { cwd: home });
    expect(stdout).toBe(prints);
  });

  it('has an example that is correctly typed', async () => {
    const options = { extends: '../../tsconfig.json', compilerOptions: { types: ['node'] }, include: ['.'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  });

  it('names every module', () => {
    const named = [...readme.matchAll(/^\| `([a-z0-9-]+)`\s+\|/gm)].map((match) => match[1]);
    const modules = readdirSync(join(home, 'src'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(named.sort()).toEqual(modules.map((one) => one.name).sort());
  });
});
