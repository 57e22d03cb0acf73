import { AuthorityId } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase, NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import { openPool, type Queryable } from './pool.ts';

export interface DatabaseOptions {
  /** Connections at most. Beyond it, requests queue. */
  readonly max?: number;
  /** A statement that runs longer is ended by the server. */
  readonly statementTimeoutMs?: number;
  /** A transaction that lies idle longer is ended by the server: a caller that hung lets go of its locks. */
  readonly idleInTransactionTimeoutMs?: number;
  /** How long to wait for a connection, whether the server is away or all connections are in use. */
  readonly connectTimeoutMs?: number;
  readonly applicationName?: string;
  /** Sees every statement; for counting and repeating queries in tests and benchmarks. */
  readonly onQuery?: (query: string, parameters?: readonly unknown[]) => void;
}

type NoRelations = Record<string, never>;

/** One transaction with its authority set. */
export type Tx = NodePgTransaction<NoRelations, NoRelations>;

/** An open pool. Nothing of an authority is visible through it except inside `asAuthority`. */
export interface Db {
  /** Single statements on the global tables. */
  readonly orm: Omit<NodePgDatabase<NoRelations>, 'transaction'>;
  /** Runs `work` in one transaction, begun with its first statement together with the settings. Content goes through `asAuthority`. */
  transaction<Value>(settings: readonly string[], work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** Answers when the database does; throws when it does not. */
  ping(): Promise<void>;
  /** Refuses new work, lets what is under way finish (ten seconds at most), closes. */
  close(): Promise<void>;
}

export function openDatabase(url: string, options: DatabaseOptions = {}): Db {
  const pool = openPool(url, options);
  const { onQuery } = options;
  const logger = onQuery ? { logQuery: onQuery } : undefined;
  const dialect = new PgDialect();
  const transactionOn = (connection: Queryable): Tx => {
    const session = new NodePgSession<NoRelations, NoRelations>(asClient(connection), dialect, undefined, {
      logger,
    });
    return new NodePgTransaction<NoRelations, NoRelations>(dialect, session, undefined);
  };
  const orm = drizzle(asClient(pool), { logger });
  return {
    orm,
    transaction: (settings, work) =>
      pool.withConnection(['begin', ...settings].join('; '), async (connection) => {
        const tx = transactionOn(connection);
        try {
          const value = await work(tx);
          await connection.commit();
          return value;
        } catch (error) {
          await connection.rollBack();
          throw error;
        }
      }),
    ping: async () => {
      await orm.execute(sql`select 1`);
    },
    close: () => pool.close(),
  };
}

/**
 * Runs `work` in one transaction in which only this authority's rows exist. The id is validated and written as a
 * literal: `set_config()` does not reach the workers of a Citus cluster, `SET LOCAL` does.
 */
export async function asAuthority<Value>(
  db: Db,
  authorityId: AuthorityId,
  work: (tx: Tx) => Promise<Value>,
  options: { readonly readOnly?: boolean; readonly statementTimeoutMs?: number } = {},
): Promise<Value> {
  const settings = [`set local app.authority_id = '${AuthorityId.parse(authorityId)}'`];
  if (options.readOnly) settings.unshift('set transaction read only');
  if (options.statementTimeoutMs !== undefined) {
    settings.push(`set local statement_timeout = ${Math.trunc(options.statementTimeoutMs)}`);
  }
  return db.transaction(settings, work);
}

/** drizzle asks its client for `query` and nothing else; its type names all that a client of `pg` can do. */
function asClient(connection: Queryable): never {
  return connection as never;
}
