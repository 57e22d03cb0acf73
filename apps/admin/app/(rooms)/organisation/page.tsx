import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { dayIn, idIn, type PageProps, textIn } from '../../../src/address/params.ts';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { OrganisationPage } from '../../../src/organisation/organisation-page.tsx';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organisation');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: PageProps) {
  const [params, { today }, caller] = await Promise.all([searchParams, me(), api()]);
  const [on, search, chosen] = [dayIn(params, 'datum'), textIn(params, 'sok'), idIn(params, 'enhet')];
  const overview = await orRefuse(
    caller.organisation.overview({ on: on ?? undefined, search: search?.slice(0, 100) }),
  );
  const first = overview.matches?.[0] ?? overview.units.find(({ parentId }) => parentId === null)?.id ?? null;
  const unitId = chosen ?? first;
  const [unit, people] =
    unitId === null
      ? [null, null]
      : await Promise.all([
          orRefuse(caller.unit.read({ id: unitId })),
          orRefuse(caller.people.atUnit({ unitId })),
        ]);
  return (
    <RoomPage room="organisation">
      <OrganisationPage
        overview={overview}
        filter={{ on, search, unitId: chosen }}
        chosen={unit === null ? null : { ...unit, posts: people?.posts ?? [] }}
        today={today}
        done={textIn(params, 'klart') !== null}
      />
    </RoomPage>
  );
});
