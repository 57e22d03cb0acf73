export { type AppRouter, appRouter, createCaller } from './app-router.ts';
export { type Clock, clockOn, systemClock } from './clock.ts';
export { type Context, createContext, type SignedIn } from './context.ts';
export { newId } from './new-id.ts';
export { type Flaw, type Problem, type ProblemCode, problem } from './problem.ts';
export { orAway, problemOf, type Report, type UnexpectedFault } from './trpc-error.ts';
