import { answered, titled } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { cycleCrumbs } from '../../../../src/cycle/page/crumbs.ts';
import { CyclePage } from '../../../../src/cycle/page/cycle-page.tsx';
import { CycleStatus } from '../../../../src/cycle/page/cycle-status.tsx';
import { makeView } from '../../../../src/cycle/page/make-view.ts';
import { candidatesFor, readCycle } from '../../../../src/cycle/page/read-cycle.ts';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { me } from '../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ redigera?: string | string[] }>;
}

export const generateMetadata = titled(async ({ params }: Props): Promise<Metadata> => {
  return { title: (await readCycle((await params).id)).cycle.title };
});

export default answered(async function Page({ params, searchParams }: Props) {
  const [{ id }, { redigera }] = await Promise.all([params, searchParams]);
  const edited = typeof redigera === 'string' ? redigera : undefined;
  const [{ today }, read] = await Promise.all([me(), readCycle(id)]);
  const view = await makeView(read, today, edited, await candidatesFor(read, edited));
  return (
    <RoomPage room="cycles" crumbs={await cycleCrumbs(read)} status={<CycleStatus view={view} />}>
      <CyclePage view={view} />
    </RoomPage>
  );
});
