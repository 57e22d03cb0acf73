import { cyclePartLabels, type Locale } from '@varje-elev/domain';
import { dayOf } from '@varje-elev/shell/format/dates';
import { Written, written } from '@varje-elev/shell/pages/written.tsx';
import { type CycleView, cycleHref } from '../page/view.ts';
import type { HistoryRead } from '../read.ts';
import styles from './history.module.css';
import { pageLength } from './page-length.ts';
import {
  changedPlace,
  fieldsOf,
  gaveWay,
  type HistoryEntry,
  phaseNamed,
  recordOf,
  type ToldField,
} from './told-change.ts';

export interface HistoryPageProps {
  readonly view: CycleView;
  readonly history: HistoryRead;
  /** Whether it begins with the latest that was changed. */
  readonly fromLatest: boolean;
}

/** Who changed what and when, newest first, day by day. */
export function HistoryPage({ view, history, fromLatest }: HistoryPageProps) {
  const { cycle, t, f } = view;
  const { entries } = history;
  const last = entries.at(-1);
  const days = Map.groupBy(entries, (entry) => dayOf(entry.at));
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t.rich('history.title', { ...written, title: cycle.title })}</h1>
      <p className="lede">{t('history.lede')}</p>
      {entries.length === 0 ? <p className={styles.empty}>{t('history.empty')}</p> : null}
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`}>{f.weekdayAndDay(day)}</h2>
          <ol className={styles.entries}>
            {ofDay
              .filter((entry) => !gaveWay(entry))
              .map((entry) => (
                <Told key={entry.seq} view={view} entry={entry} />
              ))}
          </ol>
        </section>
      ))}
      <p className={styles.paging}>
        {fromLatest ? null : <a href={`${cycleHref(cycle.id)}/historik`}>{t('history.newest')}</a>}
        {last !== undefined && entries.length === pageLength ? (
          <a href={`${cycleHref(cycle.id)}/historik?fore=${last.seq}`}>{t('history.older')}</a>
        ) : null}
      </p>
    </div>
  );
}

function Told({ view, entry }: { readonly view: CycleView; readonly entry: HistoryEntry }) {
  const { t, f } = view;
  const fields = fieldsOf(view, entry);
  return (
    <li>
      <p>
        <span className={styles.time}>{f.time(entry.at)}</span>{' '}
        <b>{entry.actorName ?? t('history.somebody')}</b> {sentence(view, entry)}
      </p>
      {fields.length > 0 ? (
        <dl className={styles.fields}>
          {fields.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              {entry.before === null ? null : (
                <dd>
                  <span className="sr">{t('history.before')}: </span>
                  <del>{shown(field, field.before) || t('history.nothing')}</del>
                </dd>
              )}
              {entry.after === null ? null : (
                <dd>
                  <span className="sr">{t('history.after')}: </span>
                  {shown(field, field.after) || t('history.nothing')}
                </dd>
              )}
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

function shown({ isWritten }: ToldField, words: string) {
  return isWritten && words !== '' ? <Written>{words}</Written> : words;
}

const partOf = {
  evidence: 'situation',
  cause: 'causes',
  target: 'goal',
  hypothesis: 'hypotheses',
  action: 'actions',
  followUp: 'followUps',
  decision: 'decisions',
  participation: 'participation',
  analysis: 'analysis',
} as const;

const isPart = (type: string): type is keyof typeof partOf => Object.hasOwn(partOf, type);

/** ”lade till i Orsaker”, ”startade cykeln”, ”flyttade cykeln från Planera till Genomföra”. */
function sentence(view: CycleView, { subjectType, before, after }: HistoryEntry): string {
  const { t, locale } = view;
  if (subjectType === 'phaseMove') {
    const { from, to } = recordOf(after);
    return t('history.moved', { from: phaseNamed(view, from) ?? '', to: phaseNamed(view, to) ?? '' });
  }
  if (subjectType === 'cycle') return before === null ? t('history.started') : t('history.changedHead');
  if (changedPlace({ before, after })) {
    return t('history.reordered', { part: partName(subjectType, locale) });
  }
  const verb = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return t(`history.${verb}`, { part: partName(subjectType, locale) });
}

const partName = (type: string, locale: Locale) =>
  isPart(type) ? cyclePartLabels[partOf[type]][locale] : '';
