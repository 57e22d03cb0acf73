import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type PageProps, textIn } from '../../../../src/address/params.ts';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { PersonPage } from '../../../../src/people/person-page.tsx';
import { api } from '../../../../src/server/app.ts';
import { me } from '../../../../src/server/me.ts';

interface Props extends PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.person');
  return { title: t('title') };
}

export default answered(async function Page({ params, searchParams }: Props) {
  const [t, { id }, query, { today }, caller] = await Promise.all([
    getTranslations('people'),
    params,
    searchParams,
    me(),
    api(),
  ]);
  const [person, { sessions }] = await Promise.all([
    orRefuse(caller.people.read({ id })),
    orRefuse(caller.session.list({ personId: id })),
  ]);
  const done = textIn(query, 'klart') !== null || textIn(query, 'avslutad') !== null;
  return (
    <RoomPage room="people" crumbs={[{ href: '/personer', label: t('title') }]}>
      <PersonPage person={person} sessions={sessions} today={today} done={done} />
    </RoomPage>
  );
});
