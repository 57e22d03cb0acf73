import { type LocalDate, schoolDaysBetween, schoolYearOf, termLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { LinkButton } from '@varje-elev/ui/button';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { AgainstTheLaw } from './against-the-law.tsx';
import type { Calendar } from './read.ts';
import styles from './school-year.module.css';
import { StretchTable } from './stretch-table.tsx';
import { newestFirst } from './years.ts';

export interface SchoolYearPageProps {
  readonly calendars: readonly Calendar[];
  readonly shown: Calendar | null;
  readonly today: LocalDate;
  /** A change was just made. */
  readonly done: boolean;
}

/** One school year: its terms, its days off, and how it stands against the law. */
export async function SchoolYearPage({ calendars, shown, today, done }: SchoolYearPageProps) {
  const [t, f] = await Promise.all([getTranslations('schoolYear'), getFormats()]);
  return (
    <div className={`wrap ${page.page}`}>
      <div className={page.head}>
        <h1>{shown === null ? t('title') : t('titleOf', { year: f.schoolYear(shown.year) })}</h1>
        <LinkButton href="/lasar/ny">{t('add')}</LinkButton>
      </div>
      <p className="lede">{shown === null ? t('none') : await inOneSentence(shown)}</p>
      {done ? (
        <p className={page.done} role="status">
          {t('done')}
        </p>
      ) : null}
      {calendars.length > 1 ? (
        <nav aria-label={t('years')} className={styles.years}>
          {newestFirst(calendars).map(({ year }) => (
            <a key={year} href={`/lasar?ar=${year}`} aria-current={year === shown?.year ? 'page' : undefined}>
              {f.schoolYear(year)}
              {year === schoolYearOf(today) ? <span className="meta"> {t('current')}</span> : null}
            </a>
          ))}
        </nav>
      ) : null}
      {shown === null ? null : (
        <>
          <AgainstTheLaw calendar={shown} />
          <Terms calendar={shown} />
          <StretchTable calendar={shown} />
        </>
      )}
    </div>
  );
}

async function inOneSentence({ counts, unmet }: Calendar): Promise<string> {
  const t = await getTranslations('schoolYear');
  return t('lede', { ...counts, unmet: unmet.length });
}

async function Terms({ calendar }: { readonly calendar: Calendar }) {
  const [t, f] = await Promise.all([getTranslations('schoolYear'), getFormats()]);
  const { year, autumnStart, autumnEnd, springStart, springEnd } = calendar;
  const terms = [
    { term: 'autumn', from: autumnStart, to: autumnEnd },
    { term: 'spring', from: springStart, to: springEnd },
  ] as const;
  return (
    <section className={page.section} aria-labelledby="terminer">
      <h2 id="terminer">{t('terms')}</h2>
      <DataTable
        caption={t('terms')}
        captionHidden
        stack
        rows={terms}
        rowKey={({ term }) => term}
        columns={[
          { key: 'term', header: t('term'), cell: ({ term }) => termLabels[term][f.locale] },
          { key: 'from', header: t('first'), cell: ({ from }) => f.day(from) },
          { key: 'to', header: t('last'), cell: ({ to }) => f.day(to) },
          {
            key: 'days',
            header: t('schoolDays'),
            numeric: true,
            cell: ({ from, to }) => f.number(schoolDaysBetween(calendar, from, to)),
          },
        ]}
      />
      <p className={page.actions}>
        <a href={`/lasar/${year}`}>{t('editTerms')}</a>
      </p>
    </section>
  );
}
