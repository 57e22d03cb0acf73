import { Chart } from '../src/chart.tsx';
import { DataTable } from '../src/data-table.tsx';
import { Effect } from '../src/effect.tsx';
import { LineChart, type SeriesValue } from '../src/line-chart.tsx';
import { Sparkline } from '../src/sparkline.tsx';
import type { Entry } from './entry.ts';

const times = Array.from({ length: 13 }, (_, at) => String(2014 + at));
const series = (values: readonly (number | null)[]): SeriesValue[] =>
  values.map((value) =>
    value === null ? { kind: 'hidden', why: 'publicerades inte' } : { kind: 'value', value },
  );
const own = series([70.1, 68.4, 74, 72.2, 71.5, 69.8, null, 70.6, 71.9, 73.1, 76, 77.9, 78.3]);
const others = series([73.4, 73.9, 75.2, 75, 75.6, 75.3, null, 75.9, 74.6, 74.1, 75.2, 75.8, 76.1]);
const shown = (value: SeriesValue | undefined) =>
  value?.kind === 'value' ? value.value.toLocaleString('sv-SE', { minimumFractionDigits: 1 }) : 'saknas';
const ticks = [50, 60, 70, 80, 90, 100].map((value) => ({
  value,
  label: value === 100 ? '100 %' : String(value),
}));

export const entries: readonly Entry[] = [
  {
    id: 'linjediagram',
    title: 'Linjediagram',
    about: 'Egen historik med röd sista punkt, referens streckad, mål prickat, brott och luckor ritade.',
    from: ['chart', 'line-chart'],
    states: [
      {
        name: 'Med referens, brott och lucka',
        node: (
          <>
            <h1>Resultat</h1>
            <Chart
              takeaway="Andelen med godkänt i alla ämnen har ökat fem år i rad och ligger nu något över liknande skolor"
              what="Elever i årskurs 9 med godkänt i alla ämnen, procent, vårterminen. Axeln börjar vid 50."
              used={
                <>
                  Underlag i skolans cykel <a href="#las">Läsundervisning i alla ämnen</a>
                </>
              }
              source="Källa: Skolverket, slutbetyg i årskurs 9 per skolenhet, publicerat 25 september 2026. Dubbel linje: från 2016 räknas elever med okänd bakgrund inte med, så åren före går inte att jämföra."
              tableLabel="Tabell"
              table={
                <DataTable
                  caption="Godkänt i alla ämnen"
                  captionHidden
                  stack
                  rows={times.map((time, at) => ({ time, own: own[at], others: others[at] }))}
                  rowKey={(row) => row.time}
                  columns={[
                    { key: 'time', header: 'År', cell: (row) => row.time },
                    { key: 'own', header: 'Skolan, %', numeric: true, cell: (row) => shown(row.own) },
                    { key: 'others', header: 'Liknande, %', numeric: true, cell: (row) => shown(row.others) },
                  ]}
                />
              }
            >
              <LineChart
                times={times}
                own={{ values: own, label: '78,3 % Hagtornsskolan' }}
                reference={{ values: others, label: '76,1 % skolor med liknande förutsättningar' }}
                breaks={[{ before: 2, label: 'Ny definition 2016' }]}
                min={50}
                max={100}
                ticks={ticks}
                title="Andel med godkänt i alla ämnen, årskurs 9, Hagtornsskolan 2014 till 2026"
                description="Siffrorna finns i tabellen under."
              />
            </Chart>
          </>
        ),
      },
      {
        name: 'Litet, med mål',
        node: (
          <LineChart
            size="small"
            times={['v. 36', '40', '44', '47']}
            places={[36, 40, 44, 47]}
            own={{ values: series([54, 57, 63, 66]), label: '66 %, vecka 47' }}
            target={{ value: 75, label: '75 %, mål v. 50' }}
            min={40}
            max={80}
            ticks={[{ value: 40, label: '40' }]}
            title="Andel elever som återger huvudtanken"
            description="54 procent vecka 36, 57 vecka 40, 63 vecka 44 och 66 vecka 47. Målet är 75 procent vecka 50."
          />
        ),
      },
    ],
  },
  {
    id: 'effekt',
    title: 'Effekt och utveckling',
    about: 'Punkt och intervall på en gemensam skala, och egen historik i en tabellcell.',
    from: ['effect', 'sparkline'],
    states: [
      {
        name: 'Stöds, osäker, utanför skalan',
        node: (
          <>
            <h1>Effekt</h1>
            <Effect
              point={20}
              low={8}
              high={31}
              min={-20}
              max={40}
              label="20 procentenheter, intervall 8 till 31"
            />
            <Effect
              point={-1}
              low={-11}
              high={9}
              min={-20}
              max={40}
              label="minus 1 procentenhet, intervall minus 11 till 9"
            />
            <Effect
              point={52}
              low={30}
              high={74}
              min={-20}
              max={40}
              label="52 procentenheter, intervall 30 till 74"
            />
          </>
        ),
      },
      {
        name: 'Med lucka, med mål, ett värde',
        node: (
          <>
            <Sparkline
              values={[40, 44, null, 52, 60]}
              min={30}
              max={80}
              target={70}
              label="40, 44, saknas, 52, 60; målet 70"
            />
            <Sparkline values={[50]} min={30} max={80} label="50" />
          </>
        ),
      },
    ],
  },
];
