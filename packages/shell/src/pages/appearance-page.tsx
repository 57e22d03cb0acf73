import { Button } from '@varje-elev/ui/button';
import { RadioGroup } from '@varje-elev/ui/choice';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { chooseLocale, chooseTheme } from '../preference-actions.ts';
import { themeCookie, themeFrom } from '../preferences.ts';
import styles from './choices.module.css';
import { PlainPage } from './plain-page.tsx';

/** Theme and language, chosen for this browser; the same page in both apps. */
export async function AppearancePage() {
  const [t, locale, jar] = await Promise.all([getTranslations('shell.appearance'), getLocale(), cookies()]);
  return (
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
  );
}
