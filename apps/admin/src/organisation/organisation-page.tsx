import { type LocalDate, roleLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Button } from '@varje-elev/ui/button';
import { DateField, TextField } from '@varje-elev/ui/field';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { ClosedUnits } from './closed-units.tsx';
import type { OrganisationFilter } from './filter.ts';
import styles from './organisation.module.css';
import type { ChosenUnit, Overview } from './read.ts';
import { UnitAside } from './unit-aside.tsx';
import { UnitTable } from './unit-table.tsx';
import { leaderRole, small } from './unit-words.ts';

export interface OrganisationPageProps {
  readonly overview: Overview;
  readonly filter: OrganisationFilter;
  readonly chosen: ChosenUnit | null;
  readonly today: LocalDate;
  /** A change was just made. */
  readonly done: boolean;
}

/** The unit tree on a day, and the unit in hand beside it. */
export async function OrganisationPage({ overview, filter, chosen, today, done }: OrganisationPageProps) {
  const t = await getTranslations('organisation');
  const { units, matches } = overview;
  return (
    <div className={`wrap ${page.page}`}>
      <h1>{t('title')}</h1>
      <p className="lede">
        {t('lede', {
          schools: units.filter(({ type }) => type === 'school').length,
          teams: units.filter(({ type }) => type === 'team').length,
          people: overview.people,
        })}{' '}
        <Leaderless overview={overview} today={today} />
      </p>
      {done ? (
        <p className={page.done} role="status">
          {t('done')}
        </p>
      ) : null}
      <div className={styles.cols}>
        <div className={styles.tree}>
          <form method="get" action="/organisation" className={styles.bar} aria-label={t('filter')}>
            <TextField
              type="search"
              name="sok"
              label={t('search')}
              defaultValue={filter.search ?? ''}
              autoComplete="off"
              maxLength={100}
            />
            <DateField name="datum" label={t('on')} defaultValue={overview.on} />
            <Button type="submit">{t('show')}</Button>
          </form>
          {matches === null ? null : (
            <p className="meta" role="status">
              {t('found', { count: matches.length })} <a href="/organisation">{t('showAll')}</a>
            </p>
          )}
          {matches?.length === 0 ? null : (
            <UnitTable
              overview={overview}
              filter={filter}
              selectedId={chosen?.unit.id ?? null}
              today={today}
            />
          )}
          <p className="fine">{t('tableHint')}</p>
          <ClosedUnits units={overview.closed} filter={filter} />
        </div>
        {chosen === null ? null : <UnitAside chosen={chosen} today={today} />}
      </div>
    </div>
  );
}

/** Units of which nobody answers, or soon nobody will. */
async function Leaderless({ overview, today }: Pick<OrganisationPageProps, 'overview' | 'today'>) {
  const [t, f] = await Promise.all([getTranslations('organisation'), getFormats()]);
  const without = overview.units.filter(({ leaderlessFrom }) => leaderlessFrom !== null);
  const [only] = without;
  if (only === undefined || only.leaderlessFrom === null) return null;
  if (without.length > 1) return t('manyLeaderless', { count: f.Count(without.length) });
  const role = small(roleLabels[leaderRole[only.type]][f.locale]);
  if (only.leaderlessFrom <= overview.on) return t('oneLeaderless', { unit: only.name, role });
  return t('oneLeaderlessFrom', { unit: only.name, role, day: f.dayNear(only.leaderlessFrom, today) });
}
