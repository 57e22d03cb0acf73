import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

type Cycles = inferRouterOutputs<AppRouter>['cycle'];

/** What the pages of this room are given to read. */
export type CycleRead = Cycles['read'];
export type CycleListRead = Cycles['list'];
export type StartOptions = Cycles['startOptions'];
export type HistoryRead = Cycles['history'];
