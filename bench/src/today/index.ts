import { withBarePage } from '../measure/bare-page.ts';
import { type Figure, written } from '../measure/figure.ts';
import { median, medianRatio } from '../measure/median.ts';
import { type Running, withOwnStart, withRunning } from '../measure/running.ts';
import { asHeader, cookieOf } from '../measure/signed-in.ts';
import { type Served, serve } from './load.ts';

const reader = 'amira.holm';
const connections = 12;
const turns = 7;

/** I dag, signed in and with its rows read for every request, against a bare Next page on the same machine. */
export function today(): Promise<Figure[]> {
  return withBarePage(async (bare) => [
    await withRunning(async (running) => ({
      ...(await compared(running, bare, 'as it is served')),
      goal: { atLeast: 0.55 },
    })),
    ...(process.env.RUNNING
      ? []
      : [await withOwnStart({ PROCESSES: '1' }, (running) => compared(running, bare, 'one process each'))]),
  ]);
}

async function compared(running: Running, bare: string, how: string): Promise<Figure> {
  const headers = asHeader(await cookieOf(running, reader));
  const load = { connections, seconds: 3, most: 4_000 };
  const ways = {
    today: () => serve({ ...load, url: `${running.web}/i-dag`, headers }),
    bare: () => serve({ ...load, url: `${bare}/`, headers: {} }),
    asMany: () => serve({ ...load, url: `${bare}/lika-manga`, headers: {} }),
  };
  const served: Record<keyof typeof ways, Served[]> = { today: [], bare: [], asMany: [] };
  const names = ['today', 'bare', 'asMany'] as const;
  for (const name of names) await ways[name]();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) served[name].push(await ways[name]());
  }
  const rates = (name: keyof typeof ways) => served[name].map(({ perSecond }) => perSecond);
  const said = (name: keyof typeof ways) =>
    `${written(median(rates(name)))} requests per second, ${written((served[name][0]?.bytes ?? 0) / 1000)} kB each`;
  return {
    name: `I dag against a bare Next page, requests per second, ${how}`,
    value: medianRatio(rates('today'), rates('bare')),
    unit: '×',
    goal: null,
    behind: [
      `${said('today')}: /i-dag as ${reader}, ${connections} connections, ${turns} turns`,
      `${said('bare')}: floor, a page of two lines made for each request, by next start: one process`,
      `${said('asMany')}: a bare page of as many elements as I dag has, ${written(medianRatio(rates('asMany'), rates('bare')))} × the floor`,
    ],
  };
}
