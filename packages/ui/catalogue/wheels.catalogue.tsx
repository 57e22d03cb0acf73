import { LateList } from '../src/late-list.tsx';
import { VadMark } from '../src/marks.tsx';
import { Wheel } from '../src/wheel.tsx';
import { lateOnes, YearWheel } from '../src/year-wheel.tsx';
import type { Entry } from './entry.ts';
import { phaseNames } from './sample-cycle.tsx';
import { breaks, months, rings } from './sample-wheel.ts';

const few = rings([2, 12, 24]);
const table = {
  summary: 'Tabell',
  name: 'Cykel',
  ring: 'Ring',
  stands: 'Står i',
  pace: 'Läsåret',
};

function year(id: string, counts: readonly [number, number, number] | null, today = '2026-11-24') {
  const shown = counts ? rings(counts) : rings([0, 0, 0]).map((ring) => ({ ...ring, marks: [] }));
  return (
    <YearWheel
      id={id}
      start="2026-08-01"
      today={today}
      todayLabel="i dag"
      months={months}
      breaks={breaks}
      phaseNames={phaseNames}
      rings={shown}
      middle={['vecka 48', '2026/27']}
      title={`Hjulet, ${id}`}
      description="Tre ringar: förvaltning, skola och arbetslag. De som ligger efter beskrivs i listan bredvid."
      table={table}
    />
  );
}

export const entries: readonly Entry[] = [
  {
    id: 'cykelhjul',
    title: 'Cykelhjul',
    about: 'Fyra fjärdedelar och en visare.',
    from: ['wheel'],
    states: [
      {
        name: 'Följa upp',
        node: (
          <>
            <h1>Lagets cykel</h1>
            <Wheel phase={3} names={phaseNames} centre="v. 48" label="Cykeln står i Följa upp, vecka 48." />
          </>
        ),
      },
      {
        name: 'Planera, nyss börjat',
        node: (
          <Wheel
            phase={1}
            progress={0.1}
            names={phaseNames}
            centre="v. 34"
            label="Cykeln står i Planera, vecka 34."
          />
        ),
      },
      {
        name: 'Inte börjat',
        node: <Wheel phase={null} names={phaseNames} label="Cykeln har inte börjat." />,
      },
      {
        name: 'Avslutad',
        node: <Wheel phase={5} names={phaseNames} centre="klar" label="Cykeln är avslutad." />,
      },
    ],
  },
  {
    id: 'hjulet',
    title: 'Hjulet',
    about: 'Läsåret som klocka, en ring för varje nivå.',
    from: ['year-wheel', 'late-list'],
    keyboard: [
      ['Tab', 'Går till bildens ruta, till dem som ligger efter och till tabellen.'],
      ['←, →', 'Rullar bilden när den är bredare än sidan.'],
    ],
    states: [
      {
        name: 'En kommun i november',
        node: (
          <>
            <h1>Hjulet</h1>
            {year('kommun', [2, 12, 24])}
            <h2>De fem som ligger efter</h2>
            <LateList
              items={lateOnes(few).map(({ letter, mark, ring }) => ({
                letter,
                title: (
                  <>
                    <VadMark n={mark.vad} /> {mark.name}
                  </>
                ),
                children: `${ring}. ${mark.stands}, ${mark.pace}.`,
              }))}
            />
          </>
        ),
      },
      { name: 'En stad, 300 cykler', node: year('stad', [15, 90, 195]) },
      { name: 'Inga cykler, april', node: year('tomt', null, '2027-04-14') },
    ],
  },
];
