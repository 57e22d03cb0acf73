import type { KnipConfig } from 'knip';

const imports = (text: string) =>
  [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, path]) => `import '${path}';`);

/** What starts something is an entry; everything else must be reached from one. */
const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  ignoreBinaries: ['apt-get'],
  compilers: { css: (text: string) => imports(text).join('\n') },
  workspaces: {
    '.': {
      entry: [
        'scripts/{start,test}.mjs',
        'scripts/{serve,start,test}/main.ts',
        'scripts/start/end-with-parent.mjs',
        'scripts/start/vitest.config.ts',
      ],
      project: ['scripts/**/*.{ts,mjs}'],
      // dependency-cruiser reads TypeScript with swc (.dependency-cruiser.cjs); turbo is run by its path.
      ignoreDependencies: ['@swc/core', 'turbo'],
    },
    'packages/db': { entry: ['src/cli/*.ts'] },
    'packages/ui': {
      entry: ['src/*.tsx', 'src/*.css', 'catalogue/**/*.{ts,tsx}'],
      project: ['**/*.{ts,tsx,css}'],
    },
    // A Next app of its own, built by the benchmark that compares with it.
    bench: { entry: ['bare-page/{app/**/*.tsx,next.config.ts}'] },
    'apps/worker': { entry: ['src/main.ts'] },
    'apps/demo-idp': {
      entry: ['src/main.ts', 'src/public/*.{js,css}'],
      // Their style sheets are read as files (assets.ts).
      ignoreDependencies: ['@fontsource-variable/.+', '@varje-elev/ui'],
    },
  },
};

export default config;
