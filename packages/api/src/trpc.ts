import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { fault } from './fault.ts';
import type { About, ApiAction } from './policy.ts';
import { problemOf, toTrpcError, trpcErrorOf } from './trpc-error.ts';

/** What every procedure says of itself; the security matrix reads it from the router. */
export interface ProcedureMeta {
  readonly action: ApiAction;
  readonly kind: 'read' | 'write';
  readonly about: About;
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, problem: problemOf(error) },
    }),
  });

/** Outermost, so that it also words what the input schema refuses. */
const worded = t.middleware(async ({ next, ctx, path, getRawInput }) => {
  if (!(await isReadable(getRawInput))) throw trpcErrorOf(fault('rule', 'invalidInput'));
  const result = await next();
  if (result.ok) return result;
  return { ...result, error: toTrpcError(result.error, path, ctx.report, await getRawInput()) };
});

/** What came over HTTP may not be JSON at all. tRPC reads it late, and would take that for a fault of ours. */
const isReadable = (getRawInput: () => Promise<unknown>) =>
  getRawInput().then(
    () => true,
    () => false,
  );

/** Only `procedure.ts` builds on this: a procedure is made by `read` or `write`, which ask for a policy. */
export const wordedProcedure = t.procedure.use(worded);
export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
