import { Colophon } from '../src/colophon.tsx';
import { Folio } from '../src/folio.tsx';
import { Masthead, type Room } from '../src/masthead.tsx';
import { SkipLink } from '../src/skip-link.tsx';
import { TabsBar } from '../src/tabs-bar.tsx';
import { ViewSwitch } from '../src/view-switch.tsx';
import type { Entry } from './entry.ts';

const rooms: Room[] = [
  { href: '#i-dag', label: 'I dag' },
  { href: '#ramverket', label: 'Ramverket' },
  { href: '#cykler', label: 'Cykler', current: true },
  { href: '#trad', label: 'Röda tråden' },
  { href: '#resultat', label: 'Resultat' },
  { href: '#program', label: 'Program' },
  { href: '#dialog', label: 'Dialog' },
  { href: '#lardomar', label: 'Lärdomar' },
  { href: '#rapporter', label: 'Rapporter' },
];

export const entries: readonly Entry[] = [
  {
    id: 'sidram',
    title: 'Sidram',
    about: 'Sidhuvud med tråden, platsrad, sidfot och telefonens genvägar.',
    from: ['masthead', 'folio', 'colophon', 'tabs-bar', 'skip-link'],
    keyboard: [['Tab', 'Den första länken leder förbi sidhuvudet.']],
    wide: true,
    states: [
      {
        name: 'En sida',
        node: (
          <>
            <SkipLink href="#innehall">Till innehållet</SkipLink>
            <Masthead
              name="Varje elev"
              homeHref="#i-dag"
              homeLabel="Varje elev, till I dag"
              rooms={rooms}
              roomsLabel="Rum"
              tools={
                <a className="mast-wide" href="#amira">
                  Amira Holm
                </a>
              }
            />
            <Folio
              label="Var du är"
              crumbsLabel="Sökväg"
              crumbs={[
                { href: '#cykler', label: 'Cykler' },
                { href: '#skola', label: 'Hagtornsskolan' },
                { href: '#lag', label: 'Arbetslag 7' },
              ]}
              status="Sparat 10.42"
            />
            <div className="wrap" id="innehall">
              <h1>Läsa för att förstå i NO och SO</h1>
            </div>
            <Colophon
              text="Varje elev, Ekstads kommun"
              links={[
                { href: '#tillganglighet', label: 'Tillgänglighet' },
                { href: '#personuppgifter', label: 'Personuppgifter' },
                { href: '#en', label: 'English', lang: 'en' },
              ]}
            />
            <TabsBar label="Genvägar" rooms={rooms} />
          </>
        ),
      },
      {
        name: 'Platsrad med vyer',
        node: (
          <Folio label="Var du är på hjulet" status="Tisdag 24 november 2026, vecka 48, läsåret 2026/27">
            <ViewSwitch
              plain
              label="Visa cykler som"
              views={[
                { href: '#lista', label: 'Lista' },
                { href: '#fas', label: 'Efter fas' },
                { href: '#hjulet', label: 'Hjulet', current: true },
              ]}
            />
          </Folio>
        ),
      },
    ],
  },
  {
    id: 'vyer',
    title: 'Vyväljare',
    about: 'Sätt att se samma sak, som länkar: adressen håller valet.',
    from: ['view-switch'],
    states: [
      {
        name: 'Tre vyer',
        node: (
          <>
            <h1>Väven</h1>
            <ViewSwitch
              label="Nivå i väven"
              views={[
                { href: '#medarbetare', label: 'Medarbetare på skolor', current: true },
                { href: '#ledningar', label: 'Skolledningar' },
                { href: '#forvaltning', label: 'Förvaltning' },
              ]}
            />
          </>
        ),
      },
    ],
  },
];
