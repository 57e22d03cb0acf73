import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered, titled } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { pageLength, shownFrom } from '../../../../../src/framework/hur-address.ts';
import { HurPage } from '../../../../../src/framework/hur-page.tsx';
import { phaseNameOf } from '../../../../../src/framework/phase-names.ts';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const readHur = cache(async (id: string, live: boolean, page: number) => {
  const offset = (page - 1) * pageLength;
  return orRefuse((await api()).framework.hur({ id, live, limit: pageLength, offset }));
});

/** Read once a request, for the title and for the page. */
async function asked({ params, searchParams }: Props) {
  const [{ id }, shown] = await Promise.all([params, searchParams.then(shownFrom)]);
  return { shown, read: () => readHur(id, shown.live, shown.page) };
}

export const generateMetadata = titled(async (props: Props): Promise<Metadata> => {
  const [{ read }] = await Promise.all([asked(props), me()]);
  const { hur } = await read();
  return { title: `${hur.number} ${hur.text}` };
});

export default answered(async function Page(props: Props) {
  const [{ shown, read: readShown }, t, f, caller] = await Promise.all([
    asked(props),
    getTranslations('framework'),
    getFormats(),
    api(),
    me(),
  ]);
  const [read, { phases }] = await Promise.all([readShown(), orRefuse(caller.process.read())]);
  return (
    <RoomPage room="framework" crumbs={[{ href: '/ramverket', label: t('title') }]}>
      <HurPage read={read} shown={shown} locale={f.locale} phaseName={phaseNameOf(phases, f.locale)} />
    </RoomPage>
  );
});
