import pg from 'pg';
import { DatabaseUnavailable, databaseFault } from './faults.ts';
import { named } from './named-query.ts';
import type { Connection, Queryable } from './pool.ts';

interface Terms {
  /** Sent ahead of the first statement. */
  readonly opening: string | null;
  /** Connections at most that are tried, when one after another turns out to be broken. */
  readonly tries: number;
  readonly onQuery: ((query: string) => void) | undefined;
}

/** A statement, and its answer once it has been sent: to a connection of which it is not yet known whether it works. */
interface Statement {
  readonly config: pg.QueryConfig;
  readonly values: unknown[] | undefined;
  answer: Promise<pg.QueryResult> | null;
}

/** SQLSTATE: the transaction has failed already. */
const inFailedTransaction = '25P02';

/** A connection of the pool for one piece of work, from its first statement on. */
export class Lease implements Connection {
  readonly #pool: pg.Pool;
  readonly #terms: Terms;
  #opened: Promise<pg.PoolClient> | null = null;
  /** Set while the opening is on its way: statements follow it on the same connection. */
  #client: pg.PoolClient | null = null;
  #early: Statement[] = [];
  #broken: Error | undefined;
  /** What made the transaction fail. */
  #failure: pg.DatabaseError | undefined;
  #ended = false;

  constructor(pool: pg.Pool, terms: Terms) {
    this.#pool = pool;
    this.#terms = terms;
  }

  query: Queryable['query'] = async (config, values) => {
    // Work that goes on after its transaction must not reach into the next one on the same connection.
    if (this.#ended) throw new Error('The transaction of this statement has ended.');
    const statement: Statement = { config, values, answer: null };
    if (this.#opened === null || this.#early.length > 0) {
      this.#early.push(statement);
      if (this.#client !== null) send(this.#client, statement);
      this.#opened ??= this.#open();
    }
    const client = await this.#opened;
    return (statement.answer ?? send(client, statement)).catch((error: unknown) =>
      translate(this.#cause(error)),
    );
  };

  /** Statements after one that failed fail too, and say only that: they are told why, as the one that failed was. */
  #cause(error: unknown): unknown {
    if (!(error instanceof pg.DatabaseError)) return error;
    if (error.code === inFailedTransaction && this.#failure !== undefined) return this.#failure;
    this.#failure = error;
    return error;
  }

  async commit(): Promise<void> {
    if (this.#opened === null) return;
    this.#terms.onQuery?.('commit');
    const { command } = await this.query({ text: 'commit' });
    // A failed statement whose error was swallowed turns the commit into a rollback, without saying so.
    if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
  }

  async rollBack(): Promise<void> {
    const client = await this.#opened?.catch(() => null);
    await client?.query('rollback').catch((error: unknown) => {
      this.#broken ??= error instanceof Error ? error : new Error(String(error));
    });
  }

  /** Hands the connection back. */
  end(): void {
    this.#ended = true;
    this.#client?.off('error', this.#onError);
    this.#client?.release(this.#broken ?? false);
    this.#client = null;
  }

  #onError = (error: Error): void => {
    this.#broken = error;
  };

  async #open(): Promise<pg.PoolClient> {
    const { opening, tries, onQuery } = this.#terms;
    let last: unknown;
    for (let tried = 0; tried < tries; tried += 1) {
      const client = await this.#pool.connect().catch(translate);
      client.on('error', this.#onError);
      this.#client = client;
      const answer = opening === null ? null : client.query(opening);
      if (opening !== null) onQuery?.(opening);
      for (const early of this.#early) send(client, early);
      try {
        await answer;
        this.#early = [];
        return client;
      } catch (error) {
        this.#client = null;
        this.#broken = undefined;
        client.off('error', this.#onError);
        client.release(true);
        if (error instanceof pg.DatabaseError && databaseFault(error) !== 'unavailable') throw error;
        last = error;
      }
    }
    throw new DatabaseUnavailable(last);
  }
}

function send(client: pg.PoolClient, statement: Statement): Promise<pg.QueryResult> {
  const { config, values } = statement;
  const answer = client.query(named(config, values), values);
  // Heard only when the opening has succeeded; until then a broken connection is nobody's error.
  answer.catch(() => undefined);
  statement.answer = answer;
  return answer;
}

/** An error that the server has put a code on speaks for itself; everything else is the connection. */
function translate(error: unknown): never {
  if (error instanceof pg.DatabaseError || error instanceof TypeError || error instanceof RangeError)
    throw error;
  throw new DatabaseUnavailable(error);
}
