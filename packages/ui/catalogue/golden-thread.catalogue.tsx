import { Effect } from '../src/effect.tsx';
import { GoldenThread } from '../src/golden-thread.tsx';
import { PhaseMark } from '../src/marks.tsx';
import type { Entry } from './entry.ts';

function effect(point: number, low: number, high: number, words: string) {
  return (
    <>
      <Effect
        width={150}
        point={point}
        low={low}
        high={high}
        min={-20}
        max={40}
        label={`${point} procentenheter, intervall ${low} till ${high}`.replaceAll('-', 'minus ')}
      />
      <p className="meta">{words}</p>
    </>
  );
}

const labels = {
  down: 'Vägen ner',
  trials: 'Försöken',
  up: 'Vägen upp',
  cause: 'Orsak',
  hypothesis: 'Hypotes',
  action: 'Insats',
  effect: 'Effekt, procentenheter',
  decision: 'Beslut',
  documented: 'Gjort och dokumenterat',
  waiting: 'Väntar på ett beslut',
};

function source(text: string, link: string) {
  return (
    <>
      <b>Underlag</b> {text} <a href={`#${link}`}>{link}</a>
    </>
  );
}

const down = [
  {
    id: 'namndens-mal',
    level: 0,
    kind: 'Nämndens mål',
    title: 'Varje elev läser för att lära, och skillnaden mellan skolor och grupper minskar',
    meta: 'Barn- och utbildningsnämnden 17 februari 2026',
    source: source('', 'Kvalitetsrapport 2024/25'),
  },
  {
    id: 'forvaltningens',
    level: 0,
    kind: 'Förvaltningens cykel',
    vad: 1,
    title: <a href="#amnen">Läsning i alla ämnen</a>,
    meta: (
      <>
        Leila Sandgren, 2026/27. <PhaseMark phase={2}>Genomföra</PhaseMark>
      </>
    ),
    source: source('Nationella prov åk 6:', '19 procentenheter mellan skolorna'),
  },
  {
    id: 'skolans',
    level: 1,
    kind: 'Skolans cykel, Hagtornsskolan',
    vad: 3,
    title: <a href="#lasundervisning">Läsundervisning i alla ämnen</a>,
    meta: (
      <>
        Karin Åsell, 2026/27. <PhaseMark phase={3}>Följa upp</PhaseMark>
      </>
    ),
    source: source('Läsning syntes på', '2 av 9 NO-lektioner'),
  },
  {
    id: 'lagets',
    level: 2,
    kind: 'Lagets cykel, Arbetslag 7',
    vad: 3,
    title: <a href="#forsta">Läsa för att förstå i NO och SO</a>,
    meta: (
      <>
        Jonas Berglind, hösten 2026. <PhaseMark phase={3}>Följa upp</PhaseMark>
      </>
    ),
    source: source('Återgav huvudtanken:', '44 av 82 elever'),
  },
];

