import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

type Answers = inferRouterOutputs<AppRouter>;

export type LogEntry = Answers['changeLog']['list']['entries'][number];
export type Names = Answers['changeLog']['list']['names'];
export type Verdict = Answers['changeLog']['verify'];
export type People = Answers['people']['search']['people'];
