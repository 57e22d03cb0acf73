import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers `/halsa` with 200 while `isReady`, else 503. It says nothing more: anyone may ask. */
export async function serveHealth(
  { host, port }: { readonly host: string; readonly port: number },
  isReady: () => boolean,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const status = request.url !== '/halsa' ? 404 : isReady() ? 200 : 503;
    response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    response.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${actual}/halsa`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
