import { newId } from '@varje-elev/api';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import type { CycleView } from '../page/view.ts';
import { LazyTextLine } from './lazy-text-line.tsx';
import { lineTexts } from './line-texts.ts';
import styles from './text.module.css';

export type HeadField = 'summary' | 'problem' | 'goal' | 'notes';

/** A text of the cycle's head: read as printed, or written on a dashed line by those who may. */
export function HeadText({ view, field }: { readonly view: CycleView; readonly field: HeadField }) {
  const { cycle, t, locale, mayEdit, readerId } = view;
  const value = cycle[field];
  if (!mayEdit)
    return value === '' ? null : (
      <p className={styles[field]}>
        <Written>{value}</Written>
      </p>
    );
  return (
    <LazyTextLine
      place={{ cycleId: cycle.id, row: 'head', field, writerId: readerId }}
      label={t(`head.${field}`)}
      hint={t(`headHint.${field}`)}
      placeholder={t(`headExample.${field}`)}
      value={value}
      revision={cycle.revision}
      idempotencyKey={newId()}
      locale={locale}
      texts={lineTexts(t)}
      large={field === 'goal' || field === 'summary'}
    />
  );
}
