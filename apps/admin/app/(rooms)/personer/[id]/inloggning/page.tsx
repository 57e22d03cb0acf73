import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { SignInPage } from '../../../../../src/people/sign-in-page.tsx';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.signIn');
  return { title: t('short') };
}

export default answered(async function Page({ params }: Props) {
  const [t, { id }, caller, { personId }] = await Promise.all([
    getTranslations('people'),
    params,
    api(),
    me(),
  ]);
  const [person, { issuers }] = await Promise.all([
    orRefuse(caller.people.read({ id })),
    orRefuse(caller.people.providers()),
  ]);
  const crumbs = [
    { href: '/personer', label: t('title') },
    { href: `/personer/${id}`, label: person.protected ? t('protected') : person.name },
  ];
  return (
    <RoomPage room="people" crumbs={crumbs}>
      <SignInPage person={person} issuers={issuers} isSelf={id === personId} />
    </RoomPage>
  );
});
