import { newId } from '@varje-elev/api';
import { frameworkVersionStateLabels } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { startDraft } from './actions.ts';
import type { Versions } from './read.ts';

/** Every version of every framework; a draft is begun from the newest published one. */
export async function VersionsPage({ frameworks, versions, done }: Versions & { readonly done: boolean }) {
  const [t, f] = await Promise.all([getTranslations('framework'), getFormats()]);
  const texts = await formTexts(t('startDraft'));
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {done ? (
        <p className={page.done} role="status">
          {t('published')}
        </p>
      ) : null}
      {frameworks.map((framework) => {
        const own = versions.filter(({ frameworkId }) => frameworkId === framework.id);
        return (
          <section key={framework.id} className={page.section} aria-labelledby={`ramverk-${framework.id}`}>
            <h2 id={`ramverk-${framework.id}`}>
              <Written>{framework.name}</Written>
            </h2>
            <DataTable
              caption={t('versions')}
              captionHidden
              stack
              rows={own}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'version',
                  header: t('version'),
                  cell: ({ id, number }) => <a href={`/ramverk/${id}`}>{t('numbered', { number })}</a>,
                },
                {
                  key: 'state',
                  header: t('state'),
                  cell: ({ state }) => frameworkVersionStateLabels[state][f.locale],
                },
                {
                  key: 'from',
                  header: t('effectiveFrom'),
                  cell: ({ effectiveFrom }) => f.schoolYear(effectiveFrom),
                },
                {
                  key: 'note',
                  header: t('changeNote'),
                  cell: ({ changeNote }) => (changeNote === '' ? '–' : <Written>{changeNote}</Written>),
                },
              ]}
            />
            {own.some(({ state }) => state === 'draft') ? (
              <p className="meta">{t('oneDraft')}</p>
            ) : (
              <div className={page.actions}>
                <ActionForm
                  action={startDraft}
                  fields={[]}
                  hidden={{ frameworkId: framework.id, idempotencyKey: newId() }}
                  texts={texts}
                  locale={f.locale}
                />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}
