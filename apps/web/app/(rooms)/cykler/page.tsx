import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { filterFrom } from '../../../src/cycle/list/filter.ts';
import { ListPage } from '../../../src/cycle/list/list-page.tsx';
import { pageLength } from '../../../src/cycle/list/page-length.ts';
import { unitsNear } from '../../../src/cycle/list/units-near.ts';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { phaseNameOf } from '../../../src/framework/phase-names.ts';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cycle.list');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: Props) {
  const [params, { today, mandates, actions, authority }, caller, f] = await Promise.all([
    searchParams,
    me(),
    api(),
    getFormats(),
  ]);
  const filter = filterFrom(params, today);
  const [list, { units }, { phases }] = await Promise.all([
    orRefuse(
      caller.cycle.list({
        years: [filter.year],
        unitId: filter.unitId ?? undefined,
        limit: pageLength,
        offset: (filter.page - 1) * pageLength,
      }),
    ),
    orRefuse(caller.organisation.tree({})),
    orRefuse(caller.process.read()),
  ]);
  return (
    <RoomPage room="cycles">
      <ListPage
        filter={filter}
        list={list}
        units={unitsNear(units, mandates)}
        phaseName={phaseNameOf(phases, f.locale)}
        mayStart={actions.includes('cycle.start')}
        authorityName={authority.name}
        today={today}
      />
    </RoomPage>
  );
});
