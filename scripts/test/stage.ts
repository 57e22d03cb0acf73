export type Result = {
  passed: number;
  failed: number;
  /** What the reader needs to mend it, shown only when something failed. */
  output: string;
  /** Something to know beside the counts. */
  note?: string;
};

export type Stage = { name: string; says: string; run(): Promise<Result> };

/** A check that is either kept or not. */
export function verdict(outcome: { code: number; output: string }): Result {
  return outcome.code === 0
    ? { passed: 1, failed: 0, output: '' }
    : { passed: 0, failed: 1, output: outcome.output };
}

export function sum(results: readonly Result[]): Result {
  return {
    passed: results.reduce((total, result) => total + result.passed, 0),
    failed: results.reduce((total, result) => total + result.failed, 0),
    output: results
      .map((result) => result.output)
      .filter((output) => output !== '')
      .join('\n\n'),
  };
}
