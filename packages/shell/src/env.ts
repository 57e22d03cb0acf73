import { z } from 'zod';

const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    /** PostgreSQL as the application's role, which owns nothing. */
    DATABASE_URL: z.url(),
    /** The app's own address as a browser sees it; sign-in returns here and changes must come from here. */
    AUTH_URL: z.url(),
    AUTH_SECRET: z.string().min(32),
    OIDC_ISSUER: z.url(),
    OIDC_CLIENT_ID: z.string().min(1),
    OIDC_CLIENT_SECRET: z.string().min(1),
    /** How long the provider is waited for at every question. Whoever signs in waits too. */
    OIDC_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
    /** `1` runs the demo: shows its notice and lets DEMO_DATE stand in for the calendar. */
    DEMO: z.literal('1').optional(),
    DEMO_DATE: z.iso.date().optional(),
    POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  })
  .refine((values) => values.DEMO_DATE === undefined || values.DEMO === '1', {
    path: ['DEMO_DATE'],
    message: 'DEMO_DATE stands in for the calendar and is only for the demo (DEMO=1)',
  });

export type Environment = z.infer<typeof Environment>;

let parsed: Environment | undefined;

/** The environment, parsed once. A missing or wrong value stops the app at its first request with all faults named. */
export function env(): Environment {
  if (!parsed) {
    const result = Environment.safeParse(process.env);
    if (!result.success)
      throw new Error(`The environment is not complete:\n${z.prettifyError(result.error)}`);
    parsed = result.data;
  }
  return parsed;
}
