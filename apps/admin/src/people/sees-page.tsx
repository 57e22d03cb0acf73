import { accessActionLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Button } from '@varje-elev/ui/button';
import { DataTable } from '@varje-elev/ui/data-table';
import { SelectField } from '@varje-elev/ui/field';
import { StatusMark } from '@varje-elev/ui/marks';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { unitLabels } from '../organisation/unit-labels.ts';
import type { Sees } from './read.ts';

/** The things people most often ask about, first where and then why. */
const telling = [
  'cycle.read',
  'cycle.edit',
  'cycle.start',
  'improvement.read',
  'improvement.prioritise',
  'weave.read',
  'wheel.read',
  'people.read',
] as const;

/** ”Vad ser Karin?”: where each right holds, and at one unit the answer and the reason in the words the person gets. */
export async function SeesPage({ sees, name }: { readonly sees: Sees; readonly name: string }) {
  const [t, f] = await Promise.all([getTranslations('people.sees'), getFormats()]);
  const { at } = sees;
  const where = sees.where.filter(({ action }) => telling.some((told) => told === action));
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{t('title', { name })}</h1>
      <p className="lede">{t('lede')}</p>
      <section className={page.section} aria-labelledby="var">
        <h2 id="var">{t('where')}</h2>
        <DataTable
          caption={t('where')}
          captionHidden
          stack
          rows={where}
          rowKey={({ action }) => action}
          columns={[
            {
              key: 'action',
              header: t('action'),
              cell: ({ action }) => accessActionLabels[action][f.locale],
            },
            {
              key: 'places',
              header: t('places'),
              cell: ({ stretches }) =>
                stretches.length === 0
                  ? t('nowhere')
                  : stretches
                      .map(({ unitName, andBelow, sharedOnly }) => {
                        const place = andBelow ? t('andBelow', { unit: unitName }) : unitName;
                        return sharedOnly ? t('shared', { place }) : place;
                      })
                      .join('; '),
            },
          ]}
        />
      </section>
      <section className={page.section} aria-labelledby="vid-enheten">
        <h2 id="vid-enheten">{at === null ? t('atNone') : t('at', { unit: at.unit.name })}</h2>
        <form method="get" className={page.bar}>
          <SelectField name="enhet" label={t('unit')} defaultValue={at?.unit.id}>
            {unitLabels(sees.units).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
          <Button type="submit">{t('show')}</Button>
        </form>
        {at === null ? null : (
          <>
            <p className="meta">{t('words')}</p>
            <DataTable
              caption={t('at', { unit: at.unit.name })}
              captionHidden
              stack
              rows={at.answers}
              rowKey={({ action }) => action}
              columns={[
                {
                  key: 'action',
                  header: t('action'),
                  cell: ({ action }) => accessActionLabels[action][f.locale],
                },
                {
                  key: 'allowed',
                  header: t('allowed'),
                  cell: ({ allowed, working }) => (
                    <StatusMark kind={allowed ? 'holds' : 'rejected'}>
                      {t(allowed ? (working ? 'yes' : 'yesShared') : 'no')}
                    </StatusMark>
                  ),
                },
                { key: 'why', header: t('why'), cell: ({ text }) => text[f.locale] },
                { key: 'who', header: t('who'), cell: ({ who }) => who[f.locale] },
              ]}
            />
          </>
        )}
      </section>
    </div>
  );
}
