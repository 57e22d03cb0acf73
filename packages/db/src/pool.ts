import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseUnavailable, databaseFault } from './faults.ts';
import type { DatabaseOptions } from './open.ts';

/** What drizzle asks of a connection. */
export interface Queryable {
  query(config: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult>;
}

export interface Connection extends Queryable {
  /** Undoes the transaction under way, if there still is a connection to undo it on. */
  rollBack(): Promise<void>;
}

export interface Pool extends Queryable {
  /**
   * `opening` is run first, and again on another connection when the one it got turns out to have broken while it lay
   * idle: it must be something that has no effect if it fails. `work` is run once.
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
    max,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    idleTimeoutMillis: 60_000,
    application_name: options.applicationName ?? 'varje-elev',
    statement_timeout: options.statementTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 15_000,
    options: '-c TimeZone=UTC',
  });
  // An idle connection that breaks: the pool has already thrown it away, and nothing was lost with it.
  pool.on('error', () => undefined);
  // One that breaks just as it changes hands has no other listener, and an unheard error ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined));

  const checkOut = async (opening: string | null): Promise<pg.PoolClient> => {
    let last: unknown;
    for (let broken = 0; broken <= max; broken += 1) {
      const client = await pool.connect().catch(translate);
      if (opening === null) return client;
      try {
        options.onQuery?.(opening);
        await client.query(opening);
        return client;
      } catch (error) {
        client.release(true);
        if (error instanceof pg.DatabaseError && databaseFault(error) !== 'unavailable') throw error;
        last = error;
      }
    }
    throw new DatabaseUnavailable(last);
  };

  const withConnection: Pool['withConnection'] = async (opening, work) => {
    const client = await checkOut(opening);
    let broken: Error | undefined;
    let released = false;
    const onError = (error: Error) => {
      broken = error;
    };
    client.on('error', onError);
    const query: Queryable['query'] = (config, values) => {
      // Work that goes on after its transaction must not reach into the next one on the same connection.
      if (released) return Promise.reject(new Error('The transaction of this statement has ended.'));
      return client.query(named(config, values), values).catch(translate);
    };
    const rollBack = async () => {
      try {
        await client.query('rollback');
      } catch (error) {
        broken ??= error instanceof Error ? error : new Error(String(error));
      }
    };
    try {
      return await work({ query, rollBack });
    } finally {
      released = true;
      client.off('error', onError);
      client.release(broken ?? false);
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

/**
 * Reads are few and their texts constant, so the server parses and plans each once a connection. Writes, whose texts vary
 * with the number of rows, are not kept, or the server would collect statements.
 */
function named(config: pg.QueryConfig, values: unknown[] | undefined): pg.QueryConfig {
  if (!values?.length || !/^\s*(select|with)\b/.test(config.text)) return config;
  return { ...config, name: nameOf(config.text) };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/** An error that the server has put a code on speaks for itself; everything else is the connection. */
function translate(error: unknown): never {
  if (error instanceof pg.DatabaseError || error instanceof TypeError || error instanceof RangeError)
    throw error;
  throw new DatabaseUnavailable(error);
}
