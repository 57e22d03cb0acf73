import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

/** What I dag is given to read. */
export type TodayRead = inferRouterOutputs<AppRouter>['today']['read'];
export type Step = TodayRead['steps'][number];
export type MyCycle = TodayRead['units'][number]['cycles'][number];
export type Measured = TodayRead['measured'][number];
/** The authority's names of the five phases in their order. */
export type PhaseNames = readonly [string, string, string, string, string];
