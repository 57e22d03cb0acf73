import { roleLabels } from '@varje-elev/domain';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import styles from '@varje-elev/shell/pages/choices.module.css';
import { PlainPage } from '@varje-elev/shell/pages/plain-page.tsx';
import { chooseShortcuts } from '@varje-elev/shell/preference-actions';
import { shortcutsCookie, shortcutsFrom } from '@varje-elev/shell/preferences';
import { signOut } from '@varje-elev/shell/sign-in-action';
import { Button } from '@varje-elev/ui/button';
import { RadioGroup } from '@varje-elev/ui/choice';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.me');
  return { title: t('title') };
}

export default answered(async function MePage() {
  const [t, locale, { name, mandates }, jar] = await Promise.all([
    getTranslations('pages.me'),
    getLocale(),
    me(),
    cookies(),
  ]);
  return (
    <RoomPage>
      <PlainPage title={name}>
        <h2>{t('assignments')}</h2>
        <ul className="read">
          {mandates.map(({ role, unitId, unitName }) => (
            <li key={`${role} ${unitId}`}>
              {t('assignment', { role: roleLabels[role][locale], unit: unitName })}
            </li>
          ))}
        </ul>
        <h2>{t('whatOthersSee')}</h2>
        <p className="read">{t('whatOthersSeeText')}</p>
        <h2>{t('shortcuts')}</h2>
        <p className="read">{t('shortcutsHint')}</p>
        <form action={chooseShortcuts} className={styles.form}>
          <input type="hidden" name="path" value="/jag" />
          <RadioGroup
            name="shortcuts"
            label={t('shortcuts')}
            labelHidden
            defaultValue={shortcutsFrom(jar.get(shortcutsCookie)?.value)}
            choices={[
              { value: 'on', label: t('shortcutsOn') },
              { value: 'off', label: t('shortcutsOff') },
            ]}
          />
          <Button type="submit">{t('save')}</Button>
        </form>
        <form action={signOut}>
          <Button type="submit">{t('signOut')}</Button>
        </form>
      </PlainPage>
    </RoomPage>
  );
});
