import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { PageProps } from '../../../src/address/params.ts';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { pageLength, peopleFilterFrom } from '../../../src/people/filter.ts';
import { PeoplePage } from '../../../src/people/people-page.tsx';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: PageProps) {
  const [params, { today }, caller] = await Promise.all([searchParams, me(), api()]);
  const filter = peopleFilterFrom(params);
  const { search, unitId, role, idle, descending, page } = filter;
  const [people, { units }] = await Promise.all([
    orRefuse(
      caller.people.search({
        search: search ?? undefined,
        unitId: unitId ?? undefined,
        role: role ?? undefined,
        idle,
        descending,
        limit: pageLength,
        offset: (page - 1) * pageLength,
      }),
    ),
    orRefuse(caller.organisation.tree({})),
  ]);
  return (
    <RoomPage room="people">
      <PeoplePage people={people} filter={filter} units={units} today={today} />
    </RoomPage>
  );
});
