import { defaultProcess } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { isShippedName, phaseNameOf, phaseNamesOf } from './phase-names.ts';
import { processWords } from './process-words.ts';

const { phases } = defaultProcess((key) => key);
const renamed = phases.map((one) => (one.phase === 'followUp' ? { ...one, name: 'Se efter' } : one));

test('phases that nobody has renamed have their names in the language of the reader', () => {
  expect(phaseNamesOf(phases, 'sv')).toEqual(['Planera', 'Genomföra', 'Följa upp', 'Analysera', 'Avslutad']);
  expect(phaseNamesOf(phases, 'en')).toEqual(['Plan', 'Carry out', 'Follow up', 'Analyse', 'Concluded']);
});

test('a name that an authority has given stays as it is', () => {
  expect(phaseNameOf(renamed, 'en')('followUp')).toBe('Se efter');
  expect(phaseNameOf(renamed, 'en')('analyse')).toBe('Analyse');
});

test('a shipped question is English on an English page; one of the authority’s own says that it is Swedish', () => {
  expect(processWords('Stämde orsakerna?', 'en')).toEqual({
    text: 'Were the causes right?',
    lang: undefined,
  });
  expect(processWords('Stämde orsakerna?', 'sv')).toEqual({ text: 'Stämde orsakerna?', lang: undefined });
  expect(processWords('Vad såg vi?', 'en')).toEqual({ text: 'Vad såg vi?', lang: 'sv' });
  expect(processWords('Vad såg vi?', 'sv')).toEqual({ text: 'Vad såg vi?', lang: undefined });
});

test('only a name that an authority has invented is told from the language of the page', () => {
  const own = (locale: 'sv' | 'en') =>
    renamed
      .map(({ phase }) => phase)
      .filter((phase) => !isShippedName(phase, phaseNameOf(renamed, locale)(phase), locale));
  expect(own('en')).toEqual(['followUp']);
  expect(own('sv')).toEqual(['followUp']);
  expect(phases.every(({ phase }) => isShippedName(phase, phaseNameOf(phases, 'en')(phase), 'en'))).toBe(
    true,
  );
});
