import type { LocalDate, Phase, Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { LinkButton } from '@varje-elev/ui/button';
import { EmptyState } from '@varje-elev/ui/empty-state';
import { PhaseMark } from '@varje-elev/ui/marks';
import { ViewSwitch } from '@varje-elev/ui/view-switch';
import { getTranslations } from 'next-intl/server';
import { PhaseName } from '../../framework/phase-name.tsx';
import { phaseNumber, phasesInOrder } from '../phase-number.ts';
import type { CycleListRead } from '../read.ts';
import { CycleTable, type ListedCycle } from './cycle-table.tsx';
import { hrefOf, type ListFilter } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { LateOnes } from './late-ones.tsx';
import styles from './list.module.css';
import { pageLength } from './page-length.ts';

export interface ListPageProps {
  readonly filter: ListFilter;
  readonly list: CycleListRead;
  readonly units: readonly Unit[];
  /** The authority's names of the phases. */
  readonly phaseName: (phase: ListedCycle['phase']) => string;
  readonly mayStart: boolean;
  readonly authorityName: string;
  readonly today: LocalDate;
}

interface Group {
  readonly key: string;
  readonly title: string;
  /** When the group is a phase, its mark stands before the title. */
  readonly phase: Phase | null;
  readonly cycles: readonly ListedCycle[];
}

/** The cycles one may read in a school year, by phase or by unit. */
export async function ListPage(props: ListPageProps) {
  const { filter, list, units, phaseName, mayStart, authorityName, today } = props;
  const [t, f] = await Promise.all([getTranslations('cycle.list'), getFormats()]);
  const unit = units.find(({ id }) => id === filter.unitId)?.name ?? authorityName;
  const groups = filter.view === 'fas' ? byPhase(list.cycles, phaseName) : byUnit(list.cycles);
  return (
    <div className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede', { unit, year: f.schoolYear(filter.year) })}</p>
        </div>
        {mayStart ? (
          <LinkButton look="main" href="/cykler/ny">
            {t('start')}
          </LinkButton>
        ) : null}
      </div>
      <ViewSwitch
        label={t('views')}
        views={[
          { href: hrefOf(filter, { view: 'fas' }), label: t('byPhase'), current: filter.view === 'fas' },
          { href: hrefOf(filter, { view: 'enhet' }), label: t('byUnit'), current: filter.view === 'enhet' },
          { href: `/cykler/hjulet?ar=${filter.year}`, label: t('wheel') },
        ]}
      />
      <FilterForm filter={filter} units={units} today={today} />
      <LateOnes cycles={list.cycles} phaseName={phaseName} />
      {list.cycles.length === 0 ? (
        <EmptyState level={2} question={t('empty')} example={t('emptyExample')} />
      ) : (
        groups.map((group) => (
          <section key={group.key} className={styles.group}>
            <h2>
              {group.phase === null ? (
                group.title
              ) : (
                <PhaseMark phase={phaseNumber(group.phase)}>
                  <PhaseName phase={group.phase} name={group.title} />
                </PhaseMark>
              )}
              <span className={styles.count}>
                {t('count', { count: group.cycles.length, words: f.Count(group.cycles.length) })}
              </span>
            </h2>
            <CycleTable
              caption={group.title}
              cycles={group.cycles}
              phaseName={phaseName}
              showPhase={filter.view === 'enhet'}
            />
          </section>
        ))
      )}
      <Paging filter={filter} total={list.total} earlier={t('earlier')} later={t('later')} />
    </div>
  );
}

function Paging(props: {
  readonly filter: ListFilter;
  readonly total: number;
  readonly earlier: string;
  readonly later: string;
}) {
  const { filter, total, earlier, later } = props;
  const more = total > filter.page * pageLength;
  if (filter.page === 1 && !more) return null;
  return (
    <p className={styles.paging}>
      {filter.page > 1 ? <a href={hrefOf(filter, { page: filter.page - 1 })}>{earlier}</a> : null}
      {more ? <a href={hrefOf(filter, { page: filter.page + 1 })}>{later}</a> : null}
    </p>
  );
}

function byPhase(cycles: readonly ListedCycle[], phaseName: ListPageProps['phaseName']): Group[] {
  return phasesInOrder.flatMap((phase) => {
    const inPhase = cycles.filter((cycle) => cycle.phase === phase);
    return inPhase.length === 0 ? [] : [{ key: phase, phase, title: phaseName(phase), cycles: inPhase }];
  });
}

/** Schools with their teams together; areas and the authority by themselves. */
function byUnit(cycles: readonly ListedCycle[]): Group[] {
  const groups = Map.groupBy(cycles, (cycle) => cycle.schoolId ?? cycle.unitId);
  return [...groups].map(([key, ofUnit]) => {
    const name = ofUnit[0]?.schoolName ?? ofUnit[0]?.unitName ?? '';
    return { key, phase: null, title: name, cycles: ofUnit };
  });
}
