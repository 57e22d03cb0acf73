import { getFormats } from '@varje-elev/shell/format/get-formats';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { ComparePage } from '../../../../src/framework/compare-page.tsx';
import { api } from '../../../../src/server/app.ts';
import { me } from '../../../../src/server/me.ts';

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('framework.compare');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: Props) {
  const [{ version }, t, f, caller] = await Promise.all([
    searchParams,
    getTranslations('framework'),
    getFormats(),
    api(),
    me(),
  ]);
  if (typeof version !== 'string') notFound();
  const read = await orRefuse(caller.framework.compare({ versionId: version }));
  return (
    <RoomPage room="framework" crumbs={[{ href: '/ramverket', label: t('title') }]}>
      <ComparePage read={read} locale={f.locale} />
    </RoomPage>
  );
});
