import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 90_000;

/** Waits until the address answers without a server fault. The caller stops waiting when the server has ended. */
export async function untilHealthy(name: string, address: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let last = 'no answer';
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    try {
      const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
      await answer.body?.cancel();
      if (answer.status < 400) return;
      last = `status ${answer.status}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await wait(50, null, { signal });
  }
  throw new Error(`${name} does not become ready at ${address} (${last}).`);
}
