import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { filterFrom } from '../../../../src/cycle/list/filter.ts';
import { unitsNear } from '../../../../src/cycle/list/units-near.ts';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { phaseNamesOf } from '../../../../src/framework/phase-names.ts';
import { api } from '../../../../src/server/app.ts';
import { me } from '../../../../src/server/me.ts';
import { WheelPage } from '../../../../src/wheel/wheel-page.tsx';

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('wheel');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: Props) {
  const [params, { today, mandates, actions }, caller, f] = await Promise.all([
    searchParams,
    me(),
    api(),
    getFormats(),
  ]);
  if (!actions.includes('wheel.read')) forbidden();
  const { year, unitId } = filterFrom(params, today);
  const [read, { units }, { phases }] = await Promise.all([
    orRefuse(caller.wheel.read({ year, unitId: unitId ?? undefined })),
    orRefuse(caller.organisation.tree({})),
    orRefuse(caller.process.read()),
  ]);
  return (
    <RoomPage room="cycles">
      <WheelPage
        read={read}
        units={unitsNear(units, mandates)}
        unitId={unitId}
        phaseNames={phaseNamesOf(phases, f.locale)}
      />
    </RoomPage>
  );
});
