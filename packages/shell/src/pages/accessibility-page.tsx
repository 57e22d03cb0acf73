import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpenPage } from './open-page.tsx';
import { PlainPage } from './plain-page.tsx';

export async function titleMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.accessibility');
  return { title: t('title') };
}

/** Tillgänglighetsredogörelse: act (2018:1937) 13 §. Open to everybody. */
export async function AccessibilityPage() {
  const t = await getTranslations('shell.accessibility');
  return (
    <OpenPage>
      <PlainPage title={t('title')} lede={t('lede')}>
        <h2>{t('statusHeading')}</h2>
        <p className="read">{t('status')}</p>
        <h2>{t('knownHeading')}</h2>
        <ul className="read">
          <li>{t('known1')}</li>
          <li>{t('known2')}</li>
          <li>{t('known3')}</li>
          <li>{t('known4')}</li>
        </ul>
        <h2>{t('testedHeading')}</h2>
        <p className="read">{t('tested')}</p>
        <h2>{t('reportHeading')}</h2>
        <p className="read">{t('report')}</p>
        <h2>{t('supervisionHeading')}</h2>
        <p className="read">{t('supervision')}</p>
        <p className="fine">{t('updated')}</p>
      </PlainPage>
    </OpenPage>
  );
}
