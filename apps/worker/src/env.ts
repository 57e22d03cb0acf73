import { z } from 'zod';

const Environment = z.object({
  /** As the applications' own role: the jobs reach an authority's rows the way the applications do. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where `/halsa` answers, on 127.0.0.1 alone unless WORKER_HOST says otherwise. */
  WORKER_PORT: z.coerce.number().int().min(1).max(65_535),
  WORKER_HOST: z.string().min(1).default('127.0.0.1'),
});

export function readEnvironment(variables: NodeJS.ProcessEnv): z.infer<typeof Environment> {
  const parsed = Environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(`The worker cannot start with this environment:\n${z.prettifyError(parsed.error)}`);
}
