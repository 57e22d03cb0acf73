import { Button } from '@varje-elev/ui/button';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OpenPage } from '../../../src/pages/open-page.tsx';
import { PlainPage } from '../../../src/pages/plain-page.tsx';
import { api, session } from '../../../src/server/app.ts';
import { signOut } from '../../../src/server/sign-in-action.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.noAccess');
  return { title: t('title') };
}

/** For the account nobody knows, and for the person without an assignment: whom to ask. */
export default async function NoAccessPage() {
  const [t, signedIn] = await Promise.all([getTranslations('pages.noAccess'), session()]);
  if (signedIn === null) {
    return (
      <OpenPage>
        <PlainPage title={t('title')} lede={t('unknown')}>
          <p>
            <a href="/logga-in">{t('again')}</a>
          </p>
        </PlainPage>
      </OpenPage>
    );
  }
  const { mandates, authority } = await (await api()).me.read({});
  if (mandates.length > 0) redirect('/i-dag');
  return (
    <OpenPage>
      <PlainPage title={t('title')} lede={t('lede')}>
        <p className="read">
          {authority.administrator === null
            ? t('ask')
            : t('askNamed', { name: authority.administrator, authority: authority.name })}
        </p>
        <form action={signOut}>
          <Button type="submit">{t('again')}</Button>
        </form>
      </PlainPage>
    </OpenPage>
  );
}
