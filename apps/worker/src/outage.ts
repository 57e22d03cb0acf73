import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '@varje-elev/db';
import { type Log, reasonOf } from './log.ts';

export interface OutageWatch {
  /** Tells of a fault: once for a database that is away, until it is back; for each that is something else. */
  tell(error: unknown): Promise<void>;
  isAway(): boolean;
  stop(): void;
}

/** Everything that runs here meets a database that goes away, and meets it again and again. It is said once. */
export function watchOutages(db: Pick<Db, 'ping'>, log: Log, lookEveryMs: number): OutageWatch {
  const stopped = new AbortController();
  let away = false;
  let looking: Promise<boolean> | null = null;
  const asked = new Set<string>();

  const answers = () =>
    db.ping().then(
      () => true,
      () => false,
    );
  const untilBack = async () => {
    while (!(await answers())) await wait(lookEveryMs, null, { signal: stopped.signal });
    away = false;
    log({ level: 'info', event: 'database back' });
  };

  return {
    tell: async (error) => {
      const reason = reasonOf(error);
      // Connections that break together are one fault, told by the first.
      if (away || stopped.signal.aborted || asked.has(reason)) return;
      asked.add(reason);
      looking ??= answers().finally(() => {
        looking = null;
        asked.clear();
      });
      const isThere = await looking;
      if (isThere) return log({ level: 'error', event: 'fault', reason });
      if (away) return;
      away = true;
      log({ level: 'error', event: 'database away', reason });
      void untilBack().catch(() => undefined);
    },
    isAway: () => away,
    stop: () => stopped.abort(),
  };
}
