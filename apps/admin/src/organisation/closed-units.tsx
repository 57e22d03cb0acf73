import type { Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Details } from '@varje-elev/ui/details';
import { getTranslations } from 'next-intl/server';
import { type OrganisationFilter, organisationHref } from './filter.ts';

/** Units that had ended by the day looked at. They are never removed. */
export async function ClosedUnits(props: {
  readonly units: readonly Unit[];
  readonly filter: OrganisationFilter;
}) {
  const [t, f] = await Promise.all([getTranslations('organisation'), getFormats()]);
  if (props.units.length === 0) return null;
  return (
    <Details summary={t('closedUnits', { count: props.units.length })}>
      <ul>
        {props.units.map(({ id, name, to }) => (
          <li key={id}>
            <a href={organisationHref(props.filter, id)}>{name}</a>{' '}
            <span className="meta">{to === null ? '' : t('closedOn', { day: f.day(to) })}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
