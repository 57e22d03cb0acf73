import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type PageProps, textIn } from '../../../src/address/params.ts';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { ProcessPage } from '../../../src/process/process-page.tsx';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('process');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: PageProps) {
  const [params, caller] = await Promise.all([searchParams, api(), me()]);
  const process = await orRefuse(caller.process.read());
  return (
    <RoomPage room="process">
      <ProcessPage process={process} done={textIn(params, 'klart') !== null} />
    </RoomPage>
  );
});
