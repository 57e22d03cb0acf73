import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../../src/frame/room-page.tsx';
import { editPerson } from '../../../../../src/people/actions.ts';
import { FormPage } from '../../../../../src/people/form-page.tsx';
import { personFields } from '../../../../../src/people/person-form.ts';
import { api } from '../../../../../src/server/app.ts';
import { me } from '../../../../../src/server/me.ts';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.edit');
  return { title: t('title') };
}

export default answered(async function Page({ params }: Props) {
  const [t, { id }, caller] = await Promise.all([getTranslations('people'), params, api(), me()]);
  const person = await orRefuse(caller.people.read({ id }));
  const crumbs = [
    { href: '/personer', label: t('title') },
    { href: `/personer/${id}`, label: person.protected ? t('protected') : person.name },
  ];
  return (
    <RoomPage room="people" crumbs={crumbs}>
      <FormPage
        title={t('edit.title')}
        lede={t('edit.lede')}
        action={editPerson}
        fields={await personFields(person)}
        hidden={{ personId: id, revision: String(person.revision) }}
        submit={t('edit.submit')}
        cancelHref={`/personer/${id}`}
      />
    </RoomPage>
  );
});
