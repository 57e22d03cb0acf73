import { z } from 'zod';

/** Which of the two apps this is. Written into the build by `nextConfig`, so that one process cannot be both. */
export const AppName = z.enum(['web', 'admin']);
export type AppName = z.infer<typeof AppName>;

export const appName = (): AppName => AppName.parse(process.env.APP_NAME);

/** Where a person lands after sign-in. The console's first page sends each on to the first room they may enter. */
export const homeOf: Readonly<Record<AppName, string>> = { web: '/i-dag', admin: '/' };
