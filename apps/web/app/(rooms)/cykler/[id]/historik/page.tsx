import { answered, titled } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HistoryPage } from '../../../../../src/cycle/history/history-page.tsx';
import { readHistory } from '../../../../../src/cycle/history/read-history.ts';
import { cycleCrumbs } from '../../../../../src/cycle/page/crumbs.ts';
import { makeView } from '../../../../../src/cycle/page/make-view.ts';
import { readCycle } from '../../../../../src/cycle/page/read-cycle.ts';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { me } from '../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ fore?: string | string[] }>;
}

export const generateMetadata = titled(async ({ params }: Props): Promise<Metadata> => {
  const [t, { cycle }] = await Promise.all([getTranslations('cycle'), readCycle((await params).id)]);
  return { title: t.markup('history.title', { title: cycle.title, w: (words) => words }) };
});

export default answered(async function Page({ params, searchParams }: Props) {
  const [{ id }, { fore }] = await Promise.all([params, searchParams]);
  const before = typeof fore === 'string' && /^[1-9]\d{0,14}$/.test(fore) ? Number(fore) : undefined;
  const [{ today }, read, history] = await Promise.all([me(), readCycle(id), readHistory(id, before)]);
  const view = await makeView(read, today, undefined, []);
  return (
    <RoomPage room="cycles" crumbs={await cycleCrumbs(read, true)}>
      <HistoryPage view={view} history={history} fromLatest={before === undefined} />
    </RoomPage>
  );
});
