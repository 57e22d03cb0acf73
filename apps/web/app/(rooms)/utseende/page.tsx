import { AppearancePage } from '@varje-elev/shell/pages/appearance-page.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.appearance');
  return { title: t('title') };
}

export default function Page() {
  return (
    <RoomPage>
      <AppearancePage />
    </RoomPage>
  );
}
