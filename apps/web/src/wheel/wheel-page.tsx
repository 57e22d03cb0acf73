import { daysOfSchoolYear, type Id, monthsOfTurn, type Phase, type Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { LinkButton } from '@varje-elev/ui/button';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { PhaseSwatch, VadMark } from '@varje-elev/ui/marks';
import { ViewSwitch } from '@varje-elev/ui/view-switch';
import { lateOnes, YearWheel } from '@varje-elev/ui/year-wheel';
import { getTranslations } from 'next-intl/server';
import { FilterForm } from '../cycle/list/filter-form.tsx';
import { phaseNumber, phasesAlive } from '../cycle/phase-number.ts';
import { PhaseName } from '../framework/phase-name.tsx';
import { gapsIn } from './breaks.ts';
import { countOf, InStepTable } from './in-step-table.tsx';
import { LateSection } from './late-section.tsx';
import type { PhaseNames, WheelCycle, WheelRead } from './read.ts';
import { ringsOf } from './rings.ts';
import styles from './wheel.module.css';

export interface WheelPageProps {
  readonly read: WheelRead;
  readonly units: readonly Unit[];
  readonly unitId: Id | null;
  readonly phaseNames: PhaseNames;
}

/** Hjulet: the school year as a clock, with every live cycle where its work stands. */
export async function WheelPage({ read, units, unitId, phaseNames }: WheelPageProps) {
  const [t, list, f] = await Promise.all([
    getTranslations('wheel'),
    getTranslations('cycle.list'),
    getFormats(),
  ]);
  const { year, today, calendar, cycles, paces } = read;
  const total = countOf(paces);
  const behind = countOf(paces.filter(({ pace }) => pace === 'late'));
  const phaseName = (phase: Phase) => phaseNames[phaseNumber(phase) - 1] ?? '';
  const rings = ringsOf(cycles, today, { wheel: t, list, phaseName, f });
  const late = lateOnes(rings);
  const lede = ledeOf();
  const turn = daysOfSchoolYear(year);
  const query = unitId === null ? `ar=${year}` : `ar=${year}&enhet=${unitId}`;
  return (
    <div className={`wrap ${styles.page}`}>
      <div className={styles.top}>
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{lede}</p>
        </div>
        <p className="meta">{t('howToRead')}</p>
      </div>
      <ViewSwitch
        label={list('views')}
        views={[
          { href: `/cykler?${query}`, label: list('byPhase') },
          { href: `/cykler?vy=enhet&${query}`, label: list('byUnit') },
          { href: `/cykler/hjulet?${query}`, label: list('wheel'), current: true },
        ]}
      />
      <FilterForm
        filter={{ view: 'fas', year, unitId, page: 1 }}
        units={units}
        today={today}
        action="/cykler/hjulet"
      />
      {cycles.length === 0 ? (
        <EmptyState
          level={2}
          question={t('empty.question')}
          actions={<LinkButton href={`/cykler?${query}`}>{t('empty.toList')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <div>
            {cycles.length < total ? (
              <p className="meta">{t('drawn', { drawn: f.number(cycles.length), total: f.number(total) })}</p>
            ) : null}
            <YearWheel
              start={turn.from}
              today={today}
              todayLabel={t('today')}
              months={monthsOfTurn(turn).map((first) => f.month(first))}
              breaks={gapsIn(year, calendar, t('summer'))}
              phaseNames={[phaseNames[0], phaseNames[1], phaseNames[2], phaseNames[3]]}
              rings={rings}
              middle={[f.weekInWords(today), f.schoolYear(year)]}
              title={t('drawing', { week: f.weekInWords(today) })}
              description={t('description', { rings: f.list(rings.map(({ name }) => name)), lede })}
              table={{
                summary: t('asTable'),
                name: list('cycle'),
                ring: t('ring'),
                stands: t('stands'),
                pace: t('pace.heading'),
              }}
            />
            <Key phaseNames={phaseNames} cycles={cycles} label={t('key')} />
          </div>
          <aside className={styles.side} aria-label={t('aside')}>
            <LateSection late={late} count={behind} cycles={cycles} phaseName={phaseName} today={today} />
            <InStepTable paces={paces} />
          </aside>
        </div>
      )}
    </div>
  );

  function ledeOf(): string {
    if (total === 0) return t('ledeNone', { year: f.schoolYear(year) });
    if (behind === 0) return t('ledeAll', { count: total, words: f.count(total) });
    return t('lede', {
      inStep: f.number(total - behind),
      count: total,
      late: behind,
      words: f.Count(behind),
    });
  }
}

/** The textures of the phases and the shapes of the VAD that stand on the wheel. */
function Key(props: {
  readonly phaseNames: PhaseNames;
  readonly cycles: readonly WheelCycle[];
  readonly label: string;
}) {
  const { phaseNames, cycles, label } = props;
  const vads = new Map(cycles.flatMap(({ vad }) => (vad === null ? [] : [[vad.position, vad.shortName]])));
  return (
    <section className={styles.key} aria-label={label}>
      <ul>
        {phasesAlive.map((phase) => (
          <li key={phase}>
            <PhaseSwatch phase={phaseNumber(phase)} />{' '}
            <PhaseName phase={phase} name={phaseNames[phaseNumber(phase) - 1] ?? ''} />
          </li>
        ))}
      </ul>
      <ul>
        {[...vads]
          .toSorted(([one], [other]) => one - other)
          .map(([position, name]) => (
            <li key={position}>
              <VadMark n={position} /> <Written>{name}</Written>
            </li>
          ))}
      </ul>
    </section>
  );
}
