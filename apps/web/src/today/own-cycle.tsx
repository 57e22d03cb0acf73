import type { LocalDate } from '@varje-elev/domain';
import { useFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { PhaseMark, StatusMark } from '@varje-elev/ui/marks';
import { Wheel } from '@varje-elev/ui/wheel';
import { useTranslations } from 'next-intl';
import { lateWords } from '../cycle/list/late-words.ts';
import { cycleHref } from '../cycle/page/view.ts';
import { phaseNumber } from '../cycle/phase-number.ts';
import type { Measured, MyCycle, PhaseNames } from './read.ts';
import { TargetChart } from './target-chart.tsx';
import styles from './today.module.css';

interface OwnCycleProps {
  readonly cycle: MyCycle;
  readonly measured: Measured | null;
  readonly today: LocalDate;
  readonly phaseNames: PhaseNames;
}

/** The cycle of one's own unit: where it stands on its wheel, and where its measure is on its way. */
export function OwnCycle({ cycle, measured, today, phaseNames }: OwnCycleProps) {
  const t = useTranslations('today');
  const words = useTranslations('cycle.list');
  const f = useFormats();
  const [plan, carryOut, followUp, analyse] = phaseNames;
  const number = phaseNumber(cycle.phase);
  const phase = phaseNames[number - 1] ?? '';
  const late = lateWords(cycle, words, f, (one) => phaseNames[phaseNumber(one) - 1] ?? '');
  return (
    <section aria-labelledby="var-cykel">
      <h2 id="var-cykel">{t('ownCycle', { unit: cycle.unitName })}</h2>
      <h3>
        <a href={cycleHref(cycle.id)}>
          <Written>{cycle.title}</Written>
        </a>
      </h3>
      <p className="meta">
        <PhaseMark phase={number}>
          <b>{phase}</b> {t('since', { day: f.dayAgo(cycle.phaseSince, today) })}
        </PhaseMark>{' '}
        {cycle.leadName === null ? null : t('ledBy', { name: cycle.leadName })}
      </p>
      {late === null ? null : (
        <p className="meta">
          <StatusMark kind="wait">{late}</StatusMark>
        </p>
      )}
      <div className={styles.wheel}>
        <Wheel
          phase={number}
          progress={progressIn(cycle, today)}
          names={[plan, carryOut, followUp, analyse]}
          centre={f.week(today)}
          label={t('wheel', { phase, week: f.weekInWords(today) })}
        />
      </div>
      {measured === null ? null : <TargetChart measured={measured} from={cycle.period.from} />}
    </section>
  );
}

/** How far into the phase the calendar is, between when it was entered and the end of the period. */
function progressIn({ phaseSince, period }: MyCycle, today: LocalDate): number {
  const since = Date.parse(phaseSince.slice(0, 10));
  const end = Date.parse(period.to);
  return end <= since ? 0.5 : Math.min(0.95, Math.max(0.05, (Date.parse(today) - since) / (end - since)));
}
