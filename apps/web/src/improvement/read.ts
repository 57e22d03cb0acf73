import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

export type AreaList = inferRouterOutputs<AppRouter>['improvement']['list'];
export type ListedArea = AreaList['areas'][number];
