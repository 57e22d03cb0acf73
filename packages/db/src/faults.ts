/** What a caller can do about a database error: wait, ask for less, try again on fresh data, or nothing. */
export type DatabaseFault = 'unavailable' | 'tooSlow' | 'collision';

/** No connection, or the one there was broke. A write that was under way is done or not done, never half. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database cannot be reached.', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** SQLSTATE codes: PostgreSQL, appendix A. */
const faults: Readonly<Record<string, DatabaseFault>> = {
  '08000': 'unavailable',
  '08003': 'unavailable',
  '08006': 'unavailable',
  '53300': 'unavailable', // too many connections
  '57P01': 'unavailable', // ended by an administrator
  '57P02': 'unavailable', // crash of another backend
  '57P03': 'unavailable', // starting or stopping
  '25P03': 'unavailable', // lay idle in its transaction
  '57014': 'tooSlow', // cancelled, by the statement timeout
  '55P03': 'tooSlow', // lock not available
  '23505': 'collision',
  '40001': 'collision',
  '40P01': 'collision', // deadlock
};

/** Classifies an error thrown by the database layer; null when it is a fault of the program. */
export function databaseFault(error: unknown): DatabaseFault | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof DatabaseUnavailable) return 'unavailable';
    const known = 'code' in cause && typeof cause.code === 'string' ? faults[cause.code] : undefined;
    if (known) return known;
  }
  return null;
}
