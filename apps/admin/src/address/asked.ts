import 'server-only';
import { type Problem, problemOf } from '@varje-elev/api';
import { orRefuse } from '@varje-elev/shell/refuse';

/** A reading whose refusal belongs on the page: what was asked for may not be done, and why. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export async function orProblem<Value>(reading: Promise<Value>): Promise<Asked<Value>> {
  try {
    return { ok: true, value: await orRefuse(reading) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null || problem.reference !== null) throw error;
    return { ok: false, problem };
  }
}
