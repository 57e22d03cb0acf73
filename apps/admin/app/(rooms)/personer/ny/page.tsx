import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { createPerson } from '../../../../src/people/actions.ts';
import { FormPage } from '../../../../src/people/form-page.tsx';
import { identityFields, personFields } from '../../../../src/people/person-form.ts';
import { api } from '../../../../src/server/app.ts';
import { me } from '../../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.create');
  return { title: t('title') };
}

export default answered(async function Page() {
  const [t, caller] = await Promise.all([getTranslations('people'), api(), me()]);
  const { issuers } = await orRefuse(caller.people.providers());
  return (
    <RoomPage room="people" crumbs={[{ href: '/personer', label: t('title') }]}>
      <FormPage
        title={t('create.title')}
        lede={t('create.lede')}
        action={createPerson}
        fields={[...(await personFields()), ...(await identityFields(issuers))]}
        hidden={{}}
        submit={t('create.submit')}
        cancelHref="/personer"
      />
    </RoomPage>
  );
});
