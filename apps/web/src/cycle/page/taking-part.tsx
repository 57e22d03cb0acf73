import { type Participation, participantGroupLabels } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { EntryEditor, editorIn } from '../entry/entry-editor.tsx';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

/** Medverkan: who took part, how and when (Education Act 4:4). Names for staff only. */
export function TakingPart({ view }: { readonly view: CycleView }) {
  const { cycle, t, f, today } = view;
  const editor = editorIn(view, 'medverkan');
  return (
    <CycleSection view={view} part="participation">
      {cycle.participation.length > 0 ? (
        <DataTable
          caption={t('participation')}
          captionHidden
          stack
          rows={cycle.participation}
          rowKey={(entry) => entry.id}
          columns={[
            { key: 'who', header: t('who'), cell: (entry) => <Who view={view} entry={entry} /> },
            { key: 'how', header: t('how'), cell: (entry) => <How view={view} entry={entry} /> },
            {
              key: 'on',
              header: t('day'),
              cell: ({ on }) => <span className={styles.nowrap}>{f.dayNear(on, today)}</span>,
            },
          ]}
        />
      ) : editor === null ? (
        <EmptyState question={t('participationEmpty')} example={t('participationExample')}>
          {t('participationLaw')}
        </EmptyState>
      ) : null}
      <AddLink view={view} to="medverkan" label={t('addParticipation')} />
      {editor === null ? null : <EntryEditor view={view} of="medverkan" id={editor.id} />}
    </CycleSection>
  );
}

type Cell = { readonly view: CycleView; readonly entry: Participation };

function Who({ view, entry }: Cell) {
  return (
    <span id={entry.id}>
      {participantGroupLabels[entry.group][view.locale]}
      {entry.headcount === null ? '' : `, ${view.t('people', { count: entry.headcount })}`}
    </span>
  );
}

function How({ view, entry }: Cell) {
  const names = entry.personIds.flatMap((id) => view.personName(id) ?? []);
  return (
    <>
      <Written>{entry.how}</Written>{' '}
      {names.length > 0 ? <span className={`fine ${styles.under}`}>{view.f.list(names)}</span> : null}{' '}
      <EditLink view={view} of="medverkan" id={entry.id} name={<Written>{entry.how}</Written>} />
    </>
  );
}
