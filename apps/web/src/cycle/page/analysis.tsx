import { confidenceLabels } from '@varje-elev/domain';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { Confidence } from '@varje-elev/ui/marks';
import { EntryEditor, isEdited } from '../entry/entry-editor.tsx';
import { confidenceNumber } from '../level-number.ts';
import { AnalysisText, analysisFields } from '../text/analysis-text.tsx';
import { CycleSection } from './cycle-section.tsx';
import { EditLink } from './edit-link.tsx';
import styles from './page.module.css';
import type { CycleView } from './view.ts';

/** Analys: what came of it, for whom, and whether the causes held (Education Act 4:3). */
export function AnalysisSection({ view }: { readonly view: CycleView }) {
  const { cycle, t, f, mayEdit } = view;
  const answered = analysisFields.filter((field) => (cycle.analysis?.[field] ?? '') !== '').length;
  const under = mayEdit
    ? [t('answered', { count: answered, words: f.Count(answered), all: f.count(analysisFields.length) })]
    : [];
  return (
    <CycleSection view={view} part="analysis" asked={[view.headline('analyse')]} under={under}>
      {mayEdit || answered > 0 ? (
        <div className={styles.questions}>
          {analysisFields
            .filter((field) => mayEdit || (cycle.analysis?.[field] ?? '') !== '')
            .map((field) => (
              <AnalysisText key={field} view={view} field={field} />
            ))}
        </div>
      ) : (
        <EmptyState question={t('analysisEmpty')} />
      )}
      {isEdited(view, 'sakerhet', cycle.id) ? (
        <EntryEditor view={view} of="sakerhet" id={cycle.id} />
      ) : (
        <div className={styles.confidence}>
          {cycle.analysis?.confidence ? (
            <Confidence level={confidenceNumber[cycle.analysis.confidence]}>
              {confidenceLabels[cycle.analysis.confidence][view.locale]}
            </Confidence>
          ) : null}{' '}
          <EditLink view={view} of="sakerhet" id={cycle.id} name="" label={t('howSure')} />
        </div>
      )}
    </CycleSection>
  );
}
