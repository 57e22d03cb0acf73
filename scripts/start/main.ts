import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from '../bare/repository.mjs';
import { say } from '../bare/say.mjs';
import { bringUp, type Mode } from './bring-up.ts';
import { reset } from './reset.ts';
import { removeRunning, takeLock } from './running-file.ts';
import { readSettings } from './settings.ts';
import { StopAsked, whenStopAsked } from './stop.ts';

const [argument = 'start'] = process.argv.slice(2);

async function main(): Promise<number> {
  const began = performance.now();
  const settings = readSettings(process.env);
  const folder = resolve(root, settings.VARJE_ELEV_DATA ?? '.data');
  await mkdir(join(folder, 'logs'), { recursive: true, mode: 0o755 });
  const stopping = whenStopAsked();
  const lock = await takeLock(folder);
  const undo: (() => Promise<void>)[] = [lock.release, () => removeRunning(folder)];
  try {
    if (argument === 'reset') await reset(folder, settings);
    else await bringUp({ mode: modeOf(argument), settings, folder, lock, undo, stopping, began });
    return 0;
  } catch (problem) {
    // Whatever was interrupted, the reason is why the run is to stop.
    const error = stopping.signal.aborted ? stopping.signal.reason : problem;
    if (error instanceof StopAsked) say(`\nStopping (${error.message}) …`);
    else process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof StopAsked ? 0 : 1;
  } finally {
    for (const step of undo.reverse()) await step();
    if (argument !== 'reset') say('Stopped. Nothing is left running.');
  }
}

function modeOf(word: string): Mode {
  if (word === 'start' || word === 'dev') return word;
  throw new Error(`There is no ”${word}”. Use npm start, npm run dev or npm run demo:reset.`);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
