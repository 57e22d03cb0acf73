/** Someone asked for the run to end; nothing is wrong. */
export class StopAsked extends Error {}

/** Aborts on Ctrl-C, SIGTERM, a closed terminal, or when the process that started this one disappears. */
export function whenStopAsked(): AbortController {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopping.abort(new StopAsked(signal === 'SIGINT' ? 'Ctrl-C' : signal)));
  }
  process.once('disconnect', () => stopping.abort(new StopAsked('the starting process is gone')));
  // A closed terminal must not turn the last messages into a fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return stopping;
}

/** Ends only by being rejected with the reason of the abort. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
