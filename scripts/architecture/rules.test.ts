import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../bare/repository.mjs';

const run = promisify(execFile);
const configuration = join(root, '.dependency-cruiser.cjs');
const rules = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string().min(40) })) });
const { forbidden } = rules.parse(createRequire(import.meta.url)(configuration));

/** One file for each rule that breaks it and no other; all in one small copy of the house. */
const BREAKING: Record<string, { file: string; source: string }> = {
  'domain-looks-down': { file: 'packages/domain/src/wrong.ts', source: "export * from '@varje-elev/db';" },
  'db-looks-down': { file: 'packages/db/src/wrong.ts', source: "export * from '@varje-elev/api';" },
  'api-looks-down': { file: 'packages/api/src/wrong.ts', source: "export * from '@varje-elev/auth';" },
  'interchange-looks-down': {
    file: 'packages/interchange/src/wrong.ts',
    source: "export * from '@varje-elev/db';",
  },
  'files-are-read-behind-the-door': {
    file: 'apps/web/src/upload.ts',
    source: "export * from '@varje-elev/interchange';",
  },
  'auth-looks-down': {
    file: 'packages/auth/src/wrong.ts',
    source: "import type { A } from '@varje-elev/ui';\nexport type B = A;",
  },
  'ui-looks-down': {
    file: 'packages/ui/src/wrong.tsx',
    source: "import { a } from '@varje-elev/domain';\nexport const b = <p>{a}</p>;",
  },
  'shell-looks-down': {
    file: 'packages/shell/src/wrong.ts',
    source: "export * from '../../../apps/web/src/index.ts';",
  },
  'domain-needs-only-zod': {
    file: 'packages/domain/src/impure.ts',
    source: "export { readFile } from 'node:fs/promises';",
  },
  'nothing-imports-an-app': {
    file: 'apps/admin/src/wrong.ts',
    source: "export * from '../../web/src/index.ts';",
  },
  'modules-meet-through-index': {
    file: 'packages/domain/src/cycle/wrong.ts',
    source: "export * from '../framework/inner.ts';",
  },
  'packages-meet-by-name': {
    file: 'packages/api/src/path.ts',
    source: "export * from '../../db/src/index.ts';",
  },
  'no-circle': { file: 'packages/db/src/a-circle.ts', source: "export * from './circle-back.ts';" },
  'everything-is-found': { file: 'packages/api/src/lost.ts', source: "export * from './nowhere.ts';" },
};
const SOUND: Record<string, string> = {
  'packages/domain/src/framework/inner.ts': "import { z } from 'zod';\nexport const inner = z.string();",
  'packages/domain/src/framework/index.ts': "export * from './inner.ts';",
  'packages/domain/src/cycle/index.ts': "export * from '../framework/index.ts';",
  'packages/api/src/sound.ts':
    "import { a } from '@varje-elev/db';\nimport type { b } from '@varje-elev/domain';\nexport type C = typeof a | typeof b;",
  'packages/db/src/circle-back.ts': "export * from './a-circle.ts';",
  'apps/web/src/index.ts':
    "export * from '@varje-elev/ui';\nexport * from '@varje-elev/shell';\nexport const a = 1;",
};

let violations: { from: string; rule: string }[];

beforeAll(async () => {
  const house = await mkdtemp(join(tmpdir(), 'varje-elev-architecture-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), text);
  };
  for (const name of ['domain', 'interchange', 'db', 'api', 'auth', 'ui', 'shell']) {
    await write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@varje-elev/${name}`, exports: { '.': './src/index.ts' } }),
    );
    await write(`packages/${name}/src/index.ts`, 'export const a = 1;\nexport const b = 2;');
    await mkdir(join(house, 'node_modules/@varje-elev'), { recursive: true });
    await symlink(join(house, 'packages', name), join(house, 'node_modules/@varje-elev', name));
  }
  await write('node_modules/zod/package.json', '{"name":"zod","version":"4.0.0","main":"index.js"}');
  await write('node_modules/zod/index.js', 'exports.z = {};');
  await write('package.json', '{"name":"house","dependencies":{"zod":"4.0.0"}}');
  for (const [path, text] of Object.entries(SOUND)) await write(path, text);
  for (const { file, source } of Object.values(BREAKING)) await write(file, source);

  const cruise = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    configuration,
  ];
  const { stdout } = await run(process.execPath, [...cruise, '--output-type', 'json', 'packages', 'apps'], {
    cwd: house,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((failed: { stdout: string }) => failed);
  const report = z.object({
    summary: z.object({
      violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
    }),
  });
  violations = report
    .parse(JSON.parse(stdout))
    .summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  await rm(house, { recursive: true });
});

test('every rule has a file here that breaks it', () => {
  expect(Object.keys(BREAKING).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
});

test.each(Object.entries(BREAKING))('%s is noticed', (rule, { file }) => {
  expect(
    violations.filter((violation) => violation.from === file).map((violation) => violation.rule),
  ).toContain(rule);
});

test('what keeps to the rules is left alone', () => {
  const sound = Object.keys(SOUND).filter((file) => !file.includes('circle'));
  expect(violations.filter((violation) => sound.includes(violation.from))).toEqual([]);
});