const trials = [
  {
    id: 'tyst',
    reached: 5,
    returns: true,
    cause: (
      <>
        <p>Eleverna läser lite på egen hand</p>
        <p className="meta">Läsdagböcker. Säkerhet låg</p>
      </>
    ),
    hypothesis: 'Om vi ger en kvarts tyst läsning varje dag, så läser fler klart hela texten',
    action: (
      <>
        <p>Tyst läsning</p>
        <p className="meta">31 av 35 dagar</p>
      </>
    ),
    effect: effect(-1, -11, 9, '−1 (−11 till 9), 82 elever'),
    decision: {
      kind: 'rejected' as const,
      word: 'Avsluta',
      text: '30 oktober. Hypotesen avvisad: ingen märkbar effekt, trots att den gjordes som tänkt.',
    },
  },
  {
    id: 'par',
    reached: 4,
    returns: false,
    cause: (
      <>
        <p>Vi samtalar sällan om texten medan vi läser</p>
        <p className="meta">Tre lektionsbesök. Säkerhet medel</p>
      </>
    ),
    hypothesis: 'Om eleverna läser i par med fasta roller, så ställer fler frågor till texten',
    action: (
      <>
        <p>Läsning i par</p>
        <p className="meta">8 av 9 pass</p>
      </>
    ),
    effect: effect(20, 8, 31, '+20 (8 till 31), 82 elever'),
    decision: {
      kind: 'wait' as const,
      word: 'Väntar',
      text: 'Hypotesen stöds. Förslag: fortsätt och sprid. Rektor frågar om de tysta eleverna.',
    },
  },
  {
    id: 'ord-forsok',
    reached: 3,
    returns: false,
    cause: (
      <>
        <p>Okända ämnesord stoppar läsningen</p>
        <p className="meta">Kartläggning, elevsamtal. Säkerhet hög</p>
      </>
    ),
    hypothesis: 'Om vi går igenom ämnesorden före läsningen, så kan fler återge huvudtanken',
    action: (
      <>
        <p>Ordgenomgång</p>
        <p className="meta">18 av 22 pass</p>
      </>
    ),
    effect: effect(12, 1, 23, '+12 (1 till 23), hittills'),
    decision: {
      kind: 'wait' as const,
      word: 'Väntar',
      text: 'Hypotesen prövas till vecka 50. Överges under 60 procent.',
    },
  },
];

const up = [
  {
    id: 'lardom',
    level: 1,
    kind: 'Lärdom, Hagtornsskolan',
    title: <a href="#tyst-lasning">Tyst läsning räckte inte utan samtal om texten</a>,
    meta: '6 november. Prövas om på Rågåkerskolan.',
    source: source('', '82 elever, 31 av 35 dagar'),
  },
  {
    id: 'omrade',
    level: 0,
    kind: 'Förbättringsområde, förvaltningen',
    vad: 1,
    title: <a href="#stodet">Stödet handlar om ord och samtal, inte om lästid</a>,
    source: source('Cykler på', 'tre skolor'),
  },
  {
    id: 'ater',
    level: 0,
    kind: 'Åter i nämnden',
    waiting: true,
    title: <a href="#beslutet">Vad beslutet i februari ledde till</a>,
    meta: 'Nämndens möte 15 december. Utkast.',
    source: source('', 'Kvalitetsrapport 2025/26'),
  },
];

const levels = ['Nämnd och förvaltning', 'Skola', 'Arbetslag'];

export const entries: readonly Entry[] = [
  {
    id: 'roda-traden',
    title: 'Röda tråden',
    about: 'Kedjan ritad: ner till vänster, genom försöken, upp till höger. På telefon en ordnad lista.',
    from: ['golden-thread'],
    wide: true,
    states: [
      {
        name: 'Ett försök har lett vidare',
        node: (
          <div className="wrap">
            <GoldenThread
              title="Röda tråden"
              lede="Från nämndens beslut i februari till lektionerna i 7A, och tillbaka upp igen. Ett försök av tre är klart. Det gav ingen märkbar effekt, och just det har ändrat förvaltningens stöd."
              levels={levels}
              down={down}
              trials={trials}
              up={up}
              labels={labels}
            />
          </div>
        ),
      },
    ],
  },
  {
    id: 'roda-traden-borjan',
    title: 'Röda tråden, i början',
    about: 'Ingenting har lett upp än.',
    from: ['golden-thread'],
    wide: true,
    states: [
      {
        name: 'Ett försök pågår',
        node: (
          <div className="wrap">
            <GoldenThread
              title="Röda tråden"
              levels={levels}
              down={down.slice(1)}
              trials={[
                {
                  id: 'ny',
                  reached: 2,
                  returns: false,
                  cause: 'Eleverna vet inte vad som väntas',
                  hypothesis: 'Om vi visar ett färdigt exempel först, så börjar fler',
                },
              ]}
              up={[]}
              labels={labels}
            />
          </div>
        ),
      },
    ],
  },
];
