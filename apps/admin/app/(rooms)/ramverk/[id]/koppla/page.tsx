import { answered } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { idIn, type PageProps } from '../../../../../src/address/params.ts';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { MapPage } from '../../../../../src/framework/map-page.tsx';
import { readVersion } from '../../../../../src/framework/read-version.ts';

interface Props extends PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('framework');
  return { title: t('viewNames.map') };
}

export default answered(async function Page({ params, searchParams }: Props) {
  const [t, { id }, query] = await Promise.all([getTranslations('framework'), params, searchParams]);
  const compared = await readVersion(id);
  if (compared.version.state !== 'draft') notFound();
  return (
    <RoomPage room="framework" crumbs={[{ href: '/ramverk', label: t('title') }]}>
      <MapPage compared={compared} openId={idIn(query, 'andra')} />
    </RoomPage>
  );
});
