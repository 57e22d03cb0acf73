import type { Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import page from '../../frame/page.module.css';

/** Instead of a form that can only be refused: what stands in the way, and the two ways past each. */
export async function CloseTheseFirst({
  unit,
  these,
}: {
  readonly unit: Unit;
  readonly these: readonly Unit[];
}) {
  const [t, f] = await Promise.all([getTranslations('organisation'), getFormats()]);
  return (
    <section className={page.section} aria-labelledby="forst">
      <h2 id="forst">{t('change.first.heading', { count: these.length, words: f.Count(these.length) })}</h2>
      <p className="read">{t('change.first.text', { unit: unit.name })}</p>
      <div className={page.body}>
        <DataTable
          caption={t('change.first.caption')}
          captionHidden
          stack
          rows={these}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'unit',
              header: t('change.closing.unit'),
              cell: ({ id, name }) => <a href={`/organisation?enhet=${id}#enhet`}>{name}</a>,
            },
            {
              key: 'move',
              header: t('steps.move'),
              saysItself: true,
              cell: ({ id, name }) => (
                <a href={`/organisation/${id}/flytta`}>
                  {t('steps.move')}
                  <span className="sr"> {name}</span>
                </a>
              ),
            },
            {
              key: 'close',
              header: t('steps.close'),
              saysItself: true,
              cell: ({ id, name }) => (
                <a href={`/organisation/${id}/avsluta`}>
                  {t('steps.close')}
                  <span className="sr"> {name}</span>
                </a>
              ),
            },
          ]}
        />
      </div>
      <p className={page.actions}>
        <a href={`/organisation?enhet=${unit.id}`}>{t('change.cancel')}</a>
      </p>
    </section>
  );
}
