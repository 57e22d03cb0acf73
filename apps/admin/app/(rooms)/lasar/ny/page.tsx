import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { FormPage } from '../../../../src/people/form-page.tsx';
import { createYear } from '../../../../src/school-year/actions.ts';
import { newYearFields } from '../../../../src/school-year/fields.ts';
import { newestFirst, yearsWithout } from '../../../../src/school-year/years.ts';
import { api } from '../../../../src/server/app.ts';
import { me } from '../../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('schoolYear.create');
  return { title: t('title') };
}

export default answered(async function Page() {
  const [t, caller, { today }] = await Promise.all([getTranslations('schoolYear'), api(), me()]);
  const { calendars } = await orRefuse(caller.calendar.read());
  const latest = newestFirst(calendars)[0]?.year ?? null;
  return (
    <RoomPage room="schoolYear" crumbs={[{ href: '/lasar', label: t('title') }]}>
      <FormPage
        title={t('create.title')}
        lede={t('create.lede')}
        action={createYear}
        fields={await newYearFields(yearsWithout(calendars, today), latest)}
        hidden={{}}
        paths={{ breaks: 'copy' }}
        submit={t('create.submit')}
        cancelHref="/lasar"
      />
    </RoomPage>
  );
});
