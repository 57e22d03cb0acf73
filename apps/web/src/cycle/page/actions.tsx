import { type Action, actionStatusLabels } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { EntryEditor, editorIn } from '../entry/entry-editor.tsx';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

/** Insatser: who does what and when, and whether it was done as planned. */
export function Actions({ view }: { readonly view: CycleView }) {
  const { cycle, t, f } = view;
  const editor = editorIn(view, 'insatser');
  return (
    <CycleSection view={view} part="actions" asked={[view.headline('carryOut')]}>
      {cycle.actions.length > 0 ? (
        <DataTable
          caption={t('actions')}
          captionHidden
          stack
          rows={cycle.actions}
          rowKey={(action) => action.id}
          columns={[
            { key: 'what', header: t('action'), cell: (action) => <Name view={view} action={action} /> },
            { key: 'owner', header: t('owner'), cell: ({ ownerId }) => view.personName(ownerId) ?? '–' },
            {
              key: 'when',
              header: t('when'),
              cell: (action) => <span className={styles.nowrap}>{weeks(view, action)}</span>,
            },
            {
              key: 'fidelity',
              header: t('asPlanned'),
              numeric: true,
              cell: ({ fidelity }) =>
                fidelity === null
                  ? '–'
                  : t('doneOf', { done: f.number(fidelity.done), planned: f.number(fidelity.planned) }),
            },
            {
              key: 'status',
              header: t('status'),
              cell: ({ status }) => actionStatusLabels[status][view.locale],
            },
          ]}
        />
      ) : editor === null ? (
        <EmptyState question={t('actionsEmpty')} example={t('actionsExample')} />
      ) : null}
      <AddLink view={view} to="insatser" label={t('addAction')} />
      {editor === null ? null : <EntryEditor view={view} of="insatser" id={editor.id} />}
    </CycleSection>
  );
}

function Name({ view, action }: { readonly view: CycleView; readonly action: Action }) {
  const guess = view.cycle.hypotheses.find((candidate) => candidate.id === action.hypothesisId);
  return (
    <span id={action.id}>
      <Written>{action.text}</Written>{' '}
      {guess ? (
        <span className={`fine ${styles.under}`}>
          {view.t('tries')}{' '}
          <a href={`#${guess.id}`}>
            <Written>{guess.name || guess.ifWe}</Written>
          </a>
        </span>
      ) : null}{' '}
      <EditLink view={view} of="insatser" id={action.id} name={<Written>{action.text}</Written>} />
    </span>
  );
}

function weeks({ f, t }: CycleView, { from, to }: Action): string {
  if (from !== null && to !== null) return f.weekSpan(from, to);
  if (from !== null) return t('fromWeek', { week: f.week(from) });
  return to === null ? '–' : t('untilWeek', { week: f.week(to) });
}
