import { Confidence, PhaseMark, PhaseSwatch, StatusMark, VadMark } from '../src/marks.tsx';
import type { Entry } from './entry.ts';

const vads = [
  'Riktning',
  'Ledarskap',
  'Data och evidens',
  'Lärande tillsammans',
  'Ett femte VAD',
  'Ett sjätte VAD',
];
const phases = ['Planera', 'Genomföra', 'Följa upp', 'Analysera', 'Avslutad'];
const states = [
  ['open', 'Prövas'],
  ['holds', 'Stöds'],
  ['rejected', 'Avvisad'],
  ['todo', 'Återstår'],
  ['done', 'Klart'],
  ['fault', 'Fel'],
  ['wait', 'Väntar'],
] as const;
const numbers = [1, 2, 3, 4, 5] as const;

export const entries: readonly Entry[] = [
  {
    id: 'marken',
    title: 'Märken',
    about: 'VAD, fas, läge och säkerhet: formen först, färgen sedan, ordet alltid.',
    from: ['marks'],
    states: [
      {
        name: 'VAD',
        node: (
          <>
            <h1>Märken</h1>
            <ul>
              {vads.map((name, at) => (
                <li key={name}>
                  <VadMark n={at + 1} /> {name}
                </li>
              ))}
            </ul>
            <p>
              {vads.map((name, at) => (
                <VadMark key={name} n={at + 1} large />
              ))}
            </p>
          </>
        ),
      },
      {
        name: 'Fas',
        node: (
          <ul>
            {numbers.map((phase) => (
              <li key={phase}>
                <PhaseMark phase={phase}>{phases[phase - 1]}</PhaseMark> <PhaseSwatch phase={phase} />
              </li>
            ))}
          </ul>
        ),
      },
      {
        name: 'Läge',
        node: (
          <ul>
            {states.map(([kind, word]) => (
              <li key={kind}>
                <StatusMark kind={kind}>{word}</StatusMark>
              </li>
            ))}
          </ul>
        ),
      },
      {
        name: 'Säkerhet',
        node: (
          <ul>
            <li>
              <Confidence level={1}>Säkerhet låg</Confidence>
            </li>
            <li>
              <Confidence level={2}>Säkerhet medel</Confidence>
            </li>
            <li>
              <Confidence level={3}>Säkerhet hög</Confidence>
            </li>
          </ul>
        ),
      },
    ],
  },
];
