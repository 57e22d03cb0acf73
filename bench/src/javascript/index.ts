import { demoId } from '@varje-elev/db/demo/index';
import { withBarePage } from '../measure/bare-page.ts';
import { type Figure, written } from '../measure/figure.ts';
import { type Running, withRunning } from '../measure/running.ts';
import { asHeader, cookieOf } from '../measure/signed-in.ts';
import { scriptsDownloaded } from './downloaded.ts';
import { scriptsSent } from './sent.ts';

const path = `/cykler/${demoId('cycle', 'las-no-so')}`;
const pages = [
  { name: 'The reading page', reader: 'leila.sandgren', atMost: 150 },
  { name: 'The editing page', reader: 'amira.holm', atMost: 220 },
] as const;

/** Compressed JavaScript of a cycle’s page, for somebody who reads it and for somebody who writes in it. */
export function javascript(): Promise<Figure[]> {
  return withRunning((running) =>
    withBarePage(async (bare) => {
      const floor = (await scriptsSent(`${bare}/`, {})).bytes;
      const figures: Figure[] = [];
      for (const page of pages) figures.push(await weighed(running, page, floor));
      return figures;
    }),
  );
}

async function weighed(running: Running, page: (typeof pages)[number], floor: number): Promise<Figure> {
  const { name, reader, atMost } = page;
  const cookie = await cookieOf(running, reader);
  const url = `${running.web}${path}`;
  const sent = await scriptsSent(url, asHeader(cookie));
  const downloaded = await scriptsDownloaded(url, cookie);
  return {
    name: `${name}, compressed JavaScript`,
    value: downloaded.bytes / 1000,
    unit: 'kB',
    goal: { atMost },
    behind: [
      `${downloaded.count} scripts that Chromium fetches before the page comes to rest, as ${reader}`,
      `${written(sent.bytes / 1000)} kB in the ${sent.count} scripts that the page itself names`,
      `${written(floor / 1000)} kB floor: what a bare Next page names`,
    ],
  };
}
