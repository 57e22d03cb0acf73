import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

type Answers = inferRouterOutputs<AppRouter>;

export type PeopleRead = Answers['people']['search'];
export type PersonRow = PeopleRead['people'][number];
export type PersonRead = Answers['people']['read'];
export type Assignment = PersonRead['assignments'][number];
export type Sees = Answers['people']['sees'];
export type Sessions = Answers['session']['list'];
