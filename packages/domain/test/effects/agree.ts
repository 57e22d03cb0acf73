import { expect } from 'vitest';
import type { Result } from '../../src/kernel/index.ts';

/** Six significant digits, and nothing where the reference is nothing. */
export function agree(actual: readonly number[], reference: readonly number[]): void {
  const apart = actual.map((value, index) => {
    const wanted = reference[index] ?? Number.NaN;
    return wanted === 0 ? Math.abs(value) / 1e-9 : Math.abs(value - wanted) / (5e-7 * Math.abs(wanted));
  });
  const fine = actual.length === reference.length && apart.every((distance) => distance <= 1);
  expect(fine, `${actual.join(' ')} against ${reference.join(' ')}`).toBe(true);
}

/** The value of a result that is known to have one. */
export function valueIn<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The code of a refusal, or null where there is none. */
export function codeOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.error.code;
}
