import { LinkButton } from '../src/button.tsx';
import { CauseTree } from '../src/cause-tree.tsx';
import { Document, DocumentCover, DocumentSection, FocusList } from '../src/document.tsx';
import { Effect } from '../src/effect.tsx';
import { EvidenceList } from '../src/evidence-list.tsx';
import { Hypothesis } from '../src/hypothesis.tsx';
import { Confidence, VadMark } from '../src/marks.tsx';
import { GuidingQuestions, Note, NoteQuote } from '../src/note.tsx';
import { TodoList } from '../src/todo-list.tsx';
import { Wheel } from '../src/wheel.tsx';
import type { Entry } from './entry.ts';
import { causes, facts, goals, phaseNames } from './sample-cycle.tsx';

const cover = (
  <DocumentCover
    title="Läsa för att förstå i NO och SO"
    lede="Fler elever i årskurs 7 ska kunna förklara en faktatext med egna ord, också de som läser svenska som andraspråk."
    facts={facts}
    aside={
      <>
        <Note>
          <Wheel
            phase={3}
            progress={0.5}
            names={phaseNames}
            centre="v. 48"
            label="Fas: Följa upp, vecka 48, andra veckan av tre. Planera och Genomföra är klara, Analysera återstår."
          />
        </Note>
        <Note ruled level={2} title="Två saker återstår före Analysera">
          <TodoList
            doneWord="Klart"
            todoWord="Återstår"
            items={[
              {
                key: 'a',
                done: false,
                text: (
                  <>
                    Uppföljningen vecka 50 är inte gjord. <a href="#uppfoljning">Gå dit</a>
                  </>
                ),
              },
              {
                key: 'b',
                done: false,
                text: 'Elevernas röst saknas i uppföljningen. Kan hoppas över om ni skriver varför.',
              },
              { key: 'c', done: true, text: 'Varje insats hör till en hypotes' },
              { key: 'd', done: true, text: '”Gjort som tänkt” är ifyllt för varje insats' },
            ]}
          />
        </Note>
      </>
    }
  >
    <FocusList
      label="Fokus i ramverket"
      lines={[
        {
          key: '3.3',
          mark: <VadMark n={3} />,
          name: 'Data och evidens, HUR 3.3',
          text: 'Vi prövar en sak i taget och avgör i förväg hur vi ska se om den gjorde skillnad.',
        },
        {
          key: '2.1',
          mark: <VadMark n={2} />,
          name: 'Ledarskap, HUR 2.1',
          text: 'Vi leder elevernas lärande med höga förväntningar på varje elev.',
        },
      ]}
    />
  </DocumentCover>
);

const evidence = (
  <EvidenceList
    items={[
      {
        key: 'o1',
        sort: 'observation',
        label: 'Observation',
        text: '44 av 82 elever, 54 procent, kunde återge huvudtanken i en faktatext på en sida.',
        source: 'Kartläggning vecka 36, alla i årskurs 7',
      },
      {
        key: 'o2',
        sort: 'observation',
        label: 'Observation',
        text: '”Jag läser men fattar inte orden, så jag slutar.” Fyra av sex elevgrupper sade något liknande.',
        source: 'Samtal med elever 10 september, antecknat av Nadja Wikell',
      },
      {
        key: 't',
        sort: 'interpretation',
        label: 'Tolkning',
        text: 'Det är ämnesorden, inte lästakten, som stoppar de flesta. I NO möter eleverna ungefär trettio nya ord per arbetsområde.',
        source: 'Arbetslaget 11 september',
      },
      {
        key: 's',
        sort: 'conclusion',
        label: 'Slutsats',
        text: 'Vi behöver arbeta med ord och text i alla ämnen, inte bara i svenska.',
        source: (
          <Confidence level={2}>
            Säkerhet medel. Vi ändrar oss om provläsning utan ämnesord ger samma resultat.
          </Confidence>
        ),
      },
    ]}
  />
);

const hypotheses = (
  <>
    <Hypothesis
      state="open"
      stateText="Prövas"
      meta="Ord före text, till vecka 50"
      parts={[
        {
          lead: 'Om vi',
          text: 'går igenom ämnesorden före läsningen i NO och SO två gånger i veckan,',
        },
        { lead: 'så', text: 'kan fler elever återge huvudtanken,' },
        { lead: 'därför att', text: 'okända ord är det som stoppar dem.' },
      ]}
      effect={
        <Effect
          point={12}
          low={1}
          high={23}
          min={-20}
          max={40}
          label="12 procentenheter, intervall 1 till 23"
        />
      }
      ground={
        <p>
          Hittills <b>+12 procentenheter (1 till 23)</b>, 82 elever. Vi överger den om färre än 60 procent av
          eleverna återger huvudtanken vecka 50.
        </p>
      }
    />
    <Hypothesis
      state="rejected"
      stateText="Avvisad"
      meta="Tyst läsning, 30 oktober"
      parts={[
        { lead: 'Om vi', text: 'ger eleverna en kvarts tyst läsning varje dag,' },
        { lead: 'så', text: 'läser fler klart hela texten på egen hand,' },
        { lead: 'därför att', text: 'de får vana och uthållighet.' },
      ]}
      effect={
        <Effect
          point={-1}
          low={-11}
          high={9}
          min={-20}
          max={40}
          label="minus 1 procentenhet, intervall minus 11 till 9"
        />
      }
      ground={
        <p>
          <b>Ingen märkbar effekt: −1 procentenhet (−11 till 9)</b>, 82 elever. Gjordes som tänkt 31 av 35
          dagar.
        </p>
      }
    />
    <Hypothesis
      state="holds"
      stateText="Stöds"
      meta="Läsa i par med fasta roller, 13 november"
      parts={[
        { lead: 'Om vi', text: 'låter eleverna läsa i par med fasta roller en gång i veckan,' },
        { lead: 'så', text: 'ställer fler frågor till texten,' },
        { lead: 'därför att', text: 'de hör hur någon annan tänker.' },
      ]}
      effect={
        <Effect
          point={20}
          low={8}
          high={31}
          min={-20}
          max={40}
          label="20 procentenheter, intervall 8 till 31"
        />
      }
      ground={
        <p>
          <b>+20 procentenheter (8 till 31)</b>, 82 elever.
        </p>
      }
    />
  </>
);

