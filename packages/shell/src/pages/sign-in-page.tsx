import { Button } from '@varje-elev/ui/button';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { appName, homeOf } from '../app-name.ts';
import { ownPath } from '../own-path.ts';
import { session } from '../server.ts';
import { signIn } from '../sign-in-action.ts';
import { answered } from './answered.tsx';
import { OpenPage } from './open-page.tsx';
import { PlainPage } from './plain-page.tsx';

export async function titleMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.signIn');
  return { title: t('title') };
}

interface Props {
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
}

export const SignInPage = answered(async ({ searchParams }: Props) => {
  const [t, query, signedIn] = await Promise.all([getTranslations('shell.signIn'), searchParams, session()]);
  const to = ownPath(query.till, homeOf[appName()]);
  if (signedIn !== null) redirect(to);
  const notice = noticeOf(query);
  return (
    <OpenPage>
      <PlainPage title={t('title')} lede={t('lede')}>
        {notice ? (
          <p className="read" role="status">
            {t(notice)}
          </p>
        ) : null}
        <form action={signIn}>
          <input type="hidden" name="to" value={to} />
          <Button type="submit" look="main">
            {t('button')}
          </Button>
        </form>
        <p className="meta">{t('how')}</p>
      </PlainPage>
    </OpenPage>
  );
});

/** What happened before one came here, by next-auth's `error` or the `state` of a sign-out. */
function noticeOf(query: Awaited<Props['searchParams']>) {
  if (query.state === 'utloggad') return 'signedOut';
  if (query.error === 'TooMany') return 'tooMany';
  if (query.error === 'ProviderDown') return 'providerDown';
  return query.error === undefined ? null : 'failed';
}
