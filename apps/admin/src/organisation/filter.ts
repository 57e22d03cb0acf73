import type { Id, LocalDate } from '@varje-elev/domain';
import { address } from '../address/params.ts';

/** How the organisation is looked at; all of it stands in the address. */
export interface OrganisationFilter {
  readonly on: LocalDate | null;
  readonly search: string | null;
  readonly unitId: Id | null;
}

export function organisationHref(filter: OrganisationFilter, unitId: Id): string {
  return `${address('/organisation', { datum: filter.on, sok: filter.search, enhet: unitId })}#enhet`;
}
