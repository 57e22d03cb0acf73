import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

export type Calendar = inferRouterOutputs<AppRouter>['calendar']['read']['calendars'][number];
export type Stretch = Calendar['breaks'][number];
