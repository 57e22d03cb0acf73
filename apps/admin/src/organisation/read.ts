import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@varje-elev/api';

type Answers = inferRouterOutputs<AppRouter>;

export type Overview = Answers['organisation']['overview'];
export type UnitRow = Overview['units'][number];
export type UnitRead = Answers['unit']['read'];
export type Post = Answers['people']['atUnit']['posts'][number];
export type ChosenUnit = UnitRead & { readonly posts: readonly Post[] };
export type Preview = Answers['unit']['preview'];
export type ClosingTold = NonNullable<Preview['closing']>;
