import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered, titled } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { HurPage } from '../../../../../src/framework/hur-page.tsx';
import { phaseNameOf } from '../../../../../src/framework/phase-names.ts';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const readHur = cache(async (id: string) => orRefuse((await api()).framework.hur({ id })));

export const generateMetadata = titled(async ({ params }: Props): Promise<Metadata> => {
  await me();
  const { hur } = await readHur((await params).id);
  return { title: `${hur.number} ${hur.text}` };
});

export default answered(async function Page({ params }: Props) {
  const [{ id }, t, f, caller] = await Promise.all([
    params,
    getTranslations('framework'),
    getFormats(),
    api(),
    me(),
  ]);
  const [read, { phases }] = await Promise.all([readHur(id), orRefuse(caller.process.read())]);
  return (
    <RoomPage room="framework" crumbs={[{ href: '/ramverket', label: t('title') }]}>
      <HurPage read={read} locale={f.locale} phaseName={phaseNameOf(phases, f.locale)} />
    </RoomPage>
  );
});
