import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

export type Process = inferRouterOutputs<AppRouter>['process']['read'];
