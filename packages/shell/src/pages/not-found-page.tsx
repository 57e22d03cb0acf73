import { getTranslations } from 'next-intl/server';
import { OpenPage } from './open-page.tsx';
import { PlainPage } from './plain-page.tsx';

/** The same words for what does not exist and for what one may not see: an address must not tell which. */
export async function NotFoundPage() {
  const t = await getTranslations('shell.fault');
  return (
    <OpenPage>
      <PlainPage title={t('notFoundTitle')} lede={t('notFound')}>
        <p>
          <a href="/">{t('toStart')}</a>
        </p>
      </PlainPage>
    </OpenPage>
  );
}
