import { newId } from '@varje-elev/api';
import type { Id, LocalDate } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Button } from '@varje-elev/ui/button';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import type { Sessions } from '../people/read.ts';
import { revokeAllOf, revokeSession } from './actions.ts';
import { browserOf } from './browser-of.ts';

type Session = Sessions['sessions'][number];

export interface SessionTableProps {
  readonly sessions: readonly Session[];
  readonly today: LocalDate;
  /** The page to come back to. */
  readonly back: string;
  /** When all of them are one person's: then they can be ended together. */
  readonly ofPerson?: Id;
}

/** Where people are signed in now. Ending one takes effect on its next request; nothing that is written is lost. */
export async function SessionTable({ sessions, today, back, ofPerson }: SessionTableProps) {
  const [t, f] = await Promise.all([getTranslations('sessions'), getFormats()]);
  const row = ({ id, personName, app, userAgent, startedAt, lastSeenAt }: Session) => ({
    id,
    personName: personName ?? t('protected'),
    app: t(`apps.${app}`),
    browser: browserOf(userAgent) ?? t('unknownBrowser'),
    started: f.when(startedAt, today),
    seen: f.when(lastSeenAt, today),
  });
  const people = new Map(sessions.map(({ id, personId }) => [id, personId]));
  return (
    <>
      <DataTable
        caption={t('caption')}
        captionHidden
        stack
        rows={sessions.map(row)}
        rowKey={({ id }) => id}
        empty={t('nobody')}
        columns={[
          ofPerson === undefined
            ? {
                key: 'person',
                header: t('person'),
                cell: ({ id, personName }) => <a href={`/personer/${people.get(id)}`}>{personName}</a>,
              }
            : { key: 'app', header: t('app'), cell: ({ app }) => app },
          ...(ofPerson === undefined
            ? [{ key: 'app', header: t('app'), cell: ({ app }: ReturnType<typeof row>) => app }]
            : []),
          { key: 'browser', header: t('browser'), cell: ({ browser }) => browser },
          { key: 'started', header: t('started'), cell: ({ started }) => started },
          { key: 'seen', header: t('seen'), cell: ({ seen }) => seen },
          {
            key: 'end',
            header: t('step'),
            saysItself: true,
            cell: ({ id, personName, started }) => (
              <form action={revokeSession}>
                <input type="hidden" name="sessionId" value={id} />
                <input type="hidden" name="back" value={back} />
                <input type="hidden" name="idempotencyKey" value={newId()} />
                <Button type="submit" small>
                  {t('end')}
                  <span className="sr"> {t('which', { name: personName, started })}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
      {sessions.length === 0 ? null : <p className="fine">{t('hint')}</p>}
      {ofPerson === undefined || sessions.length < 2 ? null : (
        <form action={revokeAllOf} className={page.actions}>
          <input type="hidden" name="personId" value={ofPerson} />
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="idempotencyKey" value={newId()} />
          <Button type="submit">{t('endAll', { count: sessions.length })}</Button>
        </form>
      )}
    </>
  );
}
