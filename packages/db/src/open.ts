import { AuthorityId } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { preparingReads } from './prepared.ts';

export interface DatabaseOptions {
  /** Connections at most. Beyond it, requests queue. */
  readonly max?: number;
  /** A statement that runs longer is ended by the server. */
  readonly statementTimeoutMs?: number;
  /** A transaction that lies idle longer is ended by the server: a caller that hung lets go of its locks. */
  readonly idleInTransactionTimeoutMs?: number;
  readonly connectTimeoutSeconds?: number;
  readonly applicationName?: string;
  /** Sees every statement; for counting queries in tests and benchmarks. */
  readonly onQuery?: (query: string) => void;
}

type Orm = PostgresJsDatabase<Record<string, never>>;

/** An open pool. Nothing of an authority is visible through it except inside `asAuthority`. */
export interface Db {
  readonly orm: Orm;
  /** Answers when the database does; throws when it does not. */
  ping(): Promise<void>;
  /** Refuses new work, lets what is under way finish (ten seconds at most), closes. */
  close(): Promise<void>;
}

/** One transaction with its authority set. */
export type Tx = Parameters<Parameters<Orm['transaction']>[0]>[0];

export function openDatabase(url: string, options: DatabaseOptions = {}): Db {
  const client = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: options.connectTimeoutSeconds ?? 10,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: {
      application_name: options.applicationName ?? 'varje-elev',
      TimeZone: 'UTC',
      statement_timeout: options.statementTimeoutMs ?? 10_000,
      idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 15_000,
    },
  });
  const { onQuery } = options;
  const orm = drizzle(preparingReads(client), onQuery ? { logger: { logQuery: onQuery } } : {});
  return {
    orm,
    ping: async () => {
      await orm.execute(sql`select 1`);
    },
    close: () => client.end({ timeout: 10 }),
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
  return db.orm.transaction(async (tx) => {
    await tx.execute(sql.raw(settings.join('; ')));
    return work(tx);
  });
}
