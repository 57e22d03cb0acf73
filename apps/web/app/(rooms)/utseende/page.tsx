import styles from '@varje-elev/shell/pages/choices.module.css';
import { PlainPage } from '@varje-elev/shell/pages/plain-page.tsx';
import { chooseLocale, chooseTheme } from '@varje-elev/shell/preference-actions';
import { themeCookie, themeFrom } from '@varje-elev/shell/preferences';
import { Button } from '@varje-elev/ui/button';
import { RadioGroup } from '@varje-elev/ui/choice';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.appearance');
  return { title: t('title') };
}

export default async function AppearancePage() {
  const [t, locale, jar] = await Promise.all([getTranslations('shell.appearance'), getLocale(), cookies()]);
  return (
    <RoomPage>
      <PlainPage title={t('title')} lede={t('hint')}>
        <form action={chooseTheme} className={styles.form}>
          <input type="hidden" name="path" value="/utseende" />
          <RadioGroup
            name="theme"
            label={t('theme')}
            defaultValue={themeFrom(jar.get(themeCookie)?.value)}
            choices={[
              { value: 'auto', label: t('auto') },
              { value: 'light', label: t('light') },
              { value: 'dark', label: t('dark') },
            ]}
          />
          <Button type="submit">{t('save')}</Button>
        </form>
        <form action={chooseLocale} className={styles.form}>
          <input type="hidden" name="path" value="/utseende" />
          <RadioGroup
            name="locale"
            label={t('language')}
            defaultValue={locale}
            choices={[
              { value: 'sv', label: <span lang="sv">{t('sv')}</span> },
              { value: 'en', label: <span lang="en">{t('en')}</span> },
            ]}
          />
          <Button type="submit">{t('save')}</Button>
        </form>
      </PlainPage>
    </RoomPage>
  );
}
