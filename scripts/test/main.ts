import { say } from '../bare/say.mjs';
import { whenStopAsked } from '../start/stop.ts';
import { architecture, licences, lint, sizes, types, unused } from './fast-stages.ts';
import { stopEverything } from './process.ts';
import { browser, components, start, unit } from './slow-stages.ts';
import { type Result, type Stage, sum } from './stage.ts';

/** Quick, without database or browser. `npm run check` runs these alone. */
const FAST: readonly Stage[] = [lint, types, architecture, unused, licences, sizes];
const ALL: readonly Stage[] = [...FAST, unit, components, start, browser];

const stopping = whenStopAsked();
stopping.signal.addEventListener('abort', stopEverything);

async function main(words: readonly string[]): Promise<number> {
  const stages = chosen(words);
  const results: Result[] = [];
  for (const together of turns(stages)) {
    if (stopping.signal.aborted) throw stopping.signal.reason;
    results.push(...(await Promise.all(together.map(report))));
  }
  const total = sum(results);
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** The quick ones run side by side. The others fill the machine each, and what they start must not meet. */
function turns(stages: readonly Stage[]): Stage[][] {
  const quick = stages.filter((stage) => FAST.includes(stage));
  const slow = stages.filter((stage) => !FAST.includes(stage));
  return [quick, ...slow.map((stage) => [stage])];
}

function chosen(words: readonly string[]): readonly Stage[] {
  if (words.length === 0) return ALL;
  return words.flatMap((word) => {
    if (word === 'fast') return FAST;
    const stage = ALL.find(({ name }) => name === word);
    if (stage) return [stage];
    throw new Error(`There is no stage ”${word}”. There are: fast ${ALL.map(({ name }) => name).join(' ')}.`);
  });
}

async function report(stage: Stage): Promise<Result> {
  const began = performance.now();
  const result: Result = await stage.run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? error.message : String(error),
  }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const mark = result.failed === 0 ? '✓' : '✗';
  const counts = `${result.passed} passed${result.failed > 0 ? `, ${result.failed} failed` : ''}`;
  const note = result.note === undefined ? '' : ` (${result.note})`;
  say(`${mark} ${stage.name.padEnd(13)}${seconds} s   ${counts} – ${stage.says}${note}`);
  if (result.failed > 0) say(`\n${result.output}\n`);
  return result;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
