import { PhaseMark } from '@varje-elev/ui/marks';
import { phaseIn } from '../../framework/phase-name.tsx';
import { phaseNumber } from '../phase-number.ts';
import { type CycleView, cycleHref } from './view.ts';

/** In the folio: the phase, and the way to the history for those who carry the work. */
export function CycleStatus({ view }: { readonly view: CycleView }) {
  const { cycle, read, t, f } = view;
  return (
    <>
      <PhaseMark phase={phaseNumber(cycle.phase)}>
        {t.rich('inPhaseSince', {
          ...phaseIn(cycle.phase, view.phaseName(cycle.phase)),
          when: f.dayAgo(cycle.phaseSince, view.today),
        })}
      </PhaseMark>
      {read.may.edit || read.may.continue ? (
        <>
          {' '}
          <a href={`${cycleHref(cycle.id)}/historik`}>{t('historyLink')}</a>
        </>
      ) : null}
    </>
  );
}
