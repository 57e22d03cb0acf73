import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type PageProps, textIn } from '../../../src/address/params.ts';
import { spanOf } from '../../../src/change-log/day-span.ts';
import { actionsOf, logFilterFrom } from '../../../src/change-log/filter.ts';
import { LogPage, pageLength } from '../../../src/change-log/log-page.tsx';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('changeLog');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: PageProps) {
  const [t, params, { today }, caller] = await Promise.all([
    getTranslations('changeLog'),
    searchParams,
    me(),
    api(),
  ]);
  const filter = logFilterFrom(params);
  const { actorId, about, kind, name, from, to, beforeSeq } = filter;
  const [{ entries, names }, found, actor, verdict] = await Promise.all([
    orRefuse(
      caller.changeLog.list({
        limit: pageLength,
        beforeSeq: beforeSeq ?? undefined,
        actorId: actorId ?? undefined,
        about: about ?? undefined,
        actions: kind === null ? undefined : [...actionsOf[kind]],
        ...spanOf(from, to),
      }),
    ),
    name === null ? null : orRefuse(caller.people.search({ search: name, limit: 20 })),
    actorId === null ? null : orRefuse(caller.people.read({ id: actorId })),
    textIn(params, 'kontroll') === null ? null : orRefuse(caller.changeLog.verify()),
  ]);
  return (
    <RoomPage room="changeLog">
      <LogPage
        entries={entries}
        filter={filter}
        people={found?.people ?? []}
        actorName={actor?.protected ? t('protected') : (actor?.name ?? null)}
        names={names}
        verdict={verdict}
        today={today}
      />
    </RoomPage>
  );
});
