import { z } from 'zod';

const Environment = z.object({
  IDP_PORT: z.coerce.number().int().min(1).max(65_535),
  /** As the applications' own role: what they cannot read, this does not either. */
  DATABASE_URL: z.url(),
  WEB_URL: z.url(),
  ADMIN_URL: z.url(),
  WEB_CLIENT_SECRET: z.string().min(20),
  ADMIN_CLIENT_SECRET: z.string().min(20),
  DEMO_DATE: z.iso.date().optional(),
});

export function readEnvironment(variables: NodeJS.ProcessEnv): z.infer<typeof Environment> {
  const parsed = Environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(`The demo's sign-in cannot start with this environment:\n${z.prettifyError(parsed.error)}`);
}
