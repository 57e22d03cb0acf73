import { ChangedWords } from '../src/changed-words.tsx';
import { DataTable } from '../src/data-table.tsx';
import { StatusMark } from '../src/marks.tsx';
import { Thread } from '../src/thread.tsx';
import { TreeTable } from '../src/tree-table.tsx';
import type { Entry } from './entry.ts';

const people = [
  { id: 'karin', name: 'Karin Åsell', role: 'Rektor', from: 'från 2021-08-01' },
  { id: 'petra', name: 'Petra Nyvall', role: 'Biträdande rektor', from: 'från 2023-08-01' },
  { id: 'jonas', name: 'Jonas Berglind', role: 'Arbetslagsledare', from: 'från 2024-08-12' },
];

const unit = (
  id: string,
  parentId: string | null,
  name: string,
  kind: string,
  lead: React.ReactNode,
  count: string,
) => ({
  id,
  parentId,
  href: `#${id}`,
  cells: [
    <a key="name" href={`#${id}`}>
      {name}
    </a>,
    kind,
    lead,
    count,
  ],
});

const units = [
  unit('kommun', null, 'Ekstads kommun', 'Huvudman', 'Elin Tornehed, direktör', '704'),
  unit('norr', 'kommun', 'Område norr', 'Område', 'Anders Vikholm, områdeschef', '398'),
  unit('hagtorn', 'norr', 'Hagtornsskolan', 'Skola F–9', 'Karin Åsell, rektor', '94'),
  unit('ledning', 'hagtorn', 'Ledningsgruppen', 'Ledningsgrupp', 'Karin Åsell', '7'),
  unit('lag7', 'hagtorn', 'Arbetslag 7', 'Arbetslag', 'Jonas Berglind', '6'),
  unit(
    'tegelsjo',
    'norr',
    'Tegelsjöskolan',
    'Skola 4–9',
    <StatusMark key="gap" kind="fault">
      Saknas från 1 december
    </StatusMark>,
    '72',
  ),
  unit('t-lag', 'tegelsjo', 'Arbetslag 4–6', 'Arbetslag', 'Mira Sundell', '11'),
  unit('soder', 'kommun', 'Område söder', 'Område', 'Britta Hofsjö, områdeschef', '281'),
];

const columns = [
  { key: 'name', header: 'Person', cell: (row: (typeof people)[number]) => row.name },
  { key: 'role', header: 'Roll', cell: (row: (typeof people)[number]) => row.role },
  { key: 'from', header: 'Gäller', numeric: true, cell: (row: (typeof people)[number]) => row.from },
];

export const entries: readonly Entry[] = [
  {
    id: 'andrade-ord',
    title: 'Ändrade ord',
    about: 'Vad som gick struket och vad som kom understruket, som i en lagtext.',
    from: ['changed-words'],
    states: [
      {
        name: 'I en mening',
        node: (
          <>
            <h1>Jämförelse</h1>
            <p>
              <ChangedWords
                words={[
                  { kind: 'same', text: 'Vi ' },
                  { kind: 'removed', text: 'prioriterar' },
                  { kind: 'added', text: 'väljer' },
                  { kind: 'same', text: ' bort det som inte bidrar.' },
                ]}
              />
            </p>
          </>
        ),
      },
    ],
  },
  {
    id: 'tabell',
    title: 'Tabell',
    about: 'Tre linjer. På telefon blir en kort tabell rader med etiketter, en bred rullar.',
    from: ['data-table'],
    keyboard: [['←, →', 'Rullar en bred tabell.']],
    states: [
      {
        name: 'Kort, med vald rad',
        node: (
          <>
            <h1>Roller</h1>
            <DataTable
              caption="Roller på enheten"
              stack
              rows={people}
              rowKey={(row) => row.id}
              selectedKey="petra"
              columns={columns}
            />
          </>
        ),
      },
      {
        name: 'Bred, sorterbar',
        node: (
          <DataTable
            caption="Alla roller, sorterbara"
            rows={people}
            rowKey={(row) => row.id}
            columns={columns.map((column, at) => ({
              ...column,
              sortHref: `#sortera-${column.key}`,
              sorted: at === 0 ? ('ascending' as const) : undefined,
            }))}
          />
        ),
      },
      {
        name: 'Tom',
        node: (
          <DataTable
            caption="Roller på den nya enheten"
            stack
            rows={[]}
            rowKey={() => ''}
            columns={columns}
            empty="Ingen har en roll här än."
          />
        ),
      },
    ],
  },
  {
    id: 'tradtabell',
    title: 'Trädtabell',
    about: 'En organisation som fälls. Utan skript syns alla rader.',
    from: ['tree-table'],
    keyboard: [
      ['↑, ↓', 'Flyttar mellan rader.'],
      ['→', 'Fäller ut, eller går till första raden under.'],
      ['←', 'Fäller ihop, eller går till raden ovanför i trädet.'],
      ['Home, End', 'Första och sista raden.'],
      ['Enter', 'Öppnar raden.'],
    ],
    states: [
      {
        name: 'Enheter',
        node: (
          <>
            <h1>Organisation</h1>
            <TreeTable
              label="Enheter i Ekstads kommun"
              columns={[
                { key: 'unit', header: 'Enhet' },
                { key: 'kind', header: 'Slag' },
                { key: 'lead', header: 'Ansvarig' },
                { key: 'count', header: 'Personer', numeric: true },
              ]}
              rows={units}
              defaultOpen={['kommun', 'norr', 'hagtorn']}
              selectedId="hagtorn"
              openLabel="Fäll ut"
              closeLabel="Fäll ihop"
            />
          </>
        ),
      },
    ],
  },
  {
    id: 'traden',
    title: 'Tråden',
    about: 'En marginallinje med knutar: klart, öppet, här nu, framför.',
    from: ['thread'],
    states: [
      {
        name: 'Fyra lägen',
        node: (
          <>
            <h1>Tre saker i dag</h1>
            <Thread
              label="Det som väntar"
              steps={[
                {
                  key: 'a',
                  state: 'done',
                  hang: (
                    <>
                      <b>Karin Åsell, rektor</b> väntar sedan i fredags
                    </>
                  ),
                  body: (
                    <h2>
                      ”Vad gör de elever som är tysta när ni läser i par? Hur vet ni att de också förstår?”
                    </h2>
                  ),
                },
                {
                  key: 'b',
                  state: 'open',
                  hang: (
                    <>
                      <b>Arbetslaget</b> möts i morgon 15.10
                    </>
                  ),
                  body: <h2>Fyll i hur ordgenomgången gick vecka 47</h2>,
                },
                { key: 'c', state: 'now', hang: 'Här är ni nu', body: <h2>Uppföljning</h2> },
                { key: 'd', state: 'ahead', hang: 'Framför er', body: <h2>Analys</h2> },
              ]}
            />
          </>
        ),
      },
    ],
  },
];
