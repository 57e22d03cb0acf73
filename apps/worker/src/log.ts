export interface Line {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}
export type Log = (line: Line) => void;

/** One line of JSON each: what went well on the output stream, faults on the error stream. No names, no texts. */
export const log: Log = (line) => {
  const stream = line.level === 'error' ? process.stderr : process.stdout;
  stream.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
};

/** The innermost reason: what wraps it repeats the statement with everything that was sent along. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `${error.message}${code}`;
}
