import { getTranslations } from 'next-intl/server';
import { OpenPage } from '../src/pages/open-page.tsx';
import { PlainPage } from '../src/pages/plain-page.tsx';

/** The same words for what does not exist and for what one may not see: an address must not tell which. */
export default async function NotFound() {
  const t = await getTranslations('fault');
  return (
    <OpenPage>
      <PlainPage title={t('notFoundTitle')} lede={t('notFound')}>
        <p>
          <a href="/i-dag">{t('toToday')}</a>
        </p>
      </PlainPage>
    </OpenPage>
  );
}
