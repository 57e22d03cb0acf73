import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { idIn, type PageProps } from '../../../../../src/address/params.ts';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { SeesPage } from '../../../../../src/people/sees-page.tsx';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props extends PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.sees');
  return { title: t('short') };
}

export default answered(async function Page({ params, searchParams }: Props) {
  const [t, { id }, query, caller] = await Promise.all([
    getTranslations('people'),
    params,
    searchParams,
    api(),
    me(),
  ]);
  const sees = await orRefuse(
    caller.people.sees({ personId: id, unitId: idIn(query, 'enhet') ?? undefined }),
  );
  const name = sees.person.protected ? t('protected') : sees.person.name;
  return (
    <RoomPage
      room="people"
      crumbs={[
        { href: '/personer', label: t('title') },
        { href: `/personer/${id}`, label: name },
      ]}
    >
      <SeesPage sees={sees} name={name} />
    </RoomPage>
  );
});
