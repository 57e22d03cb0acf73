import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535).nullable().default(null);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must begin with postgres://' });

const Environment = z.object({
  WEB_PORT: port,
  ADMIN_PORT: port,
  IDP_PORT: port,
  PG_PORT: port,
  /** A PostgreSQL of one's own, as the role that shall own the tables. Then nothing is embedded. */
  DATABASE_URL: postgresUrl.nullable().default(null),
  /** How many processes make the staff app’s pages; as many as suit the machine when not set. */
  PROCESSES: z.coerce.number().int().min(1).max(64).nullable().default(null),
  DEMO_DATE: z.iso.date().default('2026-11-24'),
  /** Where a run keeps its data, logs and `running.json`. Tests give each run its own. */
  VARJE_ELEV_DATA: z.string().nullable().default(null),
});

export type Settings = z.infer<typeof Environment>;

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  // An empty variable is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These environment variables cannot be used:\n${faults.join('\n')}`);
}
