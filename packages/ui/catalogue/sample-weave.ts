import type { PhaseNumber } from '../src/marks.tsx';
import type { WeaveGroup, WeaveUnit } from '../src/weave.tsx';

const names = [
  'Hagtornsskolan',
  'Tegelsjöskolan',
  'Rågåkerskolan',
  'Sälgbackeskolan',
  'Enmossaskolan',
  'Ljungtorpsskolan',
  'Nyponkullens skola',
  'Västra Slusskolan',
];

/** As many schools as asked for. */
export function units(count: number): readonly WeaveUnit[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `u${at}`,
    name:
      at < names.length
        ? (names[at] ?? '')
        : `${names[at % names.length]} ${Math.floor(at / names.length) + 1}`,
  }));
}

const rows: readonly (readonly [vad: number, name: string, texts: readonly (readonly [string, number])[]])[] =
  [
    [
      1,
      'Riktning',
      [
        ['Känner skolans mål och vår del i dem', 9],
        ['Planerar utifrån läsårets prioriterade mål', 10],
        ['Väljer bort det som inte bidrar', 1],
        ['Berättar för elever och hem vad vi prioriterar', 6],
      ],
    ],
    [
      2,
      'Ledarskap',
      [
        ['Höga förväntningar på varje elev', 10],
        ['Ansvar för klimatet i klassrummet', 10],
        ['Förstelärare leder med uttalat mandat', 4],
        ['Eleverna har inflytande över undervisningen', 0],
      ],
    ],
    [
      3,
      'Data och evidens',
      [
        ['Planerar, följer upp och analyserar löpande', 10],
        ['Använder flera slags underlag', 7],
        ['Prövar en sak i taget', 6],
        ['Lyfter tidigt det som inte fungerar', 2],
      ],
    ],
    [
      4,
      'Lärande tillsammans',
      [
        ['Planerar och analyserar tillsammans', 10],
        ['Besöker varandras lektioner', 2],
        ['Delar det vi lärt oss', 3],
      ],
    ],
  ];

/** A weave that is dense where `share` is high; the same every time. */
export function groups(of: readonly WeaveUnit[]): readonly WeaveGroup[] {
  return rows.map(([vad, name, texts]) => ({
    vad,
    name,
    rows: texts.map(([text, share], at) => ({
      id: `hur-${vad}-${at + 1}`,
      code: `${vad}.${at + 1}`,
      text,
      strands: Object.fromEntries(
        of.flatMap((unit, place) => {
          const seed = (place * 7 + at * 13 + vad * 5) % 10;
          if (seed >= share) return [];
          const count = 1 + ((seed * 3 + place) % 3 === 0 ? 1 : 0) + (seed === 0 && share > 8 ? 1 : 0);
          const phases = Array.from(
            { length: count },
            (_, lane) => (((seed + lane * 2 + 1) % 4) + 1) as PhaseNumber,
          );
          return [[unit.id, phases]];
        }),
      ),
    })),
  }));
}
