import { answered, titled } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ConcludePage } from '../../../../../src/cycle/move/conclude-page.tsx';
import { cycleCrumbs } from '../../../../../src/cycle/page/crumbs.ts';
import { makeView } from '../../../../../src/cycle/page/make-view.ts';
import { readCycle } from '../../../../../src/cycle/page/read-cycle.ts';
import { cycleHref } from '../../../../../src/cycle/page/view.ts';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { me } from '../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = titled(async ({ params }: Props): Promise<Metadata> => {
  const [t, { cycle }] = await Promise.all([getTranslations('cycle'), readCycle((await params).id)]);
  return { title: t('concludeTitle', { title: cycle.title }) };
});

export default answered(async function Page({ params }: Props) {
  const { id } = await params;
  const [{ today }, read] = await Promise.all([me(), readCycle(id)]);
  if (!read.may.move || read.next?.phase !== 'concluded') redirect(cycleHref(id));
  const view = await makeView(read, today, undefined, []);
  return (
    <RoomPage room="cycles" crumbs={await cycleCrumbs(read, true)}>
      <ConcludePage view={view} />
    </RoomPage>
  );
});
