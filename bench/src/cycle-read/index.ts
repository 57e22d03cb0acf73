import { openDatabase } from '@varje-elev/db';
import { demoId } from '@varje-elev/db/demo/index';
import { byTurns } from '../measure/by-turns.ts';
import { callerAs } from '../measure/caller-as.ts';
import { withDemoDatabase } from '../measure/demo-database.ts';
import { type Figure, written } from '../measure/figure.ts';
import { median, medianRatio, quantile } from '../measure/median.ts';
import { listenToStatements, statementsIn, type Waves } from '../measure/statements.ts';
import { rawPool, rawPostgresJs } from './raw.ts';

const reader = 'amira.holm';
const cycle = { id: demoId('cycle', 'las-no-so') };

/** A cycle page’s data, read in this process, against its own SQL in one transaction through postgres.js. */
export function cycleRead(): Promise<Figure[]> {
  return withDemoDatabase(async ({ appUrl }) => {
    const waves = await heardFrom(appUrl);
    const db = openDatabase(appUrl, { max: 1 });
    const [driver, pool] = [rawPostgresJs(appUrl), rawPool(appUrl)];
    const caller = await callerAs(db, reader);
    const times = await byTurns(
      {
        read: () => caller.cycle.read(cycle),
        floor: () => driver.run(waves),
        pool: () => pool.run(waves),
        request: async () => (await callerAs(db, reader)).cycle.read(cycle),
      },
      { warmUp: 200, turns: 600 },
    );
    await Promise.all([db.close(), driver.close(), pool.close()]);
    const milliseconds = (name: keyof typeof times) => `${written(median(times[name]))} ms`;
    const count = statementsIn(waves);
    return [
      {
        name: 'cycle.read against its SQL in one transaction through postgres.js',
        value: medianRatio(times.read, times.floor),
        unit: '×',
        goal: { atMost: 1.5 },
        behind: [
          `${milliseconds('read')} cycle.read in this process, as ${reader}`,
          `${milliseconds('floor')} floor: its ${count} statements in one transaction through postgres.js, sent together as cycle.read sends them (${waves.length} round trips)`,
          `${milliseconds('pool')} the same statements through the applications’ own pool (node-postgres)`,
          `${written(quantile(times.read, 0.1) / quantile(times.floor, 0.1))} × between the quickest tenths, where the machine was least busy with other things`,
          `${milliseconds('request')} with what every request begins with: who asks, read in a transaction of its own`,
        ],
      },
    ];
  });
}

/** The statements of one read. Of several, the one in fewest waves: the floor gets every benefit. */
async function heardFrom(url: string): Promise<Waves> {
  const heard = listenToStatements();
  const db = openDatabase(url, { max: 1, onQuery: heard.onQuery });
  const caller = await callerAs(db, reader);
  heard.take();
  const runs: Waves[] = [];
  for (let run = 0; run < 20; run += 1) {
    await caller.cycle.read(cycle);
    runs.push(heard.take());
  }
  await db.close();
  return runs.toSorted((one, other) => one.length - other.length)[0] ?? [];
}
