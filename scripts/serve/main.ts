import { serve } from './serve.ts';
import { readServeSettings } from './settings.ts';

try {
  process.exitCode = await serve(readServeSettings(process.argv.slice(2), process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
