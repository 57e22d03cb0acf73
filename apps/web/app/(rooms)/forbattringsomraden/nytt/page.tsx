import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import { writtenLang } from '@varje-elev/shell/written-lang';
import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { ownUnitId } from '../../../../src/improvement/own-unit.ts';
import { RaisePage } from '../../../../src/improvement/raise-page.tsx';
import { listHref } from '../../../../src/improvement/verbs.ts';
import { api } from '../../../../src/server/app.ts';
import { me } from '../../../../src/server/me.ts';

type Param = string | string[] | undefined;

interface Props {
  readonly searchParams: Promise<{ enhet?: Param; cykel?: Param }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('improvement');
  return { title: t('raiseTitle') };
}

const one = (param: Param) => (typeof param === 'string' ? param : undefined);

export default answered(async function Page({ searchParams }: Props) {
  const [{ enhet, cykel }, { mandates }, caller, t, { locale }] = await Promise.all([
    searchParams,
    me(),
    api(),
    getTranslations('improvement'),
    getFormats(),
  ]);
  const list = await orRefuse(caller.improvement.list({ unitId: one(enhet) ?? ownUnitId(mandates) }));
  if (!list.may.raise) forbidden();
  return (
    <RoomPage
      room="improvement"
      crumbs={[
        { href: '/forbattringsomraden', label: t('title') },
        { href: listHref(list.unit.id), label: list.unit.name, lang: writtenLang(locale) },
      ]}
    >
      <RaisePage list={list} cycleId={one(cykel) ?? null} />
    </RoomPage>
  );
});
