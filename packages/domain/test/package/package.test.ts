import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const published = () => JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'));
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

beforeAll(async () => {
  await run('npm', ['run', 'build', '--silent'], { cwd: root });
}, 120_000);

describe('the package as it is published', () => {
  it('passes publint, suggestions included', async () => {
    const { messages, pkg } = await publint({ pkgDir: dist, strict: true, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  }, 60_000);

  it('has types that every ESM consumer resolves', async () => {
    const { stdout } = await run('npm', ['run', 'verify:types', '--silent', '--', '--format', 'json'], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
    const { analysis } = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints)).toContain('./school-year');
    // Only import() reaches an ES module from CommonJS: it is what "esm-only" leaves out of account.
    const problems = analysis.problems.filter(
      (problem: { kind: string }) => problem.kind !== 'CJSResolvesToESM' && problem.kind !== 'NoResolution',
    );
    const unresolved = analysis.problems.filter(
      (problem: { kind: string; resolutionKind: string }) =>
        problem.kind === 'NoResolution' && problem.resolutionKind !== 'node10',
    );
    expect([...problems, ...unresolved]).toEqual([]);
  }, 120_000);

  it('is MIT, free of side effects, and depends on zod alone', () => {
    expect(published()).toMatchObject({ license: 'MIT', sideEffects: false, type: 'module' });
    expect(Object.keys(published().dependencies)).toEqual(['zod']);
    expect(published().private).toBeUndefined();
    expect(readFileSync(join(dist, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
  });

  it('has an entry for every module of the source', () => {
    const modules = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    const entries = modules.map((one) => `./${one.name}`);
    expect(Object.keys(published().exports).sort()).toEqual(['.', './package.json', ...entries].sort());
  });

  it('holds no import of TypeScript source and no test', () => {
    const files = filesIn(dist).filter((file) => /\.(js|d\.ts)$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const wrong = files.filter((file) =>
      /from ['"]\.[^'"]*(?<!\.d)\.ts['"]/.test(readFileSync(join(dist, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  });

  it('gives the same names as the source', async () => {
    const built = await import(join(dist, 'index.js'));
    const source = await import('../../src/index.ts');
    expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
  });
});
