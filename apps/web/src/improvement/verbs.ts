import type { Id } from '@varje-elev/domain';
import { legalIn } from '@varje-elev/domain';
import type { AreaList, ListedArea } from './read.ts';

/** What may be done with an area, by the words of the address: `?gor=prioritera.<id>`. */
export const verbs = ['prioritera', 'taupp', 'skicka', 'los', 'parkera', 'oppna', 'andra'] as const;
export type Verb = (typeof verbs)[number];

const commandOf = {
  andra: 'editArea',
  prioritera: 'prioritise',
  taupp: 'takeUp',
  skicka: 'sendUpward',
  los: 'resolve',
  parkera: 'park',
  oppna: 'reopen',
} as const;

/** The verbs that this reader may use on this area as it stands. */
export function verbsFor(area: ListedArea, list: AreaList): Verb[] {
  if (!list.may.prioritise) return [];
  return verbs.filter((verb) => {
    if (!legalIn[commandOf[verb]].includes(area.state)) return false;
    if (verb === 'skicka') return list.above !== null;
    if (verb === 'parkera') return area.kind !== 'legalDeficiency';
    return true;
  });
}

export interface Doing {
  readonly verb: Verb;
  readonly areaId: Id;
}

/** What the address asks to do; anything else is nothing. */
export function doingFrom(param: string | undefined): Doing | null {
  const [word, areaId, ...rest] = (param ?? '').split('.');
  const verb = verbs.find((known) => known === word);
  return verb === undefined || !areaId || rest.length > 0 ? null : { verb, areaId };
}

export const listHref = (unitId: Id) => `/forbattringsomraden?enhet=${unitId}`;
export const doHref = (unitId: Id, verb: Verb, areaId: Id) =>
  `${listHref(unitId)}&gor=${verb}.${areaId}#${areaId}`;
