import type { Id, LocalDate } from '@varje-elev/domain';
import { address, choiceIn, dayIn, idIn, type Params, textIn } from '../address/params.ts';

/** What kinds of rows can be asked for by themselves. */
export const kinds = ['nekade', 'uppdrag', 'organisation', 'inloggning', 'ramverk'] as const;
export type Kind = (typeof kinds)[number];

/** The actions that each kind gathers. */
export const actionsOf: Readonly<Record<Kind, readonly string[]>> = {
  nekade: ['access.denied', 'session.refused'],
  uppdrag: [
    'people.create',
    'people.edit',
    'people.addIdentity',
    'people.removeIdentity',
    'people.assign',
    'people.endAssignment',
    'people.cancelAssignment',
  ],
  organisation: ['unit.create', 'unit.rename', 'unit.move', 'unit.close', 'unit.succeed', 'unit.reopen'],
  inloggning: [
    'session.signIn',
    'session.signOut',
    'session.refused',
    'session.revoke',
    'session.revokeAllOf',
  ],
  ramverk: ['framework.draft', 'framework.publish', 'framework.retire', 'framework.removeDraft'],
};

/** How the log is cut; all of it stands in the address. */
export interface LogFilter {
  /** Made by this person. */
  readonly actorId: Id | null;
  /** A name to look for among people. */
  readonly name: string | null;
  /** About this unit, person or other thing. */
  readonly about: Id | null;
  readonly kind: Kind | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Rows before this one: the next page. */
  readonly beforeSeq: number | null;
}

export function logFilterFrom(params: Params): LogFilter {
  const before = Number(textIn(params, 'fore'));
  return {
    actorId: idIn(params, 'av'),
    name: textIn(params, 'namn')?.slice(0, 100) ?? null,
    about: idIn(params, 'om'),
    kind: choiceIn(params, 'slag', kinds),
    from: dayIn(params, 'fran'),
    to: dayIn(params, 'till'),
    beforeSeq: Number.isInteger(before) && before >= 1 ? before : null,
  };
}

/** The address of a filter; another choice begins again with the newest. */
export function logHref(filter: LogFilter, change: Partial<LogFilter> = {}): string {
  const { actorId, name, about, kind, from, to, beforeSeq } = { ...filter, beforeSeq: null, ...change };
  return address('/andringslogg', {
    av: actorId,
    namn: name,
    om: about,
    slag: kind,
    fran: from,
    till: to,
    fore: beforeSeq,
  });
}
