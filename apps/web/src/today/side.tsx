import type { Phase } from '@varje-elev/domain';
import { useFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { PhaseMark } from '@varje-elev/ui/marks';
import { useTranslations } from 'next-intl';
import { lateWords } from '../cycle/list/late-words.ts';
import { cycleHref } from '../cycle/page/view.ts';
import { phaseNumber } from '../cycle/phase-number.ts';
import { OwnCycle } from './own-cycle.tsx';
import type { PhaseNames, TodayRead } from './read.ts';
import styles from './today.module.css';

interface SideProps {
  readonly read: TodayRead;
  readonly phaseNames: PhaseNames;
}

/** So many late ones are told; the wheel has them all. */
const mostLate = 5;

/** To the right: where our own work stands, and for leaders what is behind and what stands still. */
export function Side({ read, phaseNames }: SideProps) {
  const t = useTranslations('today');
  const cycles = read.units.flatMap(({ cycles: ofUnit }) => ofUnit);
  const [first, ...others] = cycles;
  if (first === undefined && read.late.length === 0 && read.still.length === 0) return null;
  return (
    <div className={styles.side}>
      {first === undefined ? null : (
        <OwnCycle
          cycle={first}
          measured={read.measured.find(({ cycleId }) => cycleId === first.id) ?? null}
          today={read.today}
          phaseNames={phaseNames}
        />
      )}
      {others.length > 0 ? (
        <section aria-labelledby="fler">
          <h2 id="fler">{t('moreCycles')}</h2>
          <ul className={styles.list}>
            {others.map((cycle) => (
              <li key={cycle.id}>
                <a href={cycleHref(cycle.id)}>
                  <Written>{cycle.title}</Written>
                </a>
                <span className="meta">
                  {cycle.unitName}.{' '}
                  <PhaseMark phase={phaseNumber(cycle.phase)}>
                    {phaseNames[phaseNumber(cycle.phase) - 1]}
                  </PhaseMark>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Late read={read} phaseNames={phaseNames} />
      <Still read={read} />
    </div>
  );
}

function Late({ read, phaseNames }: SideProps) {
  const t = useTranslations('today');
  const words = useTranslations('cycle.list');
  const f = useFormats();
  const { late, lateCount } = read;
  if (late.length === 0) return null;
  const name = (phase: Phase) => phaseNames[phaseNumber(phase) - 1] ?? '';
  return (
    <section aria-labelledby="efter">
      <h2 id="efter">{words('lateHeading', { count: lateCount, words: f.Count(lateCount) })}</h2>
      <ul className={styles.list}>
        {late.slice(0, mostLate).map((cycle) => (
          <li key={cycle.id}>
            <a href={cycleHref(cycle.id)}>
              <Written>{cycle.title}</Written>
            </a>
            <span className="meta">
              {cycle.unitName}
              {cycle.schoolName !== null && cycle.schoolId !== cycle.unitId ? `, ${cycle.schoolName}` : ''}.{' '}
              {lateWords(cycle, words, f, name)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/cykler/hjulet">{t('toWheel')}</a>
      </p>
    </section>
  );
}

function Still({ read }: { readonly read: TodayRead }) {
  const t = useTranslations('today');
  const f = useFormats();
  const { still } = read;
  if (still.length === 0) return null;
  return (
    <section aria-labelledby="stilla">
      <h2 id="stilla">{t('still', { count: still.length, words: f.Count(still.length) })}</h2>
      <ul className={styles.list}>
        {still.slice(0, 12).map(({ id, name }) => (
          <li key={id}>
            <a href={`/cykler?enhet=${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
