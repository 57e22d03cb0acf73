import { openDatabase } from '@varje-elev/db';
import { demoId, ekstad } from '@varje-elev/db/demo/index';
import { startTestCluster } from '@varje-elev/db/embedded/index';
import { createTestDatabase } from '@varje-elev/db/testing/index';
import type { Figure } from '../measure/figure.ts';
import { addRows } from '../measure/more-rows.ts';
import { type Running, withOwnStart } from '../measure/running.ts';
import { asHeader, cookieOf } from '../measure/signed-in.ts';
import { type CountingProxy, countingProxy } from './counting-proxy.ts';

const reader = 'amira.holm';
const cycle = demoId('cycle', 'las-no-so');
const hur = ekstad.cycles.find(({ id }) => id === cycle)?.hurIds[0] ?? '';

const paths = [
  '/i-dag',
  '/cykler',
  '/cykler/hjulet',
  '/cykler/ny',
  `/cykler/${cycle}`,
  `/cykler/${cycle}/historik`,
  `/roda-traden/${cycle}`,
  '/ramverket',
  `/ramverket/hur/${hur}`,
  '/forbattringsomraden',
  '/sok?q=l%C3%A4s',
  '/jag',
] as const;

/** SQL statements that each page of the staff app sends, with the demo's rows and with many times as many. */
export async function pageQueries(): Promise<Figure[]> {
  const cluster = await startTestCluster();
  try {
    process.env.TEST_PG_ADMIN_URL = cluster.adminUrl;
    const database = await createTestDatabase();
    const proxy = await countingProxy(database.ownerUrl);
    const figures = await withOwnStart({ DATABASE_URL: proxy.url }, async (running) => {
      const few = await countAll(running, proxy);
      const db = openDatabase(running.databaseUrl, { max: 1 });
      await addRows(db);
      await db.close();
      return [figureOf(few, await countAll(running, proxy))];
    });
    await proxy.close();
    await database.drop();
    return figures;
  } finally {
    await cluster.stop();
  }
}

type Counts = ReadonlyMap<string, ReturnType<CountingProxy['take']>>;

async function countAll(running: Running, proxy: CountingProxy): Promise<Counts> {
  const headers = asHeader(await cookieOf(running, reader));
  const counts = new Map<string, ReturnType<CountingProxy['take']>>();
  for (const path of paths) {
    proxy.take();
    const answer = await fetch(`${running.web}${path}`, { headers, redirect: 'manual' });
    await answer.text();
    if (answer.status === 200) counts.set(path, proxy.take());
  }
  return counts;
}

function figureOf(few: Counts, many: Counts): Figure {
  const grown = [...few].filter(([path, { statements }]) => many.get(path)?.statements !== statements);
  return {
    name: 'Pages whose number of statements grows with the rows',
    value: grown.length,
    unit: 'pages',
    goal: { atMost: 0 },
    behind: [...few].map(
      ([path, { statements, transactions }]) =>
        `${path.replace(/[0-9a-f-]{36}/, '…')}: ${statements} statements, ${many.get(path)?.statements} with many rows, in ${transactions} transactions`,
    ),
  };
}
