import { roleLabels } from '@varje-elev/domain';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { PlainPage } from '@varje-elev/shell/pages/plain-page.tsx';
import { signOut } from '@varje-elev/shell/sign-in-action';
import { Button } from '@varje-elev/ui/button';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.me');
  return { title: t('title') };
}

export default answered(async function MePage() {
  const [t, locale, { name, mandates }] = await Promise.all([getTranslations('pages.me'), getLocale(), me()]);
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
        <form action={signOut}>
          <Button type="submit">{t('signOut')}</Button>
        </form>
      </PlainPage>
    </RoomPage>
  );
});