export const entries: readonly Entry[] = [
  {
    id: 'dokument',
    title: 'Dokument',
    about: 'En arbetssida: marginal, tråd, text och anteckningar.',
    from: [
      'document',
      'note',
      'evidence-list',
      'cause-tree',
      'hypothesis',
      'effect',
      'todo-list',
      'wheel',
      'sparkline',
      'data-table',
    ],
    wide: true,
    states: [
      {
        name: 'En cykel',
        node: (
          <Document cover={cover}>
            <DocumentSection
              id="lagesbild"
              title="Lägesbild"
              under={
                <>
                  Var är vi?
                  <br />
                  Klar 11 september
                </>
              }
              state="done"
            >
              {evidence}
            </DocumentSection>
            <DocumentSection
              id="orsaker"
              title="Orsaker"
              under={
                <>
                  Tre valda av sju
                  <br />
                  Klar 18 september
                </>
              }
              state="done"
              wide
            >
              <CauseTree root="Många läser utan att förstå ämnestexterna" branches={causes} />
            </DocumentSection>
            <DocumentSection
              id="mal"
              title="Mål"
              under="Vart ska vi?"
              state="done"
              notes={
                <Note
                  title="Stöd från Leila Sandgren, kvalitetsstrateg"
                  under="22 september. Besvarat av Jonas."
                >
                  <p>
                    Samma text får inte användas två gånger i mätningen. Jag har lagt in fyra likvärdiga
                    texter som ni kan växla mellan.
                  </p>
                </Note>
              }
            >
              {goals}
            </DocumentSection>
            <DocumentSection
              id="hypoteser"
              title="Hypoteser"
              under="En prövas, en stöds, en är avvisad"
              state="done"
              notes={
                <Note
                  live
                  title="Utmaning från Karin Åsell, rektor"
                  under="Fredag 20 november, om Läsa i par. Svar önskas senast 27 november."
                >
                  <NoteQuote>
                    ”Vad gör de elever som är tysta när ni läser i par? Hur vet ni att de också förstår?”
                  </NoteQuote>
                  <div className="actions">
                    <LinkButton small href="#svara">
                      Svara
                    </LinkButton>
                  </div>
                </Note>
              }
            >
              {hypotheses}
            </DocumentSection>
            <DocumentSection
              id="uppfoljning"
              title="Uppföljning"
              under="Här är ni nu"
              state="now"
              notes={
                <Note title="Frågor som hjälper nu">
                  <GuidingQuestions
                    questions={[
                      { text: 'Vad ser vi, jämfört med vecka 36?' },
                      { text: 'För vilka elever blev det skillnad, och för vilka inte?' },
                      { text: 'Gjorde vi som vi tänkte?' },
                      { text: 'Vad säger eleverna själva?' },
                    ]}
                  />
                </Note>
              }
            >
              <p className="read">66 procent. Störst skillnad i 7B, minst i 7C där tre pass ställdes in.</p>
            </DocumentSection>
            <DocumentSection id="analys" title="Analys" under="Hur blev det?" state="ahead">
              <p className="read">Kan skrivas när uppföljningen vecka 50 är gjord.</p>
            </DocumentSection>
          </Document>
        ),
      },
    ],
  },
  {
    id: 'orsakstrad',
    title: 'Orsaksträd',
    about: 'Gren och lista; vald orsak är tråden. Långa texter får plats utan att något skärs av.',
    from: ['cause-tree'],
    states: [
      {
        name: 'Fyra grenar',
        node: (
          <>
            <h1>Orsaker</h1>
            <CauseTree root="Många läser utan att förstå ämnestexterna" branches={causes} />
          </>
        ),
      },
      {
        name: 'En gren, lång text',
        node: (
          <CauseTree
            root="Frånvaron ökar i årskurs 8"
            branches={[
              {
                name: 'Undervisning',
                causes: [
                  {
                    id: 'lang',
                    chosen: true,
                    text: 'Eleverna vet inte vad de har missat när de kommer tillbaka, och det finns ingen vuxen som har till uppgift att gå igenom det med dem före nästa lektion',
                    detail:
                      'Vald. Samtal med elva elever och deras vårdnadshavare under två veckor i oktober',
                    confidence: { level: 2, text: 'Säkerhet medel' },
                  },
                ],
              },
            ]}
          />
        ),
      },
    ],
  },
];
