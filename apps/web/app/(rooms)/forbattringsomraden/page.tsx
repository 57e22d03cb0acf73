import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { unitsNear } from '../../../src/cycle/list/units-near.ts';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { AreasPage } from '../../../src/improvement/areas-page.tsx';
import { ownUnitId } from '../../../src/improvement/own-unit.ts';
import { doingFrom } from '../../../src/improvement/verbs.ts';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

type Param = string | string[] | undefined;

interface Props {
  readonly searchParams: Promise<{ enhet?: Param; gor?: Param }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('improvement');
  return { title: t('title') };
}

const one = (param: Param) => (typeof param === 'string' ? param : undefined);

export default answered(async function Page({ searchParams }: Props) {
  const [{ enhet, gor }, { mandates, today }, caller] = await Promise.all([searchParams, me(), api()]);
  const unitId = one(enhet) ?? ownUnitId(mandates);
  const [list, { units }] = await Promise.all([
    orRefuse(caller.improvement.list({ unitId })),
    orRefuse(caller.organisation.tree({})),
  ]);
  return (
    <RoomPage room="improvement">
      <AreasPage list={list} units={unitsNear(units, mandates)} doing={doingFrom(one(gor))} today={today} />
    </RoomPage>
  );
});
