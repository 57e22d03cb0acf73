import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

/** What the wheel is given to read. */
export type WheelRead = inferRouterOutputs<AppRouter>['wheel']['read'];
export type WheelCycle = WheelRead['cycles'][number];
/** The authority's names of the five phases in their order. */
export type PhaseNames = readonly [string, string, string, string, string];
