import { answered } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { ComparePage } from '../../../../../src/framework/compare-page.tsx';
import { readVersion } from '../../../../../src/framework/read-version.ts';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('framework');
  return { title: t('viewNames.compare') };
}

export default answered(async function Page({ params }: Props) {
  const [t, { id }] = await Promise.all([getTranslations('framework'), params]);
  const compared = await readVersion(id);
  return (
    <RoomPage room="framework" crumbs={[{ href: '/ramverk', label: t('title') }]}>
      <ComparePage compared={compared} />
    </RoomPage>
  );
});
