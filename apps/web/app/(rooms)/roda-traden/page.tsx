import { phaseLabels, schoolYearOf } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
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
  const names = new Map(phases.map(({ phase, name }) => [phase, name]));
  return (
    <RoomPage room="thread">
      <StartPage
        cycles={cycles}
        mine={mandates.map(({ unitId }) => unitId)}
        phaseName={(phase) => names.get(phase) ?? phaseLabels[phase][f.locale]}
      />
    </RoomPage>
  );
});
