import { Weave } from '../src/weave.tsx';
import type { Entry } from './entry.ts';
import { groups, units } from './sample-weave.ts';

function weave(count: number) {
  const schools = units(count);
  return (
    <Weave
      id={`vav${count}`}
      units={schools}
      groups={groups(schools)}
      countText={(some, all) => `${some === 0 ? 'ingen' : some} av ${all}`}
      phaseNames={['Planera', 'Genomföra', 'Följa upp', 'Analysera', 'Avslutad']}
      title={`Väven: femton HUR på ${count} ${count === 1 ? 'skola' : 'skolor'}`}
      description="HUR 2.4 finns inte på någon skola. Hela väven finns som tabell."
      table={{ summary: 'Tabell', row: 'HUR', count: 'Skolor', none: 'inget' }}
    />
  );
}

export const entries: readonly Entry[] = [
  {
    id: 'vaven',
    title: 'Väven',
    about: 'Enheter är varpen, HUR inslaget. Där inget görs öppnar sig varpen.',
    from: ['weave'],
    keyboard: [['←, →', 'Rullar väven när den är bredare än sidan. Numren följer med.']],
    states: [
      {
        name: 'Åtta skolor',
        node: (
          <>
            <h1>Väven</h1>
            {weave(8)}
          </>
        ),
      },
      { name: 'Fyrtio skolor', node: weave(40) },
      { name: 'En skola', node: weave(1) },
    ],
  },
];
