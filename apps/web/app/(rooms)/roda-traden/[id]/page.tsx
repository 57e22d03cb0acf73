import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered, titled } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { phaseNameOf } from '../../../../src/framework/phase-names.ts';
import { api } from '../../../../src/server/app.ts';
import { readThread } from '../../../../src/thread/read-thread.ts';
import { ThreadFolio, ThreadStatus } from '../../../../src/thread/thread-folio.tsx';
import { ThreadPage } from '../../../../src/thread/thread-page.tsx';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ vy?: string | string[] }>;
}

export const generateMetadata = titled(async ({ params }: Props): Promise<Metadata> => {
  const [t, { nodes, cycleId }] = await Promise.all([
    getTranslations('thread'),
    readThread((await params).id),
  ]);
  const title = nodes.find(({ id }) => id === cycleId)?.title;
  return { title: title === undefined ? t('title') : t('titleOf', { title }) };
});

export default answered(async function Page({ params, searchParams }: Props) {
  const [{ id }, { vy }, caller, f] = await Promise.all([params, searchParams, api(), getFormats()]);
  const [read, { phases }] = await Promise.all([readThread(id), orRefuse(caller.process.read())]);
  const asList = vy === 'lista';
  return (
    <RoomPage
      room="thread"
      folio={<ThreadFolio read={read} asList={asList} />}
      status={<ThreadStatus read={read} />}
    >
      <ThreadPage read={read} asList={asList} phaseName={phaseNameOf(phases, f.locale)} />
    </RoomPage>
  );
});
