import { type Id, Role } from '@varje-elev/domain';
import { address, choiceIn, idIn, type Params, pageIn, textIn } from '../address/params.ts';

/** How the list of people is cut and ordered; all of it stands in the address. */
export interface PeopleFilter {
  readonly search: string | null;
  readonly unitId: Id | null;
  readonly role: Role | null;
  /** Only those without an assignment today. */
  readonly idle: boolean;
  readonly descending: boolean;
  readonly page: number;
  /** The unit at which a role is to be given: the list is then a choice of person. */
  readonly giveAt: Id | null;
}

export const pageLength = 50;

export function peopleFilterFrom(params: Params): PeopleFilter {
  return {
    search: textIn(params, 'sok')?.slice(0, 100) ?? null,
    unitId: idIn(params, 'enhet'),
    role: choiceIn(params, 'roll', Role.options),
    idle: textIn(params, 'utan') === '1',
    descending: textIn(params, 'ordning') === 'fallande',
    page: pageIn(params),
    giveAt: idIn(params, 'ge'),
  };
}

/** The address of a filter; a change of anything but the page begins again on the first one. */
export function peopleHref(filter: PeopleFilter, change: Partial<PeopleFilter> = {}): string {
  const { search, unitId, role, idle, descending, page, giveAt } = { ...filter, page: 1, ...change };
  return address('/personer', {
    sok: search,
    enhet: unitId,
    roll: role,
    utan: idle ? 1 : null,
    ordning: descending ? 'fallande' : null,
    ge: giveAt,
    sida: page > 1 ? page : null,
  });
}
