import { appRouter, type createCaller } from '../src/app-router.ts';
import type { ProcedureMeta } from '../src/trpc.ts';

/** tRPC types the record as nested routers; at run time it is flat, from path to procedure. */
const procedureRecord = appRouter._def.procedures as unknown as Record<
  string,
  { readonly _def: { readonly meta: ProcedureMeta } }
>;

type Caller = ReturnType<typeof createCaller>;

/** Every procedure of the router by its path, as it says of itself. */
export function everyProcedure(): ReadonlyMap<string, ProcedureMeta> {
  const procedures = Object.entries(procedureRecord);
  return new Map(procedures.map(([path, { _def }]) => [path, _def.meta]));
}

/** Calls a procedure by its path, with whatever is given: tests also send what no client could. */
export function call(caller: Caller, path: string, input: unknown): Promise<unknown> {
  const [router = '', verb = ''] = path.split('.');
  const routers = caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const procedure = routers[router]?.[verb];
  if (procedure === undefined) throw new Error(`There is no procedure ${path}`);
  return procedure(input);
}
