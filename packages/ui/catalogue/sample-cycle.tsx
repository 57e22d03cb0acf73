import type { Cause } from '../src/cause-tree.tsx';
import type { TreeBranch } from '../src/cause-tree-layout.ts';
import { DataTable } from '../src/data-table.tsx';
import type { Fact } from '../src/document.tsx';
import { Sparkline } from '../src/sparkline.tsx';

export const phaseNames = ['Planera', 'Genomföra', 'Följa upp', 'Analysera'] as const;

export const facts: readonly Fact[] = [
  { term: 'Ägs av', value: 'Arbetslag 7, Hagtornsskolan' },
  { term: 'Leds av', value: 'Jonas Berglind' },
  { term: 'Period', value: 'Höstterminen 2026, vecka 34–50' },
  {
    term: 'Bidrar till',
    value: (
      <>
        <a href="#skolans">Läsundervisning i alla ämnen</a>, skolans cykel
      </>
    ),
  },
];

const sure = {
  low: { level: 1, text: 'Säkerhet låg' },
  medium: { level: 2, text: 'Säkerhet medel' },
  high: { level: 3, text: 'Säkerhet hög' },
} as const;

export const causes: readonly TreeBranch<Cause>[] = [
  {
    name: 'Undervisning',
    causes: [
      {
        id: 'ord',
        chosen: true,
        text: 'Okända ämnesord stoppar läsningen',
        detail: 'Vald. Kartläggning, elevsamtal',
        confidence: sure.high,
      },
      {
        id: 'samtal',
        chosen: true,
        text: 'Vi samtalar sällan om texten medan vi läser',
        detail: 'Vald. Tre lektionsbesök',
        confidence: sure.medium,
      },
      {
        id: 'svara-texter',
        chosen: false,
        text: 'Texterna är för svåra för årskursen',
        detail: 'Inte vald. Läromedlet är detsamma på andra skolor',
        confidence: sure.low,
      },
    ],
  },
  {
    name: 'Organisation',
    causes: [
      {
        id: 'teman',
        chosen: false,
        text: 'NO och SO arbetar med samma tema olika veckor',
        detail: 'Inte vald nu. Lyft till skolans lista',
        confidence: sure.medium,
      },
    ],
  },
  {
    name: 'Ledarskap',
    causes: [
      {
        id: 'sak',
        chosen: false,
        text: 'Läsning har setts som svensklärarnas sak',
        detail: 'Inget vi ändrar ensamma. Lyft till ledningsgruppen',
        confidence: sure.medium,
      },
    ],
  },
  {
    name: 'Förutsättningar',
    causes: [
      {
        id: 'lite',
        chosen: true,
        text: 'Eleverna läser lite på egen hand',
        detail: 'Vald. Elevernas egna läsdagböcker',
        confidence: sure.low,
      },
      {
        id: 'bocker',
        chosen: false,
        text: 'Skolbiblioteket saknar faktaböcker för åldern',
        detail: 'Inte vald. Bibliotekarien ser över hösten',
        confidence: sure.low,
      },
    ],
  },
];

const rows = [
  {
    group: 'Alla i årskurs 7',
    pupils: 82,
    before: '54 %',
    now: '66 %',
    goal: '75 %',
    values: [54, 57, 63, 66],
    target: 75,
  },
  {
    group: 'Svenska som andraspråk',
    pupils: 19,
    before: '37 %',
    now: '53 %',
    goal: '65 %',
    values: [37, 37, 47, 53],
    target: 65,
  },
];

export const goals = (
  <>
    <p className="quote">
      I december kan tre av fyra elever i årskurs 7 med egna ord förklara huvudtanken i en faktatext på en
      sida.
    </p>
    <DataTable
      caption="Elever som återger huvudtanken"
      captionHidden
      stack
      rows={rows}
      rowKey={(row) => row.group}
      columns={[
        { key: 'group', header: 'Återger huvudtanken', cell: (row) => row.group },
        { key: 'pupils', header: 'Elever', numeric: true, cell: (row) => row.pupils },
        { key: 'before', header: 'Utgångsläge, v. 36', numeric: true, cell: (row) => row.before },
        { key: 'now', header: 'Nu, v. 47', numeric: true, cell: (row) => <b>{row.now}</b> },
        { key: 'goal', header: 'Mål, v. 50', numeric: true, cell: (row) => row.goal },
        {
          key: 'line',
          header: 'Utveckling',
          cell: (row) => (
            <Sparkline
              values={row.values}
              min={30}
              max={90}
              target={row.target}
              label={`${row.values.join(', ')} procent, vecka 36 till 47; målet ${row.target}`}
            />
          ),
        },
      ]}
    />
    <p className="fine">Prickad linje är målet. Grupper med färre än fem elever visas aldrig.</p>
  </>
);
