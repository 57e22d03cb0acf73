import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

type Framework = inferRouterOutputs<AppRouter>['framework'];

/** What the pages of this room are given to read. */
export type MatrixRead = Framework['matrix'];
export type WeaveRead = Framework['weave'];
export type HurRead = Framework['hur'];
export type CompareRead = Framework['compare'];
