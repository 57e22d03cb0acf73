import { openDatabase } from '@varje-elev/db';
import { callerAs } from '../measure/caller-as.ts';
import { settle, withDemoDatabase } from '../measure/demo-database.ts';
import type { Figure } from '../measure/figure.ts';
import { addRows } from '../measure/more-rows.ts';
import { listenToStatements, statementsIn, type Waves } from '../measure/statements.ts';
import { reads } from './reads.ts';

/** SQL statements of each reading procedure, with the demo's rows and with many times as many. */
export function queries(): Promise<Figure[]> {
  return withDemoDatabase(async (database) => {
    const few = await countAll(database.appUrl);
    await addRows(database.app);
    await settle(database);
    const many = await countAll(database.appUrl);
    const rows = reads.map(({ name, reader }, at) => ({ name, reader, few: few[at], many: many[at] }));
    const grown = rows.filter((row) => row.few?.statements !== row.many?.statements);
    return [
      {
        name: 'Reading procedures whose number of statements grows with the rows',
        value: grown.length,
        unit: 'procedures',
        goal: { atMost: 0 },
        behind: rows.map(
          (row) =>
            `${row.name} as ${row.reader}: ${row.few?.statements} statements, ${row.many?.statements} with many rows, in one transaction of ${row.few?.trips} round trips`,
        ),
      },
    ];
  });
}

async function countAll(url: string) {
  const heard = listenToStatements();
  const db = openDatabase(url, { max: 1, onQuery: heard.onQuery });
  const counts = [];
  for (const { reader, ask } of reads) {
    const caller = await callerAs(db, reader);
    heard.take();
    await ask(caller);
    counts.push(counted(heard.take()));
  }
  await db.close();
  return counts;
}

/** Ending the transaction is a round trip too, and no statement of ours. */
function counted(waves: Waves) {
  return { statements: statementsIn(waves), trips: waves.length };
}
