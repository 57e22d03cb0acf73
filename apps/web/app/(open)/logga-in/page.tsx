import { Banner } from '@varje-elev/ui/banner';
import { Button } from '@varje-elev/ui/button';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OpenPage } from '../../../src/pages/open-page.tsx';
import { PlainPage } from '../../../src/pages/plain-page.tsx';
import { session } from '../../../src/server/app.ts';
import { signIn } from '../../../src/server/sign-in-action.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.signIn');
  return { title: t('title') };
}

interface Props {
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const [t, query, signedIn] = await Promise.all([getTranslations('pages.signIn'), searchParams, session()]);
  if (signedIn !== null) redirect('/i-dag');
  const notice = noticeOf(query);
  return (
    <OpenPage>
      <PlainPage title={t('title')} lede={t('lede')}>
        {notice ? <Banner>{t(notice)}</Banner> : null}
        <form action={signIn}>
          <input type="hidden" name="to" value={typeof query.till === 'string' ? query.till : '/i-dag'} />
          <Button type="submit" look="main">
            {t('button')}
          </Button>
        </form>
        <p className="meta">{t('how')}</p>
      </PlainPage>
    </OpenPage>
  );
}

/** What happened before one came here, by next-auth's `error` or our own `utloggad`. */
function noticeOf(query: Awaited<Props['searchParams']>) {
  if (query.utloggad !== undefined) return 'signedOut';
  if (query.error === 'TooMany') return 'tooMany';
  return query.error === undefined ? null : 'failed';
}
