import { newId } from '@varje-elev/api';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import type { CycleView } from '../page/view.ts';
import { LazyTextLine } from './lazy-text-line.tsx';
import { lineTexts } from './line-texts.ts';
import styles from './text.module.css';

/** The analysis' questions in the order of the page. */
export const analysisFields = [
  'resultAgainstGoal',
  'effectForWhom',
  'helpedAndHindered',
  'causesReconsidered',
  'conclusion',
  'wouldChangeOurMind',
] as const;
export type AnalysisField = (typeof analysisFields)[number];

/** One question of the analysis with its answer. */
export function AnalysisText({ view, field }: { readonly view: CycleView; readonly field: AnalysisField }) {
  const { cycle, t, locale, mayEdit, readerId } = view;
  const value = cycle.analysis?.[field] ?? '';
  if (!mayEdit) {
    return (
      <div>
        <h3>{t(`analysis.${field}`)}</h3>
        <p className={styles.answer}>
          <Written>{value}</Written>
        </p>
      </div>
    );
  }
  return (
    <LazyTextLine
      place={{ cycleId: cycle.id, row: 'analysis', field, writerId: readerId }}
      label={t(`analysis.${field}`)}
      placeholder={t(`analysisExample.${field}`)}
      value={value}
      revision={cycle.analysis?.revision ?? null}
      idempotencyKey={newId()}
      locale={locale}
      texts={lineTexts(t)}
    />
  );
}
