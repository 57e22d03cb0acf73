import { calendarLaw } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { StatusMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import type { Calendar } from './read.ts';
import styles from './school-year.module.css';

/** What the law asks for, what the calendar gives, and each rule that is not met in words. */
export async function AgainstTheLaw({ calendar }: { readonly calendar: Calendar }) {
  const [t, f] = await Promise.all([getTranslations('schoolYear'), getFormats()]);
  const { counts, unmet } = calendar;
  const { leastSchoolDays, leastBreakDays, mostStudyDays } = calendarLaw;
  const rules = [
    { key: 'schoolDays', count: counts.schoolDays, least: leastSchoolDays },
    { key: 'breakDays', count: counts.breakDays, least: leastBreakDays },
    { key: 'studyDays', count: counts.studyDays, most: mostStudyDays },
  ] as const;
  return (
    <section className={page.section} aria-labelledby="lagen">
      <h2 id="lagen">{t('againstTheLaw')}</h2>
      <DataTable
        caption={t('againstTheLaw')}
        captionHidden
        stack
        rows={rules}
        rowKey={({ key }) => key}
        columns={[
          { key: 'rule', header: t('rule'), cell: ({ key }) => t(key) },
          { key: 'count', header: t('planned'), numeric: true, cell: ({ count }) => f.number(count) },
          {
            key: 'law',
            header: t('law'),
            cell: (rule) =>
              'least' in rule ? t('least', { count: rule.least }) : t('most', { count: rule.most }),
          },
          {
            key: 'met',
            header: t('met'),
            cell: (rule) => {
              const met = 'least' in rule ? rule.count >= rule.least : rule.count <= rule.most;
              return <StatusMark kind={met ? 'done' : 'fault'}>{t(met ? 'isMet' : 'notMet')}</StatusMark>;
            },
          },
        ]}
      />
      {unmet.length === 0 ? null : (
        <ul className={`read ${page.list} ${page.body}`}>
          {unmet.map((rule) => (
            <li key={rule.code}>{rule[f.locale]}</li>
          ))}
        </ul>
      )}
      <p className={`fine ${styles.source}`}>{t('source')}</p>
    </section>
  );
}
