import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { PublishPage } from '../../../../../src/framework/publish-page.tsx';
import { readVersion } from '../../../../../src/framework/read-version.ts';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('framework');
  return { title: t('viewNames.publish') };
}

export default answered(async function Page({ params }: Props) {
  const [t, { id }, { actions }, caller] = await Promise.all([
    getTranslations('framework'),
    params,
    me(),
    api(),
  ]);
  const compared = await readVersion(id);
  if (compared.version.state !== 'draft') notFound();
  const consequences = await orRefuse(caller.framework.consequences({ versionId: id }));
  return (
    <RoomPage room="framework" crumbs={[{ href: '/ramverk', label: t('title') }]}>
      <PublishPage
        compared={compared}
        consequences={consequences}
        mayPublish={actions.includes('framework.publish')}
      />
    </RoomPage>
  );
});
