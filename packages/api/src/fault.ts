import type { DomainError, Result } from '@varje-elev/domain';
import { type Problem, type ProblemCode, problem } from './problem.ts';

/** Why a call is refused; the transport's code follows from it in `trpc-error.ts`. */
export type FaultKind =
  | 'rule'
  | 'notFound'
  | 'forbidden'
  | 'conflict'
  | 'tooMany'
  | 'unauthorised'
  | 'away'
  | 'slow'
  | 'unexpected';

/** A refusal in words. Anything else that is thrown becomes an `unexpected` one, with a reference number. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly problem: Problem;

  constructor(kind: FaultKind, what: Problem) {
    super(what.message.sv);
    this.name = 'Fault';
    this.kind = kind;
    this.problem = what;
  }
}

export function fault(kind: FaultKind, code: ProblemCode, detail?: Parameters<typeof problem>[1]): Fault {
  return new Fault(kind, problem(code, detail));
}

export function notFound(): Fault {
  return fault('notFound', 'notFound');
}

/** Somebody wrote first: both versions travel back, and nothing is lost. */
export function conflict(stored: unknown, fields: readonly string[]): Fault {
  return fault('conflict', 'changedMeanwhile', { conflict: { stored, fields } });
}

export function ruleFault(error: DomainError): Fault {
  return fault('rule', error.code, { path: error.path ?? [], params: error.params ?? {} });
}

/** The value of a rule's answer, or the refusal with its sentence. */
export function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw ruleFault(result.error);
}

/** The row, or "not found": a guard that reads as a sentence. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw notFound();
  return value;
}
