/** What a caller can do about a database error: wait, ask for less, try again on fresh data, or nothing. */
export type DatabaseFault = 'unavailable' | 'tooSlow' | 'collision';

const unavailable = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  '53300', // too many connections
  '57P01', // ended by an administrator
  '57P02', // crash of another backend
  '57P03', // starting or stopping
]);
const tooSlow = new Set(['57014', '55P03', '25P03']);
const collision = new Set(['23505', '40001', '40P01']);

/** Classifies an error thrown by the database layer; null when it is a fault of the program. */
export function databaseFault(error: unknown): DatabaseFault | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!('code' in cause) || typeof cause.code !== 'string') continue;
    if (unavailable.has(cause.code)) return 'unavailable';
    if (tooSlow.has(cause.code)) return 'tooSlow';
    if (collision.has(cause.code)) return 'collision';
  }
  return null;
}
