import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type PageProps, textIn } from '../../../src/address/params.ts';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { VersionsPage } from '../../../src/framework/versions-page.tsx';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('framework');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: PageProps) {
  const [params, { actions }, caller] = await Promise.all([searchParams, me(), api()]);
  if (!actions.includes('framework.edit')) forbidden();
  const versions = await orRefuse(caller.framework.versions());
  return (
    <RoomPage room="framework">
      <VersionsPage {...versions} done={textIn(params, 'klart') !== null} />
    </RoomPage>
  );
});
