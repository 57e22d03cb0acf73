import { demoId } from '@varje-elev/db/demo/index';
import type { App } from './sign-in.ts';

/** A page as its readers reach it. */
export interface Room {
  readonly path: string;
  /** Who reads it, by subject; the first one looks at it in every theme. */
  readonly readers: readonly string[];
}

const teacher = 'amira.holm';
const principal = 'karin.asell';
const director = 'elin.tornehed';
const administrator = 'ilma.kovacevic';
const staffApp = [teacher, principal, director, administrator];

const cycle = demoId('cycle', 'las-no-so');
const schoolsCycle = demoId('cycle', 'lasundervisning-alla-amnen');
const team = demoId('unit', 'hagtorn-7');
const school = demoId('unit', 'hagtorn');
const person = demoId('person', 'nadja.wikell');
const assignment = demoId('assignment', 'nadja.wikell:0');
const version = demoId('framework-version', 'ekstad-v3');
const hur = demoId('hur', 'ekstad-v3:staff:3.1');

/** Every page of the two apps, with an address that shows something. */
export const rooms: Readonly<Record<App, readonly Room[]>> = {
  web: [
    { path: '/i-dag', readers: staffApp },
    { path: '/ramverket', readers: staffApp },
    { path: '/ramverket?niva=schoolLeadership', readers: [principal] },
    { path: `/ramverket/hur/${hur}`, readers: staffApp },
    {
      path: `/ramverket/jamfor?version=${version}`,
      readers: [teacher, director],
    },
    { path: '/cykler', readers: [teacher, principal, director] },
    { path: '/cykler?vy=enhet', readers: [director] },
    { path: '/cykler/ny', readers: [teacher, principal] },
    { path: `/cykler/${cycle}`, readers: [teacher, principal, director] },
    { path: `/cykler/${cycle}?redigera=orsaker.ny`, readers: [teacher] },
    { path: `/cykler/${cycle}/historik`, readers: [teacher] },
    { path: `/cykler/${cycle}/avsluta`, readers: [teacher] },
    { path: '/cykler/hjulet', readers: [teacher, principal, director] },
    { path: `/forbattringsomraden?enhet=${school}`, readers: [principal, teacher] },
    { path: `/forbattringsomraden/nytt?cykel=${cycle}&enhet=${team}`, readers: [teacher] },
    { path: '/roda-traden', readers: [teacher, director] },
    { path: `/roda-traden/${schoolsCycle}`, readers: [principal, teacher, director] },
    { path: `/roda-traden/${schoolsCycle}?vy=lista`, readers: [principal] },
    { path: '/sok?q=l%C3%A4sning', readers: [teacher] },
    { path: '/jag', readers: staffApp },
    { path: '/mer', readers: [teacher] },
    { path: '/utseende', readers: [teacher] },
    { path: '/kortkommandon', readers: [teacher] },
    { path: '/personuppgifter', readers: [teacher] },
    { path: '/tillganglighet', readers: [teacher] },
  ],
  admin: [
    { path: '/organisation', readers: [administrator] },
    { path: `/organisation?enhet=${school}`, readers: [administrator] },
    ...['ny', 'namn', 'flytta', 'avsluta', 'eftertradare'].map((step) => ({
      path: `/organisation/${school}/${step}`,
      readers: [administrator],
    })),
    { path: '/personer', readers: [administrator] },
    { path: '/personer/ny', readers: [administrator] },
    { path: `/personer/${person}`, readers: [administrator] },
    { path: `/personer/${person}/ser`, readers: [administrator] },
    { path: `/personer/${person}/uppdrag`, readers: [administrator] },
    { path: `/personer/${person}/uppgifter`, readers: [administrator] },
    { path: `/personer/${person}/inloggning`, readers: [administrator] },
    { path: `/personer/${person}/avsluta/${assignment}`, readers: [administrator] },
    { path: '/ramverk', readers: [director, administrator] },
    { path: `/ramverk/${version}`, readers: [director, administrator] },
    { path: `/ramverk/${version}/jamfor`, readers: [director, administrator] },
    { path: '/process', readers: [director, administrator] },
    { path: '/process/planera', readers: [director] },
    { path: '/lasar', readers: [director, administrator] },
    { path: '/lasar/2026', readers: [director] },
    { path: '/lasar/2026/dagar/ny', readers: [director] },
    { path: '/lasar/ny', readers: [director] },
    { path: '/inloggningar', readers: [administrator] },
    { path: '/andringslogg', readers: [administrator] },
    { path: '/jag', readers: [administrator, director] },
    { path: '/mer', readers: [administrator] },
    { path: '/utseende', readers: [administrator] },
    { path: '/tillganglighet', readers: [administrator] },
  ],
};

export function readersOf(app: App): string[] {
  return [...new Set(rooms[app].flatMap(({ readers }) => readers))];
}

/** A file's name for a path. */
export const nameOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/[^a-zåäö0-9]+/gi, '-')
    .replace(/^-|-$/g, '') || 'start';
