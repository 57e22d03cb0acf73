import { Level } from '@varje-elev/domain';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { idIn, type PageProps, type Params, textIn } from '../../../../src/address/params.ts';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { readVersion } from '../../../../src/framework/read-version.ts';
import { type Editing, TextsPage } from '../../../../src/framework/texts-page.tsx';

interface Props extends PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('framework');
  return { title: t('title') };
}

export default answered(async function Page({ params, searchParams }: Props) {
  const [t, { id }, query] = await Promise.all([getTranslations('framework'), params, searchParams]);
  const { version } = await readVersion(id);
  return (
    <RoomPage room="framework" crumbs={[{ href: '/ramverk', label: t('title') }]}>
      <TextsPage version={version} editing={editingFrom(query)} />
    </RoomPage>
  );
});

function editingFrom(query: Params): Editing {
  const [vadId, word] = textIn(query, 'nytt')?.split('.') ?? [];
  const level = Level.safeParse(word);
  return {
    head: textIn(query, 'andra') === 'rubrik',
    hurId: idIn(query, 'andra'),
    vadId: idIn(query, 'vad'),
    newVad: textIn(query, 'nyttvad') !== null,
    newHur: vadId !== undefined && level.success ? { vadId, level: level.data } : null,
  };
}
