import type { ProblemCode } from '../problem-codes.ts';

/** Stops the reading of a part of a workbook. Never leaves this folder: at its border it becomes a problem at a place. */
export class PartFault extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ProblemCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** Runs a step of reading; whatever a damaged archive makes the zip reader throw becomes a fault of that part. */
export async function faultsOf<Value>(part: string, step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (thrown) {
    throw faultFrom(part, thrown);
  }
}

export function faultFrom(part: string, thrown: unknown): PartFault {
  return thrown instanceof PartFault ? thrown : new PartFault('workbookDamaged', { part });
}
