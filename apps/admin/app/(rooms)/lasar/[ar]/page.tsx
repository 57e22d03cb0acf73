import { formatSchoolYear } from '@varje-elev/domain';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../src/frame/room-page.tsx';
import { FormPage } from '../../../../src/people/form-page.tsx';
import { saveTerms } from '../../../../src/school-year/actions.ts';
import { calendarAt } from '../../../../src/school-year/calendar-at.ts';
import { termFields } from '../../../../src/school-year/fields.ts';

interface Props {
  readonly params: Promise<{ ar: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('schoolYear.editTermsPage');
  return { title: t('short') };
}

export default answered(async function Page({ params }: Props) {
  const [t, { ar }] = await Promise.all([getTranslations('schoolYear'), params]);
  const calendar = await calendarAt(ar);
  const year = formatSchoolYear(calendar.year);
  const back = `/lasar?ar=${calendar.year}`;
  return (
    <RoomPage room="schoolYear" crumbs={[{ href: back, label: t('titleOf', { year }) }]}>
      <FormPage
        title={t('editTermsPage.title', { year })}
        lede={t('editTermsPage.lede')}
        action={saveTerms}
        fields={await termFields(calendar)}
        hidden={{ year: String(calendar.year), revision: String(calendar.revision) }}
        submit={t('editTermsPage.submit')}
        cancelHref={back}
      />
    </RoomPage>
  );
});
