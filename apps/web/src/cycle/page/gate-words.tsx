import { type Criterion, criterionText, overridableLabel } from '@varje-elev/domain';
import type { ReactNode } from 'react';
import { phaseIn } from '../../framework/phase-name.tsx';
import { anchorOf } from '../sections.ts';
import type { CycleView } from './view.ts';

/** The gate ahead: the phase behind it and what it asks. */
export type Ahead = NonNullable<CycleView['read']['next']>;

/** ”Två saker återstår före Analysera” */
export function remainsTitle({ t, f, phaseName }: CycleView, { phase, criteria }: Ahead): ReactNode {
  const count = criteria.filter((criterion) => !criterion.met).length;
  return t.rich('remains', { ...phaseIn(phase, phaseName(phase)), count, words: f.Count(count) });
}

const weight = (criterion: Criterion) => (criterion.met ? 2 : criterion.hard ? 0 : 1);

/** What must be done, what may be skipped, what is done. */
export function inGateOrder(gate: readonly Criterion[]): Criterion[] {
  return [...gate].sort((a, b) => weight(a) - weight(b));
}

export function todoOf({ locale, t, read }: CycleView, criterion: Criterion) {
  const words = criterionText(criterion, locale, read.unit.spokenOf);
  return {
    key: criterion.id,
    done: criterion.met,
    text: criterion.met ? (
      words
    ) : (
      <>
        {words} {criterion.hard ? '' : `${overridableLabel.overridable[locale]} `}
        <a href={`#${anchorOf(criterion.part)}`}>
          {t('goThere')}
          <span className="sr">, {words}</span>
        </a>
      </>
    ),
  };
}
