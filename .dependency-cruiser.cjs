// Which room may lean on which. Each comment is what the one who breaks the rule reads, so it says what to do instead.
const MODULES =
  'school-year|organisation|framework|cycle|evidence|improvement|access|results|disclosure|effects';
const TEST = '\\.(test|spec)\\.(ts|tsx|mjs)$|^packages/[^/]+/test/|/testing/';

/** A floor may reach any floor below it, and none beside or above it. */
const floor = (name, mayReach, comment) => ({
  name: `${name}-looks-down`,
  severity: 'error',
  comment,
  from: { path: `^packages/${name}/` },
  to: {
    path: '^(packages|apps|e2e|bench|scripts)/',
    pathNot: `^packages/(${[name, ...mayReach].join('|')})/`,
  },
});

module.exports = {
  forbidden: [
    floor('domain', [], 'The domain knows no other floor. Give the value it needs as an argument.'),
    floor(
      'db',
      ['domain'],
      'The database knows only the domain. What decides or shows belongs in packages/api or an app.',
    ),
    floor(
      'api',
      ['db', 'interchange', 'domain'],
      'Procedures know the database, the readers of files and the domain. Who is asking comes in as the actor.',
    ),
    floor(
      'interchange',
      ['domain'],
      'Reading a file needs no database and no network: bytes in, rows and problems out.',
    ),
    floor('auth', ['db', 'domain'], 'Sign-in knows the database and the domain, nothing else.'),
    floor('ui', [], 'A component knows nothing of the product: give it words and values, not rows or rules.'),
    floor(
      'shell',
      ['ui', 'api', 'auth', 'db', 'domain'],
      'What both apps share imports no app. Let the app hand it in.',
    ),
    {
      name: 'domain-needs-only-zod',
      severity: 'error',
      comment: 'The domain is pure: no I/O, no clock, no package but zod. It is published for others to use.',
      from: { path: '^packages/domain/src/', pathNot: TEST },
      to: { pathNot: '^packages/domain/|(^|/)node_modules/zod/' },
    },
    {
      name: 'nothing-imports-an-app',
      severity: 'error',
      comment: 'Nothing stands on an app, not even another app. Move what is shared to a package.',
      from: { path: '^(packages|apps|e2e|bench|scripts)/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^$1/$2/' },
    },
    {
      name: 'files-are-read-behind-the-door',
      severity: 'error',
      comment:
        'Only packages/api and apps/worker read files from outside. Ask them through a procedure or a job.',
      from: { path: '^(packages|apps)/', pathNot: '^packages/(api|interchange)/|^apps/worker/' },
      to: { path: '^packages/interchange/' },
    },
    {
      name: 'modules-meet-through-index',
      severity: 'error',
      comment:
        'Import another module from its index.ts. What is not exported there is that module’s own business.',
      from: { path: `^packages/(domain|api)/src/(${MODULES})/` },
      to: { path: `^packages/$1/src/(${MODULES})/`, pathNot: '^packages/$1/src/($2/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'packages-meet-by-name',
      severity: 'error',
      comment: 'Import another package by its name (@varje-elev/…), not by a path into its folder.',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment:
        'These files import each other in a circle. What both need belongs in a third file below them.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      comment: 'This import leads nowhere. Is the path right, and does the package.json name the package?',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no API that dependency-cruiser can read; swc reads the same source.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|dist|coverage|test-results|playwright-report)/|next-env\\.d\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
