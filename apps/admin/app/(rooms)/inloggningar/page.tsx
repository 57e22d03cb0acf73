import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { orRefuse } from '@varje-elev/shell/refuse';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { address, type PageProps, pageIn, textIn } from '../../../src/address/params.ts';
import page from '../../../src/frame/page.module.css';
import { RoomPage } from '../../../src/frame/room-page.tsx';
import { api } from '../../../src/server/app.ts';
import { me } from '../../../src/server/me.ts';
import { SessionTable } from '../../../src/sessions/session-table.tsx';

const pageLength = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sessions');
  return { title: t('title') };
}

export default answered(async function Page({ searchParams }: PageProps) {
  const [t, params, { today }, caller] = await Promise.all([
    getTranslations('sessions'),
    searchParams,
    me(),
    api(),
  ]);
  const at = pageIn(params);
  const { sessions, total } = await orRefuse(
    caller.session.list({ limit: pageLength, offset: (at - 1) * pageLength }),
  );
  const hrefOf = (sida: number) => address('/inloggningar', { sida: sida > 1 ? sida : null });
  return (
    <RoomPage room="sessions">
      <div className={`wrap ${page.page}`}>
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede', { count: total })}</p>
        {textIn(params, 'avslutad') === null ? null : (
          <p className={page.done} role="status">
            {t('ended')}
          </p>
        )}
        <div className={page.body}>
          <SessionTable sessions={sessions} today={today} back="/inloggningar" />
        </div>
        {total > pageLength ? (
          <nav className={page.paging} aria-label={t('pages')}>
            {at > 1 ? <a href={hrefOf(at - 1)}>{t('earlier')}</a> : null}
            {total > at * pageLength ? <a href={hrefOf(at + 1)}>{t('later')}</a> : null}
          </nav>
        ) : null}
      </div>
    </RoomPage>
  );
});
