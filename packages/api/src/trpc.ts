import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import type { About, ApiAction } from './policy.ts';
import { problemOf, toTrpcError } from './trpc-error.ts';

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
const worded = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  return result.ok ? result : { ...result, error: toTrpcError(result.error, path, ctx.report) };
});

/** Only `procedure.ts` builds on this: a procedure is made by `read` or `write`, which ask for a policy. */
export const wordedProcedure = t.procedure.use(worded);
export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
