import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** One processor is left for the database and whatever else there is; more than three are asked for by name. */
export function usualProcesses(processors: number): number {
  return Math.min(3, Math.max(1, processors - 1));
}

const Settings = z.object({
  app: z.enum(['web', 'admin'], { error: 'Which app? web or admin' }),
  hostname: z.string().min(1).default('127.0.0.1'),
  port: z.coerce.number('--port must be a number').int().min(1).max(65_535),
  PROCESSES: z.coerce.number('PROCESSES must be a number').int().min(1).max(64).optional(),
});

export interface ServeSettings extends Omit<z.infer<typeof Settings>, 'PROCESSES'> {
  readonly processes: number;
}

/** `web --hostname 127.0.0.1 --port 3000`, and `PROCESSES` from the environment. */
export function readServeSettings(
  args: readonly string[],
  { PROCESSES }: NodeJS.ProcessEnv,
  processors = availableParallelism(),
): ServeSettings {
  const options = { hostname: { type: 'string' }, port: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  // An empty variable is one that is not set.
  const given = { ...values, app: positionals[0], PROCESSES: PROCESSES || undefined };
  const parsed = Settings.safeParse(given);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { PROCESSES: processes = usualProcesses(processors), ...settings } = parsed.data;
  return { ...settings, processes };
}
