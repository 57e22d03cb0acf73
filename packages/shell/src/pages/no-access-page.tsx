import { Button } from '@varje-elev/ui/button';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { appName, homeOf } from '../app-name.ts';
import { mayEnter } from '../may-enter.ts';
import { api, session } from '../server.ts';
import { signOut } from '../sign-in-action.ts';
import { answered } from './answered.tsx';
import { OpenPage } from './open-page.tsx';
import { PlainPage } from './plain-page.tsx';

export async function titleMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.noAccess');
  return { title: t('title') };
}

/** For the account nobody knows, and for the person without an assignment: whom to ask. */
export const NoAccessPage = answered(async () => {
  const [t, signedIn] = await Promise.all([getTranslations('shell.noAccess'), session()]);
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
  const caller = await api();
  const me = await caller.me.read();
  if (mayEnter(me)) redirect(homeOf[appName()]);
  const { authority } = me;
  const { administrator } = await caller.me.whomToAsk();
  return (
    <OpenPage>
      <PlainPage title={t('title')} lede={t('lede')}>
        <p className="read">
          {administrator === null
            ? t('ask')
            : t('askNamed', { name: administrator, authority: authority.name })}
        </p>
        <form action={signOut}>
          <Button type="submit">{t('again')}</Button>
        </form>
      </PlainPage>
    </OpenPage>
  );
});
