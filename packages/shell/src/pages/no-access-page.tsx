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
  return { title: t('pageTitle') };
}

/** For the account nobody knows, for the person without an assignment, and for the one whose assignment is for the other app: whom to ask. */
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
  const { authority, mandates } = me;
  const { administrator } = await caller.me.whomToAsk();
  const whom = administrator === null ? null : { name: administrator, authority: authority.name };
  // Somebody who works elsewhere here: a teacher at the administrators' door.
  if (mandates.length > 0) {
    return (
      <Refused title={t('otherTitle')} lede={t('otherLede')} again={t('again')}>
        {whom === null ? null : t('otherAsk', whom)}
      </Refused>
    );
  }
  return (
    <Refused title={t('title')} lede={t('lede')} again={t('again')}>
      {whom === null ? t('ask') : t('askNamed', whom)}
    </Refused>
  );
});

interface RefusedProps {
  readonly title: string;
  readonly lede: string;
  readonly again: string;
  readonly children: string | null;
}

function Refused({ title, lede, again, children }: RefusedProps) {
  return (
    <OpenPage>
      <PlainPage title={title} lede={lede}>
        {children === null ? null : <p className="read">{children}</p>}
        <form action={signOut}>
          <Button type="submit">{again}</Button>
        </form>
      </PlainPage>
    </OpenPage>
  );
}
