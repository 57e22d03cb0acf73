import type { YearWheelMark, YearWheelRing } from '../src/year-wheel.tsx';

const phases = (to: readonly [string, string, string], second: readonly [string, string, string]) =>
  [
    { phase: 1, from: '2026-08-10', to: to[0] },
    { phase: 2, from: to[0], to: to[1] },
    { phase: 3, from: to[1], to: to[2] },
    { phase: 4, from: to[2], to: '2026-12-18' },
    { phase: 1, from: '2027-01-08', to: second[0] },
    { phase: 2, from: second[0], to: second[1] },
    { phase: 3, from: second[1], to: second[2] },
    { phase: 4, from: second[2], to: '2027-06-11' },
  ] as const;

const around = (ring: string, count: number): YearWheelMark[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${ring}-${at}`,
    vad: (at % 4) + 1,
    at: `2026-11-${String(16 + ((at * 5) % 14)).padStart(2, '0')}`,
    late: false,
    name: `Cykel ${at + 1}, ${ring}`,
    href: `#${ring}-${at}`,
    stands: 'Följa upp, vecka 48',
    pace: 'i takt',
  }));

const late = (id: string, vad: number, at: string, name: string, stands: string, pace: string) => ({
  id,
  vad,
  at,
  late: true,
  name,
  href: `#${id}`,
  stands,
  pace,
});

/** Three rings with as many marks as asked for. */
export function rings(counts: readonly [number, number, number]): readonly YearWheelRing[] {
  return [
    {
      name: 'Förvaltning',
      phases: [
        { phase: 1, from: '2026-08-17', to: '2026-09-25' },
        { phase: 2, from: '2026-09-25', to: '2027-03-25' },
        { phase: 3, from: '2027-03-25', to: '2027-05-10' },
        { phase: 4, from: '2027-05-10', to: '2027-06-18' },
      ],
      marks: [
        late('matning', 3, '2026-10-02', 'Likvärdig mätning av läsning', 'Genomföra', 'sju veckor efter'),
        ...around('förvaltning', counts[0]),
      ],
    },
    {
      name: 'Skola',
      phases: phases(['2026-09-18', '2026-11-18', '2026-12-05'], ['2027-01-25', '2027-04-07', '2027-05-12']),
      marks: [
        late('mandat', 2, '2026-09-08', 'Ledningsgruppens mandat', 'Planera', 'elva veckor efter'),
        late('orsak', 3, '2026-10-20', 'Från resultat till orsak', 'Genomföra', 'fem veckor efter'),
        ...around('skola', counts[1]),
      ],
    },
    {
      name: 'Arbetslag',
      phases: phases(['2026-09-15', '2026-11-10', '2026-12-03'], ['2027-01-28', '2027-04-20', '2027-05-18']),
      marks: [
        late('start', 2, '2026-10-10', 'Lugn start på lektionen', 'Genomföra', 'pausad två veckor'),
        late('besok', 4, '2026-09-01', 'Besök hos varandra', 'Planera', 'aldrig börjat'),
        ...around('arbetslag', counts[2]),
      ],
    },
  ];
}

export const months = [
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
];

export const breaks = [
  { name: 'sommarlov', from: '2026-08-01', to: '2026-08-10' },
  { name: 'höstlov', from: '2026-10-24', to: '2026-11-01' },
  { name: 'jullov', from: '2026-12-19', to: '2027-01-08' },
  { name: 'sportlov', from: '2027-02-27', to: '2027-03-07' },
  { name: 'påsklov', from: '2027-03-26', to: '2027-04-05' },
  { name: 'sommarlov', from: '2027-06-12', to: '2027-08-01' },
];
