import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { PlainPage } from '@varje-elev/shell/pages/plain-page.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.privacy');
  return { title: t('title') };
}

export default answered(async function PrivacyPage() {
  const [t, { authority }] = await Promise.all([getTranslations('pages.privacy'), me()]);
  return (
    <RoomPage>
      <PlainPage title={t('title')} lede={t('lede')}>
        <h2>{t('whatHeading')}</h2>
        <p className="read">{t('what')}</p>
        <h2>{t('pupilsHeading')}</h2>
        <p className="read">{t('pupils')}</p>
        <h2>{t('whoHeading')}</h2>
        <p className="read">{t('who')}</p>
        <h2>{t('responsibleHeading')}</h2>
        <p className="read">{t('responsible', { authority: authority.name })}</p>
      </PlainPage>
    </RoomPage>
  );
});
