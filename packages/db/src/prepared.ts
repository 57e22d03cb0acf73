import type postgres from 'postgres';

type Unsafe = postgres.Sql['unsafe'];

/**
 * postgres.js prepares its own tagged queries but not those drizzle hands it as text: each would be described first, which
 * costs a round trip and cannot be pipelined. Reads are few and their texts constant, so they are prepared; writes, whose
 * texts vary with the number of rows, are not, or the server would collect statements.
 */
export function preparingReads(client: postgres.Sql): postgres.Sql {
  return wrap(client);
}

function wrap<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  const unsafe: Unsafe = (query, parameters, options) =>
    client.unsafe(query, parameters, {
      ...options,
      prepare: (parameters?.length ?? 0) > 0 && /^\s*(select|with)\b/.test(query),
    });
  return new Proxy(client, {
    get(target, key, receiver) {
      if (key === 'unsafe') return unsafe;
      if (key === 'begin' || key === 'savepoint') return within(target, key);
      return Reflect.get(target, key, receiver);
    },
  });
}

/** `begin` and `savepoint` hand a client of their own to their callback: that one prepares too. */
function within(client: object, key: 'begin' | 'savepoint') {
  const start: unknown = Reflect.get(client, key);
  if (typeof start !== 'function') return undefined;
  return (work: (inner: postgres.TransactionSql) => unknown) =>
    Reflect.apply(start, client, [(inner: postgres.TransactionSql) => work(wrap(inner))]);
}
