import { newId } from '@varje-elev/api';
import { levelLabels, mappingKindLabels } from '@varje-elev/domain';
import { ActionForm } from '@varje-elev/shell/form/action-form.tsx';
import { formTexts } from '@varje-elev/shell/form/form-texts';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { Details } from '@varje-elev/ui/details';
import { TodoList } from '@varje-elev/ui/todo-list';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { publish } from './actions.ts';
import type { Compared, Consequences } from './read.ts';
import { VersionFrame } from './version-frame.tsx';

export interface PublishPageProps {
  readonly compared: Compared;
  readonly consequences: Consequences;
  readonly mayPublish: boolean;
}

/** The picture of what publishing does to running work, and then the publishing. */
export async function PublishPage({ compared, consequences, mayPublish }: PublishPageProps) {
  const [t, f] = await Promise.all([getTranslations('framework.publish'), getFormats()]);
  const { version } = compared;
  const { problems, byHur, cycles, running, withoutHeir } = consequences;
  const touched = byHur.filter((entry) => entry.cycles > 0);
  const changed = touched.filter(({ kind }) => kind !== 'kept');
  const kept = touched.filter(({ kind }) => kind === 'kept');
  return (
    <VersionFrame version={version} view="publish">
      <section className={page.section} aria-labelledby="andras">
        <h2 id="andras">{t('heading')}</h2>
        <ul className={`read ${page.list}`}>
          <li>{t('from', { year: f.schoolYear(version.effectiveFrom) })}</li>
          <li>{t('running', { count: running })}</li>
          {running === 0 ? null : (
            <li>
              {t('kinds', {
                kept: cycles.kept,
                reworded: cycles.reworded,
                merged: cycles.merged,
                split: cycles.split,
                dropped: cycles.dropped,
              })}
            </li>
          )}
          {withoutHeir === 0 ? null : <li>{t('withoutHeir', { count: withoutHeir })}</li>}
          <li>{t('never')}</li>
        </ul>
        {changed.length === 0 ? null : (
          <div className={page.body}>
            <WorkTable caption={t('caption')} rows={changed} compared={compared} />
          </div>
        )}
        {kept.length === 0 ? null : (
          <div className={page.body}>
            <Details summary={t('kept', { count: kept.length })}>
              <WorkTable caption={t('kept', { count: kept.length })} rows={kept} compared={compared} />
            </Details>
          </div>
        )}
      </section>
      <section className={page.section} aria-labelledby="publicera">
        <h2 id="publicera">{t('title')}</h2>
        {problems.length === 0 ? null : (
          <>
            <p className="meta">{t('remains', { count: problems.length })}</p>
            <TodoList
              id="hinder"
              doneWord={t('done')}
              todoWord={t('todo')}
              items={problems.map((problem) => ({
                key: `${problem.code} ${problem.path.join('.')}`,
                done: false,
                text: problem[f.locale],
              }))}
            />
          </>
        )}
        {mayPublish ? (
          <div className={page.body}>
            <ActionForm
              action={publish}
              fields={[]}
              hidden={{ versionId: version.id, revision: String(version.revision), idempotencyKey: newId() }}
              texts={await formTexts(t('submit', { year: f.schoolYear(version.effectiveFrom) }))}
              locale={f.locale}
              notYet={problems.length === 0 ? undefined : 'hinder'}
              cancelHref={`/ramverk/${version.id}`}
            />
          </div>
        ) : null}
      </section>
    </VersionFrame>
  );
}

/** HUR with the running work that stands under them, in the order of the framework. */
async function WorkTable(props: {
  readonly caption: string;
  readonly rows: Consequences['byHur'];
  readonly compared: Compared;
}) {
  const [t, f] = await Promise.all([getTranslations('framework.publish'), getFormats()]);
  const before = props.compared.previous?.hurs ?? [];
  const rows = before.flatMap((hur) => {
    const entry = props.rows.find(({ fromHurId }) => fromHurId === hur.id);
    return entry === undefined ? [] : [{ hur, ...entry }];
  });
  return (
    <DataTable
      caption={props.caption}
      stack
      rows={rows}
      rowKey={({ hur }) => hur.id}
      columns={[
        { key: 'hur', header: t('hur'), cell: ({ hur }) => <Written>{`${hur.number} ${hur.text}`}</Written> },
        { key: 'level', header: t('level'), cell: ({ hur }) => levelLabels[hur.level][f.locale] },
        { key: 'kind', header: t('kind'), cell: ({ kind }) => mappingKindLabels[kind][f.locale] },
        { key: 'cycles', header: t('cycles'), numeric: true, cell: ({ cycles }) => f.number(cycles) },
        { key: 'units', header: t('units'), cell: ({ units }) => units.join(', ') },
      ]}
    />
  );
}
