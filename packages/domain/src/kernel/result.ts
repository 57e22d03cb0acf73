import type { ErrorCode } from './error-codes.ts';

/** A broken rule: a code that the interface words, where it is, and what the sentence needs. */
export interface DomainError {
  readonly code: ErrorCode;
  readonly path?: readonly (string | number)[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The answer of a rule. Broken rules are values; only programming faults throw. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: DomainError };

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  detail: { path?: readonly (string | number)[]; params?: Readonly<Record<string, string | number>> } = {},
): { readonly ok: false; readonly error: DomainError } {
  return { ok: false, error: { code, ...detail } };
}
