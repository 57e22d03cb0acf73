import { Role, roleLabels, type UnitType, unitTypeLabels } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Details } from '@varje-elev/ui/details';
import { getTranslations } from 'next-intl/server';
import page from '../frame/page.module.css';
import { GivenList } from './given-list.tsx';

/** Where each role is usually held: what is told as long as no unit is chosen. */
const usualPlace: Readonly<Record<Role, UnitType>> = {
  staff: 'team',
  teamLead: 'team',
  principal: 'school',
  deputyPrincipal: 'school',
  areaManager: 'area',
  strategist: 'authority',
  director: 'authority',
  committeeMember: 'authority',
  processFacilitator: 'school',
  researcher: 'authority',
  administrator: 'authority',
};

/** What each role gives, to be read before one of them is given. `at`: the type of the unit, when it is chosen. */
export async function WhatRolesGive({ at }: { readonly at: UnitType | undefined }) {
  const [t, f] = await Promise.all([getTranslations('people.assign'), getFormats()]);
  const place = (role: Role) => at ?? usualPlace[role];
  return (
    <div className={page.body}>
      <Details summary={t('gives')}>
        <p className="meta">{t('givesLede')}</p>
        {Role.options.map((role) => (
          <Details
            key={role}
            summary={t('roleAt', {
              role: roleLabels[role][f.locale],
              at: unitTypeLabels[place(role)][f.locale].toLowerCase(),
            })}
          >
            <GivenList role={role} at={place(role)} />
          </Details>
        ))}
      </Details>
    </div>
  );
}
