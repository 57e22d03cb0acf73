import { connect, createServer, type Socket } from 'node:net';

export interface CountingProxy {
  /** The address given, by way of the proxy. */
  readonly url: string;
  /** What the applications' pools have asked since last time. What the worker asks in between is not counted. */
  take(): { readonly statements: number; readonly transactions: number };
  close(): Promise<void>;
}

/** Stands between an application and PostgreSQL and counts what passes: the application need not know. */
export async function countingProxy(target: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(target);
  let asked = { statements: 0, transactions: 0 };
  const count = (type: string, text: string) => {
    if (type === 'E') asked.statements += 1;
    if (type !== 'Q') return;
    if (/^\s*begin\b/i.test(text)) asked.transactions += 1;
    else if (!/^\s*(commit|rollback)\b/i.test(text)) asked.statements += 1;
  };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', messagesIn(count));
    client.pipe(database);
    database.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(own) }).href,
    take: () => {
      const taken = asked;
      asked = { statements: 0, transactions: 0 };
      return taken;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/**
 * Takes the client's bytes apart (PostgreSQL, 54.7: a letter, a length that counts itself, the rest). The first message
 * of a connection has no letter.
 */
function messagesIn(hear: (type: string, text: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  let isCounted = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      if (isFirst) isCounted = rest.toString('utf8', 0, end).includes('application_name\0varje-elev\0');
      else if (isCounted) hear(rest.toString('latin1', 0, 1), rest.toString('utf8', 5, Math.min(end, 60)));
      isFirst = false;
      rest = rest.subarray(end);
    }
  };
}
