import { type Action, type Decision, decisionKindLabels } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { DataTable } from '@varje-elev/ui/data-table';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { EntryEditor, editorIn } from '../entry/entry-editor.tsx';
import { CycleSection } from './cycle-section.tsx';
import { AddLink, EditLink } from './edit-link.tsx';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

interface Row {
  readonly key: string;
  readonly action: Action | null;
  readonly decision: Decision | null;
}

/** Beslut: continue, change, end or spread, for each action or for the whole. What waits is shown too. */
export function Decisions({ view }: { readonly view: CycleView }) {
  const { cycle, t, f } = view;
  const rows = rowsOf(view);
  const waiting = rows.filter((row) => row.decision === null).length;
  const editor = editorIn(view, 'beslut');
  const taken = cycle.decisions.length;
  return (
    <CycleSection
      view={view}
      part="decisions"
      under={[
        taken > 0
          ? t('decisionsTaken', {
              count: taken,
              words: f.Count(taken, true),
              waiting,
              waitingWords: f.count(waiting),
            })
          : null,
      ]}
    >
      {rows.length > 0 ? (
        <DataTable
          caption={t('decisions')}
          captionHidden
          stack
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            {
              key: 'of',
              header: t('action'),
              cell: ({ action }) => (action === null ? t('theWhole') : <Written>{action.text}</Written>),
            },
            { key: 'what', header: t('decision'), cell: (row) => <What view={view} row={row} /> },
            { key: 'why', header: t('why'), cell: (row) => <Why view={view} row={row} /> },
          ]}
        />
      ) : editor === null ? (
        <EmptyState question={t('decisionsEmpty')} example={t('decisionsExample')} />
      ) : null}
      <AddLink view={view} to="beslut" label={t('addDecision')} />
      {editor === null ? null : <EntryEditor view={view} of="beslut" id={editor.id} />}
    </CycleSection>
  );
}

/** Every action with its decisions, or waiting for one, then the decisions on the whole, which cover what waits. */
function rowsOf({ cycle }: CycleView): Row[] {
  const whole = cycle.decisions.filter((decision) => decision.actionId === null);
  const each = cycle.actions.flatMap((action): Row[] => {
    const own = cycle.decisions.filter((decision) => decision.actionId === action.id);
    if (own.length > 0) return own.map((decision) => ({ key: decision.id, action, decision }));
    return whole.length > 0 ? [] : [{ key: action.id, action, decision: null }];
  });
  return [...each, ...whole.map((decision) => ({ key: decision.id, action: null, decision }))];
}

type Cell = { readonly view: CycleView; readonly row: Row };

function What({ view, row: { decision } }: Cell) {
  if (decision === null) return <span className="meta">{view.t('waits')}</span>;
  return (
    <span id={decision.id}>
      <b>{decisionKindLabels[decision.kind][view.locale]}</b>{' '}
      <span className={`fine ${styles.nowrap} ${styles.under}`}>
        {view.f.dayNear(decision.decidedOn, view.today)}
      </span>
    </span>
  );
}

function Why({ view, row: { decision } }: Cell) {
  const { t, cycle } = view;
  if (decision === null) {
    return (
      <span className="meta">
        {(cycle.analysis?.causesReconsidered ?? '') === '' ? t('decideLater') : ''}
      </span>
    );
  }
  return (
    <>
      <Written>{decision.reason}</Written>{' '}
      <EditLink
        view={view}
        of="beslut"
        id={decision.id}
        name={decisionKindLabels[decision.kind][view.locale]}
      />
    </>
  );
}
