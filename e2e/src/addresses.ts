import type { Id } from '@varje-elev/domain';
import type { App } from './sign-in.ts';

/** Real things of somebody else, by id. */
export interface Things {
  readonly cycle: Id;
  readonly unit: Id;
  readonly area: Id;
  readonly hur: Id;
  readonly version: Id;
  readonly person: Id;
  readonly assignment: Id;
}

/** A link that names one of them. */
export interface Link {
  readonly path: string;
  readonly id: Id;
  /** What everybody in the authority may read: the framework, the names of units. */
  readonly common?: true;
  /** A filter over what is one's own: it answers, and finds nothing. */
  readonly filter?: true;
}

type LinksOf = (things: Things) => readonly Link[];

/** Takes words, years, phases or the reader's own choice of view: nothing in it names anybody's thing. */
const nothingNamed: LinksOf = () => [];

const asked = (procedure: string, input: object) =>
  `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

/** Every link that can be made to somebody's things, by the route that answers it. */
export const linksTo: Readonly<Record<App, Readonly<Record<string, LinksOf>>>> = {
  web: {
    '/api/trpc/[trpc]': ({ cycle, unit, hur }) => [
      { path: asked('cycle.read', { id: cycle }), id: cycle },
      { path: asked('thread.read', { cycleId: cycle }), id: cycle },
      { path: asked('improvement.list', { unitId: unit }), id: unit },
      { path: asked('unit.read', { id: unit }), id: unit, common: true },
      { path: asked('framework.hur', { id: hur }), id: hur, common: true },
    ],
    '/cykler': ({ unit }) => [{ path: `/cykler?enhet=${unit}`, id: unit, common: true }],
    '/cykler/[id]': ({ cycle }) => [
      { path: `/cykler/${cycle}`, id: cycle },
      { path: `/cykler/${cycle}?redigera=orsaker.ny`, id: cycle },
    ],
    '/cykler/[id]/avsluta': ({ cycle }) => [{ path: `/cykler/${cycle}/avsluta`, id: cycle }],
    '/cykler/[id]/historik': ({ cycle }) => [{ path: `/cykler/${cycle}/historik`, id: cycle }],
    '/cykler/hjulet': ({ unit }) => [{ path: `/cykler/hjulet?enhet=${unit}`, id: unit, common: true }],
    '/cykler/ny': ({ cycle, unit, area }) => [
      { path: `/cykler/ny?enhet=${unit}`, id: unit, filter: true },
      { path: `/cykler/ny?enhet=${unit}&omrade=${area}`, id: unit },
      { path: `/cykler/ny?fortsatt=${cycle}`, id: cycle },
    ],
    '/forbattringsomraden': ({ unit }) => [{ path: `/forbattringsomraden?enhet=${unit}`, id: unit }],
    '/forbattringsomraden/nytt': ({ cycle, unit }) => [
      { path: `/forbattringsomraden/nytt?enhet=${unit}&cykel=${cycle}`, id: unit },
    ],
    '/i-dag': ({ area }) => [{ path: `/i-dag?prioritera=${area}`, id: area, filter: true }],
    '/ramverket': nothingNamed,
    '/ramverket/hur/[id]': ({ hur }) => [{ path: `/ramverket/hur/${hur}`, id: hur, common: true }],
    '/ramverket/jamfor': ({ version }) => [
      { path: `/ramverket/jamfor?version=${version}`, id: version, common: true },
    ],
    '/roda-traden/[id]': ({ cycle }) => [
      { path: `/roda-traden/${cycle}`, id: cycle },
      { path: `/roda-traden/${cycle}?vy=lista`, id: cycle },
    ],
    '/sok': nothingNamed,
  },
  admin: {
    '/andringslogg': nothingNamed,
    '/inloggningar': nothingNamed,
    '/lasar': nothingNamed,
    '/lasar/[ar]': nothingNamed,
    '/lasar/[ar]/dagar/[id]': nothingNamed,
    '/organisation': ({ unit }) => [{ path: `/organisation?enhet=${unit}`, id: unit }],
    '/organisation/[id]/[steg]': ({ unit }) =>
      ['ny', 'namn', 'flytta', 'avsluta', 'eftertradare', 'oppna'].map((step) => ({
        path: `/organisation/${unit}/${step}`,
        id: unit,
      })),
    '/personer': ({ unit }) => [{ path: `/personer?enhet=${unit}`, id: unit }],
    '/personer/[id]': ({ person }) => [{ path: `/personer/${person}`, id: person }],
    '/personer/[id]/avsluta/[uppdrag]': ({ person, assignment }) => [
      { path: `/personer/${person}/avsluta/${assignment}`, id: person },
    ],
    '/personer/[id]/inloggning': ({ person }) => [{ path: `/personer/${person}/inloggning`, id: person }],
    '/personer/[id]/ser': ({ person }) => [{ path: `/personer/${person}/ser`, id: person }],
    '/personer/[id]/uppdrag': ({ person }) => [{ path: `/personer/${person}/uppdrag`, id: person }],
    '/personer/[id]/uppgifter': ({ person }) => [{ path: `/personer/${person}/uppgifter`, id: person }],
    '/process': nothingNamed,
    '/process/[fas]': nothingNamed,
    '/ramverk': nothingNamed,
    '/ramverk/[id]': ({ version }) => [{ path: `/ramverk/${version}`, id: version }],
    '/ramverk/[id]/jamfor': ({ version }) => [{ path: `/ramverk/${version}/jamfor`, id: version }],
    '/ramverk/[id]/koppla': ({ version }) => [{ path: `/ramverk/${version}/koppla`, id: version }],
    '/ramverk/[id]/publicera': ({ version }) => [{ path: `/ramverk/${version}/publicera`, id: version }],
    '/api/trpc/[trpc]': ({ person }) => [{ path: asked('people.read', { id: person }), id: person }],
  },
};
