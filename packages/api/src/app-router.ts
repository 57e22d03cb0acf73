import { changeLogRouter } from './access/change-log/router.ts';
import { meRouter } from './access/me/router.ts';
import { peopleRouter } from './access/people/router.ts';
import { sessionRouter } from './access/session/router.ts';
import { cycleRouter, threadRouter, wheelRouter } from './cycle/router.ts';
import { frameworkRouter, understandingRouter } from './framework/router.ts';
import { goToRouter } from './go-to/router.ts';
import { improvementRouter } from './improvement/router.ts';
import { organisationRouter, unitRouter } from './organisation/router.ts';
import { processRouter } from './process/router.ts';
import { calendarRouter } from './school-year/router.ts';
import { todayRouter } from './today/router.ts';
import { createCallerFactory, router } from './trpc.ts';

/** Every door to the data. */
export const appRouter = router({
  me: meRouter,
  today: todayRouter,
  goTo: goToRouter,
  cycle: cycleRouter,
  thread: threadRouter,
  wheel: wheelRouter,
  framework: frameworkRouter,
  understanding: understandingRouter,
  improvement: improvementRouter,
  organisation: organisationRouter,
  unit: unitRouter,
  people: peopleRouter,
  session: sessionRouter,
  calendar: calendarRouter,
  process: processRouter,
  changeLog: changeLogRouter,
});

export type AppRouter = typeof appRouter;

/** The procedures in the same process, for pages and server actions. */
export const createCaller = createCallerFactory(appRouter);
