import { createServer, type Server } from 'node:net';
import { anyFreePort } from '@varje-elev/db/embedded/index';
import { afterEach, expect, test } from 'vitest';
import { choosePort } from './ports.ts';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function occupy(port: number): Promise<void> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
}

test('the usual port when it is free', async () => {
  const port = await anyFreePort();
  expect(await choosePort('WEB_PORT', null, port, new Set())).toEqual({ port, moved: false });
});

test('the next free one when the usual is busy or taken by another of our servers', async () => {
  const usual = await anyFreePort();
  await occupy(usual);
  const chosen = await choosePort('WEB_PORT', null, usual, new Set([usual + 1]));
  expect(chosen.moved).toBe(true);
  expect(chosen.port).toBeGreaterThan(usual + 1);
});

test('one that was asked for is never exchanged for another', async () => {
  const asked = await anyFreePort();
  await occupy(asked);
  await expect(choosePort('WEB_PORT', asked, 3000, new Set())).rejects.toThrow(
    `Port ${asked} (WEB_PORT) is in use`,
  );
  const free = await anyFreePort();
  await expect(choosePort('ADMIN_PORT', free, 3001, new Set([free]))).rejects.toThrow('given to two servers');
});
