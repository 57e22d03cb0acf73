import { cpus, loadavg, totalmem } from 'node:os';
import { type Figure, inWords, written } from './measure/figure.ts';

type Benchmark = () => Promise<Figure[]>;

/** Loaded when asked for, so that one that needs a browser does not stand in the way of one that does not. */
const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  'cycle-read': async () => (await import('./cycle-read/index.ts')).cycleRead,
  queries: async () => (await import('./queries/index.ts')).queries,
  today: async () => (await import('./today/index.ts')).today,
  interchange: async () => (await import('./interchange/index.ts')).interchange,
  javascript: async () => (await import('./javascript/index.ts')).javascript,
  'page-queries': async () => (await import('./page-queries/index.ts')).pageQueries,
  disclosure: async () => (await import('./disclosure/index.ts')).disclosure,
  'disclosure-loss': async () => (await import('./disclosure/index.ts')).disclosureLoss,
  start: async () => (await import('./start/index.ts')).start,
};

/** Minutes, not seconds: only when asked for by name. */
const slow = new Set(['disclosure-loss', 'page-queries', 'start']);

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(benchmarks).filter((name) => !slow.has(name));
const unknown = names.filter((name) => benchmarks[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(1);
}

const [cpu] = cpus();
const memory = `${written(Math.round(totalmem() / 2 ** 30))} GB`;
console.log(`${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory}, Node ${process.versions.node}`);
for (const name of names) {
  const benchmark = await benchmarks[name]?.();
  console.log(`\n${name} (load ${written(loadavg()[0] ?? 0)})`);
  for (const figure of (await benchmark?.()) ?? []) console.log(inWords(figure));
}
