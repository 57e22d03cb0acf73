import { TRPCError } from '@trpc/server';
import { databaseFault } from '@varje-elev/db';
import { z } from 'zod';
import { Fault, type FaultKind, fault, notFound } from './fault.ts';
import { inputProblem, type Problem } from './problem.ts';

/** A fault nobody expected, for the operator's log: no input, no names, nothing of what people wrote. */
export interface UnexpectedFault {
  readonly reference: string;
  readonly procedure: string;
  readonly error: string;
  readonly code: string | null;
  readonly stack: string | null;
}

export type Report = (unexpected: UnexpectedFault) => void;

const transportCode: Readonly<Record<FaultKind, TRPCError['code']>> = {
  rule: 'BAD_REQUEST',
  notFound: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  tooMany: 'TOO_MANY_REQUESTS',
  unauthorised: 'UNAUTHORIZED',
  away: 'SERVICE_UNAVAILABLE',
  slow: 'TIMEOUT',
  unexpected: 'INTERNAL_SERVER_ERROR',
};

/** The one place where anything thrown becomes an answer. */
export function toTrpcError(error: TRPCError, procedure: string, report: Report, said?: unknown): TRPCError {
  const refused =
    refusal(error.cause ?? error, error.code, said) ?? unexpected(error.cause ?? error, procedure, report);
  return trpcErrorOf(refused);
}

/** For what is read before a procedure is entered, as whose session it is: a database that is away says so there too. */
export async function orAway<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    const refused = refusedByDatabase(error);
    throw refused === null ? error : trpcErrorOf(refused);
  }
}

export const trpcErrorOf = (refused: Fault) =>
  new TRPCError({
    code: transportCode[refused.kind],
    message: refused.problem.message.sv,
    cause: refused,
  });

function refusal(cause: unknown, code: TRPCError['code'], said: unknown): Fault | null {
  if (cause instanceof Fault) return cause;
  if (code === 'BAD_REQUEST' && cause instanceof z.core.$ZodError)
    return new Fault('rule', inputProblem(cause, said));
  if (code === 'NOT_FOUND') return notFound();
  return refusedByDatabase(cause);
}

/** What was refused and why, for callers in the same process; null when the error did not come from a procedure. */
export function problemOf(error: unknown): Problem | null {
  return error instanceof TRPCError && error.cause instanceof Fault ? error.cause.problem : null;
}

/** The reference of each fault that has been reported, as long as somebody holds it. */
const references = new WeakMap<Error, string>();

/** Questions that share a transaction fail together: the fault is reported once, and all of them name that one. */
function unexpected(cause: unknown, procedure: string, report: Report): Fault {
  const root = rootOf(cause);
  const known = root === null ? undefined : references.get(root);
  const reference = known ?? crypto.randomUUID().slice(0, 8);
  if (root !== null) references.set(root, reference);
  if (known === undefined) tell(cause, procedure, reference, report);
  return fault('unexpected', 'unexpected', { params: { reference }, reference });
}

/** The database's own error, which questions share; the query builder wraps it anew for each of them. */
function rootOf(error: unknown): Error | null {
  if (!(error instanceof Error)) return null;
  const root = rootOf(error.cause);
  return (
    root ?? (error.name !== 'TRPCError' && 'code' in error && typeof error.code === 'string' ? error : null)
  );
}

function tell(cause: unknown, procedure: string, reference: string, report: Report): void {
  report({
    reference,
    procedure,
    error: cause instanceof Error ? cause.name : typeof cause,
    code: sqlState(cause),
    stack: framesOf(cause),
  });
}

/** Where it happened, without the message: messages of databases and validators quote what people wrote. */
function framesOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || cause.stack === undefined) return null;
  const frames = cause.stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.length === 0 ? null : frames.join('\n');
}

/** The SQLSTATE or socket code of an error or of what caused it (the query builder wraps the driver's errors). */
function sqlState(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string' && at.code !== 'INTERNAL_SERVER_ERROR') return at.code;
  }
  return null;
}

/** What the database refused, in words. What a caller can wait out or retry is known by the database layer. */
function refusedByDatabase(error: unknown): Fault | null {
  switch (databaseFault(error)) {
    case 'unavailable':
      return fault('away', 'databaseAway');
    case 'tooSlow':
      return fault('slow', 'tookTooLong');
    case 'collision':
      return fault('conflict', 'busy');
    case null:
      return notStorable(sqlState(error) ?? '');
  }
}

/** Integrity (class 23) and data (class 22) refusals: the last line behind the schemas and the rules. */
function notStorable(state: string): Fault | null {
  if (state === '23503') return fault('rule', 'unknownReference');
  return /^22...$|^235..$/.test(state) ? fault('rule', 'valueNotAllowed') : null;
}
