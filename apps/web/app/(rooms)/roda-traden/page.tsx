import { schoolYearOf } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { phaseNameOf } from '../../../src/framework/phase-names.ts';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';
import { StartPage } from '../../../src/thread/start-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('thread');
  return { title: t('title') };
}

export default answered(async function Page() {
  const [{ today, mandates, actions }, caller, f] = await Promise.all([me(), api(), getFormats()]);
  const [{ cycles }, { phases }] = await Promise.all([
    // The room is in everybody's masthead; who may read no work is told what a thread is.
    actions.includes('cycle.read')
      ? orRefuse(caller.cycle.list({ years: [schoolYearOf(today)], limit: 200 }))
      : { cycles: [] },
    orRefuse(caller.process.read()),
  ]);
  return (
    <RoomPage room="thread">
      <StartPage
        cycles={cycles}
        mine={mandates.map(({ unitId }) => unitId)}
        phaseName={phaseNameOf(phases, f.locale)}
      />
    </RoomPage>
  );
});
