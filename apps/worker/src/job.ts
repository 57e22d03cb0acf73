import { asAuthority, type Db, databaseFault, listAuthorities, type Tx } from '@varje-elev/db';
import type { AuthorityId, Instant } from '@varje-elev/domain';
import type { Log } from './log.ts';

export interface Run {
  readonly db: Db;
  readonly now: Date;
  readonly log: Log;
  /** Aborts when the worker has waited long enough for the job. */
  readonly signal: AbortSignal;
}

/**
 * Something done on a schedule. It can be run again at any time, also while or after it was run: a job whose end was
 * never heard of is given out once more.
 */
export interface Job {
  readonly name: string;
  /** Minute, hour and so on, in Swedish time. Never between two and three, which one night a year does not have. */
  readonly cron: string;
  /** A job that takes longer is given out again. */
  readonly expireInSeconds: number;
  readonly retryLimit: number;
  /** What was done, for the log. */
  run(run: Run): Promise<Readonly<Record<string, unknown>>>;
}

const DAY_MS = 24 * 3_600_000;

export function daysBefore(now: Date, days: number): Instant {
  return new Date(now.getTime() - days * DAY_MS).toISOString();
}

/** One transaction an authority. One that fails does not keep the others from theirs; the job fails afterwards. */
export async function eachAuthority(
  { db, signal }: Run,
  work: (tx: Tx, authorityId: AuthorityId) => Promise<void>,
  options: { readonly readOnly?: boolean } = {},
): Promise<number> {
  const authorities = await listAuthorities(db);
  const faults: unknown[] = [];
  for (const { id } of authorities) {
    signal.throwIfAborted();
    try {
      await asAuthority(db, id, (tx) => work(tx, id), options);
    } catch (error) {
      if (databaseFault(error) === 'unavailable') throw error;
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `It failed for ${faults.length} authorities.`);
  return authorities.length;
}
