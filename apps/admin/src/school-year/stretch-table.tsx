import { breakKindLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import type { Calendar, Stretch } from './read.ts';

/** The days without teaching, in the order of the year. */
export async function StretchTable({ calendar }: { readonly calendar: Calendar }) {
  const [t, f] = await Promise.all([getTranslations('schoolYear'), getFormats()]);
  const { year, breaks } = calendar;
  const days = ({ from, to }: Stretch) => (from === to ? f.weekdayAndDay(from) : f.daySpan(from, to));
  return (
    <section className={page.section} aria-labelledby="lov">
      <h2 id="lov">{t('stretches')}</h2>
      <DataTable
        caption={t('stretches')}
        captionHidden
        stack
        rows={breaks.toSorted((one, other) => one.from.localeCompare(other.from))}
        rowKey={({ id }) => id}
        empty={t('noStretch')}
        columns={[
          { key: 'name', header: t('name'), cell: ({ name }) => <Written>{name}</Written> },
          { key: 'kind', header: t('kind'), cell: ({ kind }) => breakKindLabels[kind][f.locale] },
          { key: 'days', header: t('days'), cell: days },
          { key: 'week', header: t('week'), cell: ({ from, to }) => f.weekSpan(from, to) },
          {
            key: 'step',
            header: t('step'),
            saysItself: true,
            cell: (one) => (
              <a href={`/lasar/${year}/dagar/${one.id}`}>
                {t('change')}
                <span className="sr">
                  {' '}
                  <Written>{one.name}</Written>, {days(one)}
                </span>
              </a>
            ),
          },
        ]}
      />
      <p className={page.actions}>
        <a href={`/lasar/${year}/dagar/ny`}>{t('addStretch')}</a>
      </p>
    </section>
  );
}
