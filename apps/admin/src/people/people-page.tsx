import { type LocalDate, Role, roleLabels, type Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Button, LinkButton } from '@varje-elev/ui/button';
import { Checkbox } from '@varje-elev/ui/choice';
import { DataTable } from '@varje-elev/ui/data-table';
import { SelectField, TextField } from '@varje-elev/ui/field';
import { getTranslations } from 'next-intl/server';
import { address } from '../address/params.ts';
import page from '../frame/page.module.css';
import { unitLabels } from '../organisation/unit-labels.ts';
import { stateOf } from './assignment-state.ts';
import { type PeopleFilter, pageLength, peopleHref } from './filter.ts';
import type { PeopleRead, PersonRow } from './read.ts';

export interface PeoplePageProps {
  readonly people: PeopleRead;
  readonly filter: PeopleFilter;
  readonly units: readonly Unit[];
  readonly today: LocalDate;
}

/** Everybody in the authority; or, when a role is to be given at a unit, a choice of whom to give it to. */
export async function PeoplePage({ people, filter, units, today }: PeoplePageProps) {
  const [t, f] = await Promise.all([getTranslations('people'), getFormats()]);
  const giving = units.find(({ id }) => id === filter.giveAt);
  const hrefOf = ({ id }: PersonRow) =>
    giving === undefined ? `/personer/${id}` : address(`/personer/${id}/uppdrag`, { enhet: giving.id });
  return (
    <div className={`wrap ${page.page}`}>
      <div className={page.head}>
        <h1>{giving === undefined ? t('title') : t('giveTitle', { unit: giving.name })}</h1>
        <LinkButton href="/personer/ny">{t('add')}</LinkButton>
      </div>
      {giving === undefined ? null : <p className="lede">{t('giveLede')}</p>}
      <Filter filter={filter} units={units} />
      <p className="meta" role="status">
        {t('count', { count: people.total })}
      </p>
      <DataTable
        caption={t('title')}
        captionHidden
        stack
        rows={people.people}
        rowKey={({ id }) => id}
        empty={t('nobody')}
        columns={[
          {
            key: 'name',
            header: t('name'),
            sortHref: peopleHref(filter, { descending: !filter.descending }),
            sorted: filter.descending ? 'descending' : 'ascending',
            cell: (one) => <a href={hrefOf(one)}>{one.protected ? t('protected') : one.name}</a>,
          },
          {
            key: 'assignments',
            header: t('assignmentsToday'),
            cell: ({ assignments }) => {
              const now = assignments.filter((one) => stateOf(one, today) === 'now');
              if (now.length === 0) return t('none');
              return now.map(({ role, unitName }) => `${roleLabels[role][f.locale]}, ${unitName}`).join('; ');
            },
          },
          { key: 'email', header: t('email'), cell: (one) => (one.protected ? '–' : (one.email ?? '–')) },
        ]}
      />
      <Paging filter={filter} total={people.total} />
    </div>
  );
}

async function Filter({ filter, units }: Pick<PeoplePageProps, 'filter' | 'units'>) {
  const [t, f] = await Promise.all([getTranslations('people'), getFormats()]);
  return (
    <form method="get" action="/personer" className={page.bar} aria-label={t('filter')}>
      {filter.giveAt === null ? null : <input type="hidden" name="ge" value={filter.giveAt} />}
      {filter.descending ? <input type="hidden" name="ordning" value="fallande" /> : null}
      <TextField
        type="search"
        name="sok"
        label={t('search')}
        defaultValue={filter.search ?? ''}
        autoComplete="off"
        maxLength={100}
      />
      <SelectField name="enhet" label={t('unitAndBelow')} defaultValue={filter.unitId ?? ''}>
        <option value="">{t('allUnits')}</option>
        {unitLabels(units).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField name="roll" label={t('role')} defaultValue={filter.role ?? ''}>
        <option value="">{t('allRoles')}</option>
        {Role.options.map((role) => (
          <option key={role} value={role}>
            {roleLabels[role][f.locale]}
          </option>
        ))}
      </SelectField>
      <Checkbox name="utan" value="1" label={t('idle')} defaultChecked={filter.idle} />
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}

async function Paging({ filter, total }: { readonly filter: PeopleFilter; readonly total: number }) {
  const t = await getTranslations('people');
  const more = total > filter.page * pageLength;
  if (filter.page === 1 && !more) return null;
  return (
    <nav className={page.paging} aria-label={t('pages')}>
      {filter.page > 1 ? <a href={peopleHref(filter, { page: filter.page - 1 })}>{t('earlier')}</a> : null}
      <span className="meta">{t('page', { page: filter.page, of: Math.ceil(total / pageLength) })}</span>
      {more ? <a href={peopleHref(filter, { page: filter.page + 1 })}>{t('later')}</a> : null}
    </nav>
  );
}
