import { changeLogRouter } from './access/change-log/router.ts';
import { meRouter } from './access/me/router.ts';
import { sessionRouter } from './access/session/router.ts';
import { cycleRouter } from './cycle/router.ts';
import { createCallerFactory, router } from './trpc.ts';

/** Every door to the data. */
export const appRouter = router({
  me: meRouter,
  cycle: cycleRouter,
  session: sessionRouter,
  changeLog: changeLogRouter,
});

export type AppRouter = typeof appRouter;

/** The procedures in the same process, for pages and server actions. */
export const createCaller = createCallerFactory(appRouter);
