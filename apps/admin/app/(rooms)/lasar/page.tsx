import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type PageProps, textIn } from '../../../src/address/params.ts';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { SchoolYearPage } from '../../../src/school-year/school-year-page.tsx';
import { calendarShown, yearIn } from '../../../src/school-year/years.ts';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('schoolYear');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: PageProps) {
  const [params, { today }, caller] = await Promise.all([searchParams, me(), api()]);
  const { calendars } = await orRefuse(caller.calendar.read());
  return (
    <RoomPage room="schoolYear">
      <SchoolYearPage
        calendars={calendars}
        shown={calendarShown(calendars, yearIn(textIn(params, 'ar')), today)}
        today={today}
        done={textIn(params, 'klart') !== null}
      />
    </RoomPage>
  );
});
