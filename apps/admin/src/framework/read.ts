import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

type Answers = inferRouterOutputs<AppRouter>['framework'];

export type Versions = Answers['versions'];
export type Compared = Answers['compare'];
export type Version = Compared['version'];
export type NumberedHur = Version['hurs'][number];
export type Consequences = Answers['consequences'];
