import 'server-only';
import { TRPCError } from '@trpc/server';
import { type Problem, problemOf } from '@varje-elev/api';
import { orRefuse } from '@varje-elev/shell/refuse';

/** A reading whose refusal belongs on the page: what was asked for may not be done, and why. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Only what is wrong with the wish itself comes back in words; everything else goes the way of any page. */
export async function orProblem<Value>(reading: Promise<Value>): Promise<Asked<Value>> {
  try {
    return { ok: true, value: await reading };
  } catch (error) {
    const problem = error instanceof TRPCError && error.code === 'BAD_REQUEST' ? problemOf(error) : null;
    if (problem !== null) return { ok: false, problem };
    return { ok: true, value: await orRefuse(Promise.reject(error)) };
  }
}
