import type { LocalDate } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Button, LinkButton } from '@varje-elev/ui/button';
import { DataTable } from '@varje-elev/ui/data-table';
import { DateField, SelectField, TextField } from '@varje-elev/ui/field';
import { StatusMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { kinds, type LogFilter, logHref } from './filter.ts';
import { LogChange } from './log-change.tsx';
import type { LogEntry, Names, People, Verdict } from './read.ts';

export const pageLength = 50;

export interface LogPageProps {
  readonly entries: readonly LogEntry[];
  readonly filter: LogFilter;
  /** People whose name was looked for. */
  readonly people: People;
  /** The name of the person whose changes are shown. */
  readonly actorName: string | null;
  /** What the values of the rows, and the filter, point at. */
  readonly names: Names;
  /** Null until one asks for it. */
  readonly verdict: Verdict | null;
  readonly today: LocalDate;
}

/** Who changed what and when. Of what people write in their work the log tells the fields, never the text. */
export async function LogPage(props: LogPageProps) {
  const { entries, filter, people, actorName, names, verdict, today } = props;
  const [t, f] = await Promise.all([getTranslations('changeLog'), getFormats()]);
  const wordOf = (action: string) => (t.has(`actions.${action}`) ? t(`actions.${action}`) : action);
  const last = entries.at(-1);
  return (
    <div className={`wrap ${page.page}`}>
      <div className={page.head}>
        <h1>{t('title')}</h1>
        <LinkButton href={`${logHref(filter)}${logHref(filter).includes('?') ? '&' : '?'}kontroll=1`}>
          {t('verify')}
        </LinkButton>
      </div>
      <p className="lede">{t('lede')}</p>
      {verdict === null ? null : (
        <p className={page.done} role="status">
          <StatusMark kind={verdict.whole ? 'done' : 'fault'}>
            {verdict.whole
              ? t('whole', { links: f.number(verdict.links) })
              : t('broken', { at: f.number(verdict.brokenAt ?? 0) })}
          </StatusMark>
        </p>
      )}
      <Filter filter={filter} />
      {filter.name === null ? null : (
        <p className="read" role="status">
          {people.length === 0 ? t('noPerson', { name: filter.name }) : `${t('whichPerson')} `}
          {people.map((one, at) => (
            <span key={one.id}>
              {at === 0 ? '' : ', '}
              <a href={logHref(filter, { actorId: one.id, name: null })}>
                {one.protected ? t('protected') : one.name}
              </a>
            </span>
          ))}
        </p>
      )}
      {filter.actorId === null && filter.about === null ? null : (
        <p className="meta">
          {filter.actorId === null ? '' : `${t('by', { name: actorName ?? t('somebody') })} `}
          {filter.about === null ? '' : `${aboutWords()} `}
          <a href={logHref(filter, { actorId: null, about: null })}>{t('everybody')}</a>
        </p>
      )}
      <DataTable
        caption={t('title')}
        captionHidden
        stack
        rows={entries}
        rowKey={({ seq }) => String(seq)}
        empty={t('nothing')}
        columns={[
          { key: 'at', header: t('at'), cell: ({ at }) => f.when(at, today) },
          {
            key: 'actor',
            header: t('actor'),
            cell: ({ actorId, actorName, actorProtected }) => {
              if (actorId === null) return t('system');
              const name = actorProtected ? t('protected') : (actorName ?? t('somebody'));
              return <a href={logHref(filter, { actorId })}>{name}</a>;
            },
          },
          { key: 'what', header: t('what'), cell: ({ action }) => wordOf(action) },
          {
            key: 'subject',
            header: t('subject'),
            cell: ({ subjectId, subjectName, subjectProtected, subjectType }) => {
              const kind = t.has(`types.${subjectType}`) ? t(`types.${subjectType}`) : subjectType;
              const name = subjectProtected ? t('protected') : (subjectName ?? kind);
              return subjectId === null ? name : <a href={logHref(filter, { about: subjectId })}>{name}</a>;
            },
          },
          { key: 'change', header: t('change'), cell: (entry) => <LogChange entry={entry} names={names} /> },
        ]}
      />
      <nav className={page.paging} aria-label={t('pages')}>
        {filter.beforeSeq === null ? null : <a href={logHref(filter)}>{t('newest')}</a>}
        {last !== undefined && entries.length === pageLength ? (
          <a href={logHref(filter, { beforeSeq: last.seq })}>{t('older')}</a>
        ) : null}
      </nav>
    </div>
  );

  /** Whom or what the filter is about: by name, by kind for what people write, never by id. */
  function aboutWords(): string {
    const named = names.find(({ id }) => id === filter.about);
    if (named?.name === null) return t('aboutProtected');
    if (named !== undefined) return t('about', { name: named.name });
    const kind = entries.find(({ subjectId }) => subjectId === filter.about)?.subjectType;
    if (kind === undefined || !t.has(`types.${kind}`)) return t('aboutUnknown');
    const words = t(`types.${kind}`);
    return t('about', { name: `${words.charAt(0).toLowerCase()}${words.slice(1)}` });
  }
}

async function Filter({ filter }: { readonly filter: LogFilter }) {
  const t = await getTranslations('changeLog');
  return (
    <form method="get" action="/andringslogg" className={page.bar} aria-label={t('filter')}>
      {filter.actorId === null ? null : <input type="hidden" name="av" value={filter.actorId} />}
      {filter.about === null ? null : <input type="hidden" name="om" value={filter.about} />}
      <TextField
        type="search"
        name="namn"
        label={t('person')}
        defaultValue={filter.name ?? ''}
        autoComplete="off"
        maxLength={100}
      />
      <SelectField name="slag" label={t('kind')} defaultValue={filter.kind ?? ''}>
        <option value="">{t('allKinds')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <DateField name="fran" label={t('from')} defaultValue={filter.from ?? ''} />
      <DateField name="till" label={t('to')} defaultValue={filter.to ?? ''} />
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
