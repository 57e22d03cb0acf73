import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { gatheringSocket } from './gathering-socket.ts';
import { Lease } from './lease.ts';
import type { DatabaseOptions } from './open.ts';

/** What drizzle asks of a connection. */
export interface Queryable {
  query(config: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult>;
}

export interface Connection extends Queryable {
  /** Makes what was done last. Without a statement nothing was begun, and nothing is sent. */
  commit(): Promise<void>;
  /** Undoes the transaction under way, if there still is a connection to undo it on. */
  rollBack(): Promise<void>;
}

export interface Pool extends Queryable {
  /**
   * Runs `work` once, with a connection from its first statement on. `opening` goes ahead of that one in the same message,
   * and both are sent again on another connection when the one they got turns out to have broken while it lay idle: it must
   * be something that has no effect until more is said.
   */
  withConnection<Value>(
    opening: string | null,
    work: (connection: Connection) => Promise<Value>,
  ): Promise<Value>;
  close(): Promise<void>;
}

/**
 * Connections of node-postgres, pipelined: statements sent together are on their way together. A connection that breaks
 * fails what is on it with `DatabaseUnavailable`, is thrown away, and the next work gets a new one.
 */
export function openPool(url: string, options: DatabaseOptions): Pool {
  const max = options.max ?? 10;
  const pool = new pg.Pool({
    connectionString: url,
    pipeline: true,
    stream: gatheringSocket,
    max,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    idleTimeoutMillis: 60_000,
    application_name: options.applicationName ?? 'varje-elev',
    statement_timeout: options.statementTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 15_000,
    options: '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan',
  });
  // An idle connection that breaks: the pool has already thrown it away, and nothing was lost with it.
  pool.on('error', () => undefined);
  // One that breaks just as it changes hands has no other listener, and an unheard error ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined));

  const withConnection: Pool['withConnection'] = async (opening, work) => {
    const lease = new Lease(pool, { opening, tries: max + 1, onQuery: options.onQuery });
    try {
      return await work(lease);
    } finally {
      lease.end();
    }
  };

  return {
    withConnection,
    query: (config, values) => withConnection(null, (connection) => connection.query(config, values)),
    close: async () => {
      const patience = new AbortController();
      const giveUp = wait(10_000, undefined, { signal: patience.signal, ref: false }).catch(() => undefined);
      await Promise.race([pool.end(), giveUp]);
      patience.abort();
    },
  };
}
