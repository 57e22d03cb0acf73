import { formatSchoolYear } from '@varje-elev/domain';
import { answered } from '@varje-elev/shell/pages/answered.tsx';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../../../../src/frame/room-page.tsx';
import { calendarAt } from '../../../../../../src/school-year/calendar-at.ts';
import { StretchPage } from '../../../../../../src/school-year/stretch-page.tsx';

interface Props {
  readonly params: Promise<{ ar: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { id }] = await Promise.all([getTranslations('schoolYear.stretchPage'), params]);
  return { title: t(id === 'ny' ? 'addTitle' : 'changeTitle') };
}

/** Days off of a school year, new (`ny`) or in hand. */
export default answered(async function Page({ params }: Props) {
  const [t, { ar, id }] = await Promise.all([getTranslations('schoolYear'), params]);
  const calendar = await calendarAt(ar);
  const stretch = calendar.breaks.find((one) => one.id === id);
  if (stretch === undefined && id !== 'ny') notFound();
  const label = t('titleOf', { year: formatSchoolYear(calendar.year) });
  return (
    <RoomPage room="schoolYear" crumbs={[{ href: `/lasar?ar=${calendar.year}`, label }]}>
      <StretchPage calendar={calendar} stretch={stretch} />
    </RoomPage>
  );
});
