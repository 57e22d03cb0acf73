import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { phaseNamesOf } from '../../../src/framework/phase-names.ts';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';
import { TodayPage } from '../../../src/today/today-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame');
  return { title: t('today') };
}

interface Props {
  readonly searchParams: Promise<{ prioritera?: string | string[] }>;
}

export default answered(async function Page({ searchParams }: Props) {
  const [caller, f, { prioritera }] = await Promise.all([api(), getFormats(), searchParams]);
  const [read, { phases }] = await Promise.all([
    orRefuse(caller.today.read()),
    orRefuse(caller.process.read()),
    // The frame's own question, asked together with the page's.
    me(),
  ]);
  const units = read.units.map(({ id, name }) => ({ id, name }));
  return (
    <RoomPage room="today" folio={units.length === 0 ? undefined : f.list(units.map(({ name }) => name))}>
      <TodayPage
        read={read}
        prioritising={typeof prioritera === 'string' ? prioritera : null}
        phaseNames={phaseNamesOf(phases, f.locale)}
      />
    </RoomPage>
  );
});
