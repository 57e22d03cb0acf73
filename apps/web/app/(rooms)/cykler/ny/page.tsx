import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readOrigin } from '../../../../src/cycle/start/read-origin.ts';
import { StartPage } from '../../../../src/cycle/start/start-page.tsx';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { api } from '../../../../src/server/app.ts';

type Param = string | string[] | undefined;

interface Props {
  readonly searchParams: Promise<{ enhet?: Param; omrade?: Param; fortsatt?: Param }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cycle.start');
  return { title: t('title') };
}

const one = (param: Param) => (typeof param === 'string' ? param : undefined);

export default answered(async function Page({ searchParams }: Props) {
  const [{ enhet, omrade, fortsatt }, caller, t] = await Promise.all([
    searchParams,
    api(),
    getTranslations('frame'),
  ]);
  const { origin, unitId } = await readOrigin({
    enhet: one(enhet),
    omrade: one(omrade),
    fortsatt: one(fortsatt),
  });
  const options = await orRefuse(caller.cycle.startOptions({ unitId }));
  return (
    <RoomPage room="cycles" crumbs={[{ href: '/cykler', label: t('cycles') }]}>
      <StartPage options={options} origin={origin} />
    </RoomPage>
  );
});
