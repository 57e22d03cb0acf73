import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { SearchPage } from '../../../src/go-to/search-page.tsx';
import { api } from '../../../src/server/app.ts';

interface Props {
  readonly searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: Props) {
  const [{ q }, caller] = await Promise.all([searchParams, api()]);
  const text = (typeof q === 'string' ? q : '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100);
  const found = await orRefuse(caller.goTo.search({ text }));
  return (
    <RoomPage>
      <SearchPage text={text} found={found} />
    </RoomPage>
  );
});
